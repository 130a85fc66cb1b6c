import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Agent, Answer } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { settled } from './support/import-file.ts';
import { expectSound, flawOf } from './support/invariants.ts';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
});
afterAll(() => redline.close());
afterEach(() => expectSound(admin));

const FILE = 'day,unit,layer,type,count\n2026-11-01,root,appeal,扣费,1\n';
const ROUTES = ['/api/imports', '/api/import-previews', '/api/briefings/verification'] as const;
const LINE = '\r\n';

/** One part of a form as it stands on the wire. */
function part(disposition: string, content: string, more = ''): string {
  return `--b${LINE}content-disposition: form-data; ${disposition}${LINE}${more}${LINE}${content}${LINE}`;
}

const END = `--b--${LINE}`;
const field = (name: string, value: string) => part(`name="${name}"`, value);
const file = (name = 'file') => part(`name="${name}"; filename="a.csv"`, FILE, `content-type: text/csv${LINE}`);
const many = (count: number) => Array.from({ length: count }, (_, i) => field(`f${i}`, 'x')).join('');

const MULTIPART = 'multipart/form-data; boundary=b';

/** Forms no honest client sends: name, content type, body. */
const MALFORMED: readonly (readonly [string, string, string | Buffer])[] = [
  ['no boundary', 'multipart/form-data', file() + END],
  ['an empty boundary', 'multipart/form-data; boundary=', file() + END],
  ['another boundary than stated', 'multipart/form-data; boundary=other', file() + END],
  ['a boundary of 5,000 signs', `multipart/form-data; boundary=${'b'.repeat(5000)}`, file() + END],
  ['another kind of multipart', 'multipart/mixed; boundary=b', file() + END],
  ['nothing', MULTIPART, ''],
  ['the end alone', MULTIPART, END],
  ['no end', MULTIPART, file()],
  ['its body cut inside the file', MULTIPART, file().slice(0, -30)],
  ['its body cut inside the headers', MULTIPART, `--b${LINE}content-disposition: form-data; name="fi`],
  ['no file', MULTIPART, field('kind', 'daily-totals') + END],
  ['a file in a field of another name', MULTIPART, file('upload') + END],
  ['two files', MULTIPART, file() + file() + END],
  ['two files of different names', MULTIPART, file() + file('other') + END],
  ['1,000 fields before the file', MULTIPART, many(1000) + file() + END],
  ['1,000 fields after the file', MULTIPART, file() + many(1000) + END],
  ['a field of three megabytes', MULTIPART, field('mapping', 'x'.repeat(3 << 20)) + file() + END],
  ['a field name of a megabyte', MULTIPART, field('x'.repeat(1 << 20), 'x') + file() + END],
  ['a part without a name', MULTIPART, part('filename="a.csv"', FILE) + END],
  ['a part without headers', MULTIPART, `--b${LINE}${LINE}${FILE}${LINE}${END}`],
  ['a field given twice', MULTIPART, field('kind', 'units') + field('kind', 'daily-totals') + file() + END],
  ['a field called __proto__', MULTIPART, field('__proto__', '{"kind":"daily-totals"}') + file() + END],
  ['a field called constructor', MULTIPART, field('constructor', 'x') + file() + END],
  ['the file as text', MULTIPART, field('file', FILE) + END],
  ['bytes instead of a form', MULTIPART, Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256))],
  ['bare line feeds', MULTIPART, (file() + END).replaceAll(LINE, '\n')],
  [
    'a form within a form',
    MULTIPART,
    `--b${LINE}content-type: multipart/mixed; boundary=c${LINE}${LINE}--c--${LINE}${END}`,
  ],
];

/** What the upload folder and the one above it hold. */
async function stored(): Promise<string[]> {
  return (await readdir(redline.dataFolder, { recursive: true })).filter((name) => name.startsWith('uploads/'));
}

