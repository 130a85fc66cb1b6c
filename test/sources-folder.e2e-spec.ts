import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { appendFile, link, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WatchedFolders } from '../src/complaints/sources/folders/watched-folders.service.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { settled } from './support/import-file.ts';
import { expectSound } from './support/invariants.ts';
import { appeals, sourceGround, sourceOf } from './support/watched-source.ts';

let redline: TestApplication;
let admin: Agent;
let root: string;

beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-21T02:00:00Z' });
  admin = await redline.as('administrator');
  root = join(redline.dataFolder, 'sources');
  await sourceGround(admin);
});
afterAll(() => redline.close());

const watch = (code: string, more: object = {}) =>
  admin.post('/api/sources', sourceOf(code, { kind: 'folder', folder: code, ...more }));
const look = () => redline.app.get(WatchedFolders).look('look');
const put = async (folder: string, name: string, content: string | Buffer) => {
  await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, folder, name), content);
};
const lies = async (...path: string[]) => (await readdir(join(root, ...path))).sort();
const report = async (...path: string[]) =>
  JSON.parse(await readFile(`${join(root, ...path)}.report.json`, 'utf8')) as Record<string, unknown>;

interface Delivery {
  readonly fileName: string;
  readonly import: string | null;
  readonly repeated: boolean;
  readonly refusal: { code: string } | null;
}
const deliveries = async (code: string) =>
  (await admin.get(`/api/sources/${code}/deliveries`)).json<{ items: Delivery[] }>().items;
async function imported(code: string): Promise<void> {
  for (const { import: id } of await deliveries(code)) if (id !== null) await settled(admin, id);
}

