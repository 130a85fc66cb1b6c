import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { figures, importFile, type SeenImport, settled, startImport } from './support/import-file.ts';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  for (const [code, zh, parent] of [
    ['BG', '滨港', null],
    ['BG-1', '滨港一区', 'BG'],
    ['LC', '临川', null],
  ]) {
    await admin.post('/api/units', { code, name: { zh, en: code }, kind: 'city', parent });
  }
});
afterAll(() => redline.close());

const COLUMNS = { number: '编号', receivedAt: '时间', unit: '单位', type: ['类型'], channel: '渠道', text: '内容' };

function mapping(source: string, more: object = {}) {
  return { source, columns: COLUMNS, constants: { layer: 'appeal' }, ...more };
}

function csv(...rows: string[]): string {
  return ['编号,时间,单位,类型,渠道,内容', ...rows, ''].join('\r\n');
}

const THREE = csv(
  'A1,2026-11-01 08:00,BG,不明扣费,电话,套餐外扣费',
  'A2,2026-11-02 09:30,滨港一区,网络质量,网络,"断网，""三天"""',
  'A3,2026-11-02 23:59,LC,没有的类型,,',
);

interface Kept {
  number: string;
  unit: string;
  day: string;
  type: string;
  channel: string | null;
  text: string | null;
}

function complaints(source: string): Promise<Kept[]> {
  return redline.dataSource.query(
    `SELECT c.number, u.code AS unit, c.received_day::text AS day, c.type, c.channel, c.text
     FROM complaints c JOIN units u ON u.id = c.unit_id JOIN complaint_sources s ON s.id = c.source_id
     WHERE s.code = $1 ORDER BY c.number`,
    [source],
  );
}

async function countedOf(unit: string, day: string): Promise<number> {
  const rows: { count: string }[] = await redline.dataSource.query(
    `SELECT c.count FROM daily_counts c JOIN units u ON u.id = c.unit_id
     WHERE u.code = $1 AND c.day = $2 AND c.basis = 'received' AND c.layer = 'appeal'`,
    [unit, day],
  );
  return Number(rows[0]?.count ?? 0);
}