async function settledFolder(): Promise<string[]> {
  for (let tries = 0; tries < 50 && (await stored()).length > 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return stored();
}

describe.each(ROUTES)('%s', (route) => {
  // what an import needs beside its file, so that the fault of a form is its own
  const kind = route === '/api/briefings/verification' ? '' : field('kind', 'daily-totals');

  test.each(MALFORMED)('refuses a form with %s, leaves nothing and lives on', async (_, type, body) => {
    const form = typeof body === 'string' && body.includes('name="') ? kind + body : body;
    const answer = await admin.send('POST', route, form, { 'content-type': type });
    expect(flawOf(answer, [400, 413, 415])).toBeUndefined();
    expect(await settledFolder()).toEqual([]);
    expect((await admin.get('/api/health/live')).status).toBe(200);
  });

  test.each([
    ['fields before the file', () => kind + file() + END],
    ['fields after the file', () => file() + kind + END],
    [
      'a header of a megabyte, which it passes over',
      () => kind + part('name="file"; filename="a.csv"', FILE, `x: ${'y'.repeat(1 << 20)}${LINE}`) + END,
    ],
  ])('takes %s', async (_, body) => {
    const answer = await admin.send('POST', route, body(), { 'content-type': MULTIPART });
    expect(answer.status).toBe(route === '/api/imports' ? 202 : 200);
    if (answer.status === 202) await cancelled(answer.json<{ id: string }>().id);
    expect(await settledFolder()).toEqual([]);
  });
});

describe('a mapping that comes as a file', () => {
  const mapping = (content: string) =>
    part('name="mapping"; filename="mapping.json"', content, `content-type: application/json${LINE}`);
  const kind = field('kind', 'daily-totals');
  const MAPPING = JSON.stringify({ columns: { day: 'day', unit: 'unit', layer: 'layer', type: 'type', count: 'n' } });
  const other = part('name="file"; filename="a.csv"', FILE.replace('count', 'n'));
  const send = (route: string, ...parts: string[]) =>
    admin.send('POST', route, parts.join('') + END, { 'content-type': MULTIPART });

  test.each([
    ['before the file', () => [mapping(MAPPING), kind, other]],
    ['after the file', () => [kind, other, mapping(MAPPING)]],
    ['with a byte order mark', () => [kind, mapping(`\ufeff${MAPPING}`), other]],
  ])('is read %s, at once and in a preview', async (_, parts) => {
    const received = await send('/api/imports', ...parts());
    expect(received.status).toBe(202);
    const { id } = received.json<{ id: string }>();
    const seen = await settled(admin, id);
    expect([seen.status, seen.accepted, (await admin.get(`/api/imports/${id}`)).json()['mapping']]).toEqual([
      'checked',
      '1',
      JSON.parse(MAPPING),
    ]);
    await cancelled(id);
    const preview = await send('/api/import-previews', ...parts());
    expect([preview.status, preview.json<{ sample: { problems?: unknown }[] }>().sample[0]?.problems]).toEqual([
      200,
      undefined,
    ]);
    expect(await settledFolder()).toEqual([]);
  });

  test.each<[string, () => string[], string]>([
    ['of more than two megabytes', () => [kind, mapping('x'.repeat((2 << 20) + 1)), other], 'upload.field-too-long'],
    ['sent twice', () => [kind, mapping(MAPPING), mapping(MAPPING), other], 'upload.field-repeated'],
    ['sent as text too', () => [kind, field('mapping', MAPPING), mapping(MAPPING), other], 'upload.field-repeated'],
    ['that is no JSON', () => [kind, mapping('{'), other], 'not-json'],
    ['without the file itself', () => [kind, mapping(MAPPING)], 'upload.file-missing'],
    ['beside two files', () => [kind, mapping(MAPPING), other, other], 'upload.second-file'],
  ])('%s is refused', async (_, parts, code) => {
    for (const route of ['/api/imports', '/api/import-previews']) {
      const answer = await send(route, ...parts());
      expect([route, answer.status, answer.json<{ errors: { code: string }[] }>().errors[0]?.code]).toEqual([
        route,
        400,
        code,
      ]);
    }
    expect(await settledFolder()).toEqual([]);
  });

  test('that is no UTF-8 is refused', async () => {
    const [before = '', after = ''] = mapping('§').split('§');
    const body = Buffer.concat([
      Buffer.from(kind + before),
      Buffer.from([0xc3, 0x28]),
      Buffer.from(after + other + END),
    ]);
    const answer = await admin.send('POST', '/api/imports', body, { 'content-type': MULTIPART });
    expect([answer.status, answer.json()]).toMatchObject([400, { errors: [{ code: 'upload.field-not-utf-8' }] }]);
  });
});

const CONTENTS: readonly (readonly [string, Buffer])[] = [
  ['a web page', Buffer.from('<!DOCTYPE html><html><body>day,unit</body></html>')],
  ['a web page in UTF-16', Buffer.from('\ufeff<html><body>day,unit</body></html>', 'utf16le')],
  ['a script', Buffer.from('<script>alert(1)</script>')],
  ['a drawing', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n')],
  ['an archive', Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\0\0\0\u0008\0'), Buffer.alloc(100)])],
  ['an empty archive', Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)])],
  ['an image', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), Buffer.alloc(100)])],
  [
    'an old workbook',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(512)]),
  ],
  ['a packed file', gzipSync(FILE)],
  ['a program', Buffer.concat([Buffer.from('\u007fELF'), Buffer.alloc(100)])],
];