describe('a watched folder', () => {
  test('gives a file that has not changed between two looks, and puts it away with a report', async () => {
    await watch('crm');
    await put('crm', '申诉.csv', appeals('1,2026-11-20,BG', '2,2026-11-20,BG'));
    expect(await look()).toEqual({ taken: 0, refused: 0, putAway: 0 });
    await appendFile(join(root, 'crm', '申诉.csv'), '3,2026-11-20,LZ\n');
    expect(await look()).toEqual({ taken: 0, refused: 0, putAway: 0 });
    expect(await look()).toEqual({ taken: 1, refused: 0, putAway: 0 });
    await imported('crm');
    expect(await look()).toEqual({ taken: 0, refused: 0, putAway: 1 });
    expect(await lies('crm')).toEqual(['done']);
    expect(await lies('crm', 'done')).toEqual(['申诉.csv', '申诉.csv.report.json']);
    expect(await report('crm', 'done', '申诉.csv')).toMatchObject({ status: 'published', rows: '3', created: '3' });
  });

  test('gives the same content once, under whatever name it comes', async () => {
    await put('crm', 'again.csv', appeals('1,2026-11-20,BG', '2,2026-11-20,BG', '3,2026-11-20,LZ').trimEnd() + '\n');
    for (let looks = 0; looks < 3; looks += 1) await look();
    const [again, first] = await deliveries('crm');
    expect(again).toMatchObject({ fileName: 'again.csv', repeated: true, import: first?.import });
    expect(await lies('crm', 'done')).toContain('again.csv');
  });

  test('keeps a taken file beside an earlier one of its name', async () => {
    await put('crm', '申诉.csv', appeals('9,2026-11-20,BG'));
    for (let looks = 0; looks < 2; looks += 1) await look();
    await imported('crm');
    await look();
    expect(await lies('crm', 'done')).toEqual(expect.arrayContaining(['申诉.csv', '申诉 (2).csv']));
  });

  test('refuses what is no table, and says why beside it', async () => {
    await put('crm', 'photo.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    for (let looks = 0; looks < 3; looks += 1) await look();
    expect(await lies('crm', 'refused')).toEqual(['photo.csv', 'photo.csv.report.json']);
    expect((await deliveries('crm'))[0]).toMatchObject({ import: null, refusal: { code: 'imports.not-a-table' } });
  });

  test('leaves hidden files, files still being written, folders and links alone', async () => {
    await put('crm', '.hidden.csv', appeals('10,2026-11-20,BG'));
    await put('crm', 'big.csv.part', appeals('11,2026-11-20,BG'));
    await mkdir(join(root, 'crm', 'inner'), { recursive: true });
    await writeFile(join(redline.dataFolder, 'secret.csv'), appeals('12,2026-11-20,BG'));
    await symlink(join(redline.dataFolder, 'secret.csv'), join(root, 'crm', 'link.csv'));
    for (let looks = 0; looks < 3; looks += 1) expect(await look()).toMatchObject({ taken: 0 });
    expect((await admin.get('/api/complaints/crm/12')).status).toBe(404);
    expect(await lies('crm')).toEqual(expect.arrayContaining(['.hidden.csv', 'big.csv.part', 'inner', 'link.csv']));
  });

  test('that is a link, wherever it leads, is not read; the others are', async () => {
    await mkdir(join(redline.dataFolder, 'outside'));
    await writeFile(join(redline.dataFolder, 'outside', 'x.csv'), appeals('13,2026-11-20,BG'));
    await watch('linked');
    await rm(join(root, 'linked'), { recursive: true, force: true });
    await symlink(join(redline.dataFolder, 'outside'), join(root, 'linked'));
    await put('crm', 'next.csv', appeals('14,2026-11-20,BG'));
    await expect(look()).rejects.toThrow(/linked: .*link/);
    await expect(look()).rejects.toThrow(/linked/);
    await imported('crm');
    expect((await admin.get('/api/complaints/crm/14')).status).toBe(200);
    expect(await lies('..', 'outside')).toEqual(['x.csv']);
    await rm(join(root, 'linked'));
  });

  test('whose done folder is a link keeps its files rather than lose them outside', async () => {
    await watch('odd');
    await look();
    await mkdir(join(redline.dataFolder, 'elsewhere'));
    await symlink(join(redline.dataFolder, 'elsewhere'), join(root, 'odd', 'done'));
    await put('odd', 'x.csv', appeals('15,2026-11-20,BG'));
    for (let looks = 0; looks < 2; looks += 1) await look();
    await imported('odd');
    await expect(look()).rejects.toThrow(/odd/);
    expect(await lies('..', 'elsewhere')).toEqual([]);
    expect(await lies('odd')).toContain('x.csv');
    await rm(join(root, 'odd', 'done'));
  });

  test('takes a file whose first import was called off when it comes again', async () => {
    await watch('careful', { publish: false });
    const content = appeals('16,2026-11-20,BG');
    await put('careful', 'x.csv', content);
    for (let looks = 0; looks < 2; looks += 1) await look();
    await imported('careful');
    const [first] = await deliveries('careful');
    await admin.post(`/api/imports/${String(first?.import)}/cancellation`);
    await look();
    expect(await lies('careful', 'refused')).toContain('x.csv');
    await put('careful', 'x.csv', content);
    for (let looks = 0; looks < 2; looks += 1) await look();
    const [second] = await deliveries('careful');
    expect([second?.repeated, second?.import === first?.import]).toEqual([false, false]);
  });

  test('watched by one source is watched by no other', async () => {
    expect(
      (await admin.post('/api/sources', sourceOf('other', { kind: 'folder', folder: 'crm' }))).json(),
    ).toMatchObject({
      code: 'sources.folder-taken',
    });
  });

  test('looked into by two processes at once gives each file once', async () => {
    await put('crm', 'both.csv', appeals('18,2026-11-20,BG'));
    await look();
    const looks = await Promise.all([look(), look(), look()]);
    expect(looks.reduce((sum, { refused }) => sum + refused, 0)).toBe(0);
    await imported('crm');
    const ids = (await deliveries('crm')).filter(({ fileName }) => fileName === 'both.csv').map(({ import: id }) => id);
    expect(new Set(ids).size).toBe(1);
    await look();
    expect(await lies('crm', 'done')).toContain('both.csv');
  });

  test('takes a second name of the same file as the same content', async () => {
    await put('crm', 'one.csv', appeals('17,2026-11-20,BG'));
    await link(join(root, 'crm', 'one.csv'), join(root, 'crm', 'two.csv'));
    for (let looks = 0; looks < 2; looks += 1) await look();
    await imported('crm');
    await look();
    const both = (await deliveries('crm')).slice(0, 2);
    expect(new Set(both.map(({ import: id }) => id)).size).toBe(1);
  });
});

test('after all this the counts and the audit log are whole, and no upload is left over', async () => {
  await expectSound(admin);
  const uploads = join(redline.dataFolder, 'uploads');
  const left = existsSync(uploads) ? await readdir(uploads) : [];
  expect(left.filter((name) => name.endsWith('.arriving'))).toEqual([]);
});