async function stages(): Promise<string[]> {
  const rows: { name: string }[] = await redline.dataSource.query(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'import_stage'::regnamespace AND relkind = 'r'`,
  );
  return rows.map(({ name }) => name);
}

/** What lies in the folder of uploads; a finished import clears up just after it says so. */
async function uploads(): Promise<string[]> {
  const list = () => readdir(join(redline.dataFolder, 'uploads'));
  for (let tries = 0; tries < 50 && (await list()).length > 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return list();
}

describe('an import of complaints', () => {
  test('checks, publishes, counts, and clears up', async () => {
    const seen = await importFile(admin, THREE, { mapping: mapping('happy') });
    expect(figures(seen)).toBe('published 3 = 3 + 0 + 0 + 0 + 0');
    expect(seen).toMatchObject({
      accepted: '3',
      encoding: 'utf-8',
      delimiter: ',',
      coverage: { from: '2026-11-01', until: '2026-11-03' },
      outsideMainRange: '0',
      error: null,
    });
    expect(await complaints('happy')).toEqual([
      { number: 'A1', unit: 'BG', day: '2026-11-01', type: 'unexplained-charge', channel: '电话', text: '套餐外扣费' },
      { number: 'A2', unit: 'BG-1', day: '2026-11-02', type: 'network', channel: '网络', text: '断网，"三天"' },
      { number: 'A3', unit: 'LC', day: '2026-11-02', type: '没有的类型', channel: null, text: null },
    ]);
    expect(await countedOf('BG', '2026-11-01')).toBe(1);
    expect(await stages()).toEqual([]);
    expect(await uploads()).toEqual([]);
  });

  test('waits for a publication unless told to publish at once', async () => {
    const checked = await importFile(admin, THREE, { mapping: mapping('waits'), publish: false });
    expect(figures(checked)).toBe('checked 3 = 3 + 0 + 0 + 0 + 0');
    expect(await complaints('waits')).toEqual([]);
    const answer = await admin.post(`/api/imports/${checked.id}/publication`);
    expect(answer.status).toBe(202);
    expect(figures(await settled(admin, checked.id))).toBe('published 3 = 3 + 0 + 0 + 0 + 0');
    expect(await complaints('waits')).toHaveLength(3);
  });

  test('asked 20 times at once to be published is published once', async () => {
    const { id } = await importFile(admin, THREE, { mapping: mapping('twenty'), publish: false });
    const asked = await Promise.all(Array.from({ length: 20 }, () => admin.post(`/api/imports/${id}/publication`)));
    expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([202]));
    expect(figures(await settled(admin, id))).toBe('published 3 = 3 + 0 + 0 + 0 + 0');
    const entries: { action: string }[] = await redline.dataSource.query(
      `SELECT action FROM audit_entries WHERE subject_kind = 'import' AND subject_id = $1 ORDER BY at, action`,
      [id],
    );
    expect(entries.map(({ action }) => action).sort()).toEqual([
      'import.publication-requested',
      'import.published',
      'import.received',
    ]);
  });

  test('of the same file again changes nothing', async () => {
    await importFile(admin, THREE, { mapping: mapping('again') });
    const before = await countedOf('LC', '2026-11-02');
    const seen = await importFile(admin, THREE, { mapping: mapping('again') });
    expect(figures(seen)).toBe('published 3 = 0 + 0 + 3 + 0 + 0');
    expect(await countedOf('LC', '2026-11-02')).toBe(before);
  });

  test('twice at the same time is one batch created', async () => {
    const ids = await Promise.all([1, 2].map(() => startImport(admin, THREE, { mapping: mapping('pair') })));
    const seen = await Promise.all(ids.map((id) => settled(admin, id)));
    expect(seen.map(figures).sort()).toEqual(['published 3 = 0 + 0 + 3 + 0 + 0', 'published 3 = 3 + 0 + 0 + 0 + 0']);
    expect(await complaints('pair')).toHaveLength(3);
  });

  test('takes the last of several rows with one number', async () => {
    const file = csv(
      'D1,2026-11-01,BG,,,first',
      'D1,2026-11-01,BG,,,second',
      'D2,2026-11-01,BG,,,',
      'D1,2026-11-01,BG,,,third',
    );
    expect(figures(await importFile(admin, file, { mapping: mapping('dup') }))).toBe('published 4 = 2 + 0 + 0 + 2 + 0');
    expect((await complaints('dup'))[0]?.text).toBe('third');
  });

  test('updates what changed, keeps the former state, and moves the counts', async () => {
    await importFile(admin, csv('U1,2026-10-01,BG,,电话,a', 'U2,2026-10-01,BG,,,b'), { mapping: mapping('upd') });
    const [moved, stays] = [await countedOf('LC', '2026-10-02'), await countedOf('BG', '2026-10-01')];
    const seen = await importFile(admin, csv('U1,2026-10-02,LC,,,a', 'U2,2026-10-01,BG,,,b', 'U3,2026-10-01,BG,,,c'), {
      mapping: mapping('upd'),
    });
    expect(figures(seen)).toBe('published 3 = 1 + 1 + 1 + 0 + 0');
    expect([await countedOf('LC', '2026-10-02'), await countedOf('BG', '2026-10-01')]).toEqual([moved + 1, stays]);
    const history: { day: string; channel: string; import: string }[] = await redline.dataSource.query(
      `SELECT former ->> 'received_day' AS day, former ->> 'channel' AS channel, replaced_by_import AS import
       FROM complaint_history WHERE number = 'U1'`,
    );
    expect(history).toEqual([{ day: '2026-10-01', channel: '电话', import: seen.id }]);
  });

  test('leaves fields alone that the mapping does not name', async () => {
    await importFile(admin, csv('K1,2026-10-05,BG,,电话,before'), { mapping: mapping('keep') });
    const { channel: _, ...columns } = COLUMNS;
    await importFile(admin, csv('K1,2026-10-05,BG,,网络,after'), { mapping: mapping('keep', { columns }) });
    expect(await complaints('keep')).toMatchObject([{ channel: '电话', text: 'after' }]);
  });
});

describe('rows that cannot be taken', () => {
  const bad = csv(
    'R1,2026-11-01,BG,,,good',
    ',2026-11-01,BG,,,no number',
    'R3,30.02.2026,滨岗,,,two faults',
    'R4,2026-11-01,BG,,,=cmd()|x,one too many',
    'R5,2026-11-01,BG,,,"=1+1"',
  );

  test('are kept with line, column, reason and original, and the others load', async () => {
    const seen = await importFile(admin, bad, { mapping: mapping('bad') });
    expect(figures(seen)).toBe('published 5 = 2 + 0 + 0 + 0 + 3');
    const page = (await admin.get(`/api/imports/${seen.id}/rejects?format=json`)).json<{
      items: { line: string; column: string; code: string; original: string; reason: { zh: string; en: string } }[];
    }>();
    expect(page.items.map(({ line, column, code, original }) => [line, column, code, original])).toEqual([
      ['3', '编号', 'number-missing', ''],
      ['4', '时间', 'ambiguous-date', '30.02.2026'],
      ['4', '单位', 'unknown-unit', '滨岗'],
      ['5', '', 'column-count', 'R4,2026-11-01,BG,,,=cmd()|x,one too many'],
    ]);
    expect(page.items[0]?.reason).toEqual({ zh: '编号是空的', en: 'The number is empty' });
  });

  test('come as CSV in which nothing is a formula', async () => {
    const file = csv('=2+5,2026-11-01,"=HYPERLINK(""x"")",,,');
    const seen = await importFile(admin, file, { mapping: mapping('formula') });
    const answer = await admin.get(`/api/imports/${seen.id}/rejects?language=en`);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [head, first] = answer.text.replace('\ufeff', '').split('\r\n');
    expect(head).toBe('line,column,code,reason,original');
    expect(first).toBe(`2,单位,unknown-unit,There is no such unit,"'=HYPERLINK(""x"")"`);
  });

  test('are paged by line', async () => {
    const seen = await importFile(admin, bad, { mapping: mapping('paged') });
    const first = (await admin.get(`/api/imports/${seen.id}/rejects?format=json&limit=3`)).json<{
      items: unknown[];
      next: string;
    }>();
    const rest = (await admin.get(`/api/imports/${seen.id}/rejects?format=json&limit=3&cursor=${first.next}`)).json<{
      items: unknown[];
      next: null;
    }>();
    expect([first.items.length, rest.items.length, rest.next]).toEqual([3, 1, null]);
  });
});

describe('derived keys', () => {
  const { number: _, ...columns } = COLUMNS;
  const twins = csv('x,2026-09-01,BG,,,same', 'y,2026-09-01,BG,,,same', 'z,2026-09-01,BG,,,other');

  test('keep true duplicates apart and make the same file idempotent', async () => {
    const first = await importFile(admin, twins, { mapping: mapping('derived', { columns }) });
    const again = await importFile(admin, twins, { mapping: mapping('derived', { columns }) });
    expect([figures(first), figures(again)]).toEqual([
      'published 3 = 3 + 0 + 0 + 0 + 0',
      'published 3 = 0 + 0 + 3 + 0 + 0',
    ]);
    const numbers = (await complaints('derived')).map(({ number }) => number);
    expect(numbers.filter((number) => /^[0-9a-f]{64}-2$/.test(number))).toHaveLength(1);
  });
});

describe('createUnits', () => {
  const file = csv('N1,2026-08-01,新城,,,', 'N2,2026-08-01,新城,,,', 'N3,2026-08-01,BG,,,');

  test('makes unknown units under the root with their text as code and name', async () => {
    const seen = await importFile(admin, file, { mapping: mapping('new-units', { createUnits: true }) });
    expect(figures(seen)).toBe('published 3 = 3 + 0 + 0 + 0 + 0');
    const { items } = (await admin.get('/api/units')).json<{
      items: { code: string; parent: string; name: object }[];
    }>();
    expect(items.find(({ code }) => code === '新城')).toMatchObject({
      parent: 'root',
      name: { zh: '新城', en: '新城' },
    });
  });

  test('needs the permission to write units', async () => {
    const analyst = await redline.as('analyst');
    const answer = await analyst.upload(
      '/api/imports',
      { kind: 'complaints', mapping: JSON.stringify(mapping('new-units', { createUnits: true })) },
      { name: 'a.csv', content: file },
    );
    expect(answer.status).toBe(403);
    expect(await uploads()).toEqual([]);
  });
});

describe('scope', () => {
  test('limits the units of rows, and who sees the import', async () => {
    const local = await redline.as('analyst', 'BG');
    const seen: SeenImport = await importFile(local, THREE, { mapping: mapping('scoped') });
    expect(figures(seen)).toBe('published 3 = 2 + 0 + 0 + 0 + 1');
    const other = await redline.as('analyst', 'LC');
    expect((await other.get(`/api/imports/${seen.id}`)).status).toBe(404);
    expect((await other.get(`/api/imports/${seen.id}/rejects`)).status).toBe(404);
    expect((await other.post(`/api/imports/${seen.id}/cancellation`)).status).toBe(404);
    expect((await other.get('/api/imports')).json<{ items: unknown[] }>().items).toEqual([]);
    expect((await admin.get(`/api/imports/${seen.id}`)).status).toBe(200);
  });
});