describe('a file that is no table but called .csv', () => {
  test.each(CONTENTS)('%s is refused by its content, at once and in a preview', async (_, content) => {
    for (const route of ['/api/imports', '/api/import-previews']) {
      const answer = await admin.upload(route, { kind: 'daily-totals' }, { name: 'totals.csv', content });
      expect([route, answer.status, answer.json()['code']]).toEqual([route, 400, 'imports.not-a-table']);
    }
    expect(await settledFolder()).toEqual([]);
  });
});

const NAMES: readonly (readonly [string, string, string])[] = [
  ['climbing out', '../../x', 'x'],
  ['climbing out of Windows', '..\\..\\x.csv', 'x.csv'],
  ['an absolute path', '/etc/cron.d/x', 'x'],
  ['NUL', 'a\0b.csv', 'ab.csv'],
  ['500 characters', `${'长'.repeat(500)}.csv`, '长'.repeat(255)],
  ['writing from right to left', 'x\u202Evsc.exe', 'xvsc.exe'],
  ['a script', '<script>alert(1)</script>.csv', 'script>.csv'],
  ['an image that is not there', '<img src=x onerror=alert(1)>.csv', '<img src=x onerror=alert(1)>.csv'],
  ['a device', 'CON', 'CON'],
  ['dots', '..', '?'],
  ['a formula', '=cmd|calc.csv', '=cmd|calc.csv'],
  ['our own form', 'import-1', 'import-1'],
  ['line breaks', 'a%0d%0aset-cookie: x=1.csv', 'a%0d%0aset-cookie: x=1.csv'],
  ['SQL', `'; DROP TABLE imports; --`, `'; DROP TABLE imports; --`],
];

describe('a file name', () => {
  test.each(NAMES)('with %s is only ever shown; the file is stored under our own', async (_, name, shown) => {
    const before = await readdir(redline.dataFolder);
    const answer = await admin.upload('/api/imports', { kind: 'daily-totals' }, { name, content: FILE });
    const { id } = answer.json<{ id: string }>();
    expect(answer.status).toBe(202);
    expect(await stored()).toEqual([join('uploads', `import-${id}`)]);
    const seen = await admin.get(`/api/imports/${id}`);
    expect(seen.json()['fileName']).toBe(shown);
    expectHarmless(seen);
    expectHarmless(await admin.get(`/api/imports/${id}/rejects`));
    await cancelled(id);
    expect(await settledFolder()).toEqual([]);
    expect((await readdir(redline.dataFolder)).filter((entry) => entry !== 'uploads')).toEqual(
      before.filter((entry) => entry !== 'uploads'),
    );
  });
});

/** A browser neither guesses another type nor takes a header from the name. */
function expectHarmless({ headers }: Answer): void {
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['set-cookie']).toBeUndefined();
  expect(headers['content-disposition'] ?? 'attachment; filename="import-1-rejects.csv"').toMatch(
    /^attachment; filename="import-\d+-rejects\.csv"$/,
  );
}

async function cancelled(id: string): Promise<void> {
  const status = async () => (await admin.get(`/api/imports/${id}`)).json()['status'];
  while ((await status()) === 'checking') await new Promise((resolve) => setTimeout(resolve, 20));
  expect((await admin.post(`/api/imports/${id}/cancellation`)).status).toBe(200);
}
