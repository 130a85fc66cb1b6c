import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { figures, importFile, settled, startImport } from './support/import-file.ts';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  await admin.post('/api/units', { code: 'BG', name: { zh: '滨港', en: 'Bingang' }, kind: 'city', parent: null });
});
afterAll(() => redline.close());

const MAPPING = {
  source: 'refusals',
  columns: { number: '编号', receivedAt: '时间', unit: '单位', text: '内容' },
  constants: { layer: 'appeal' },
};
const FILE = '编号,时间,单位,内容\r\n1,2026-11-01 08:00,滨港,扣费\r\n2,2026-11-02 09:00,BG,𠀀龙\r\n';

/** What lies in the folder of uploads; a finished import clears up just after it says so. */
async function uploads(): Promise<string[]> {
  const list = () => readdir(join(redline.dataFolder, 'uploads'));
  for (let tries = 0; tries < 50 && (await list()).length > 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return list();
}
const importCount = async () => {
  const [row]: { count: string }[] = await redline.dataSource.query('SELECT count(*) FROM imports');
  return Number(row?.count);
};

function post(fields: Record<string, string>, content: Buffer | string = FILE, name = 'a.csv') {
  return admin.upload('/api/imports', fields, { name, content });
}

describe('encodings', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  const gb = Buffer.concat([
    Buffer.from([0xb1, 0xe0, 0xba, 0xc5]),
    Buffer.from(','),
    Buffer.from([0xca, 0xb1, 0xbc, 0xe4]),
    Buffer.from(','),
    Buffer.from([0xb5, 0xa5, 0xce, 0xbb]),
    Buffer.from(','),
    Buffer.from([0xc4, 0xda, 0xc8, 0xdd]),
    Buffer.from('\r\n1,2026-11-01 08:00,'),
    Buffer.from([0xb1, 0xf5, 0xb8, 0xdb]),
    Buffer.from(','),
    Buffer.from([0xbf, 0xdb, 0xb7, 0xd1]),
    Buffer.from('\r\n2,2026-11-02 09:00,BG,'),
    Buffer.from([0x95, 0x32, 0x82, 0x36, 0xc1, 0xfa]),
    Buffer.from('\r\n'),
  ]);

  test.each([
    ['UTF-8', 'utf-8', Buffer.from(FILE)],
    ['UTF-8 with a mark', 'utf-8', Buffer.from(`\ufeff${FILE}`)],
    ['UTF-16 little endian', 'utf-16le', utf16(`\ufeff${FILE}`)],
    ['UTF-16 big endian', 'utf-16be', utf16(`\ufeff${FILE}`).swap16()],
    ['GB18030', 'gb18030', gb],
    ['UTF-8 with tabs and LF', 'utf-8', Buffer.from(FILE.replaceAll(',', '\t').replaceAll('\r', ''))],
  ])('%s gives the same rows', async (name, encoding, content) => {
    const source = `encoding ${name}`;
    const seen = await importFile(admin, content, { mapping: { ...MAPPING, source } });
    expect([figures(seen), seen.encoding]).toEqual(['published 2 = 2 + 0 + 0 + 0 + 0', encoding]);
    const rows: { text: string }[] = await redline.dataSource.query(
      `SELECT c.text FROM complaints c JOIN complaint_sources s ON s.id = c.source_id WHERE s.code = $1 ORDER BY c.number`,
      [source],
    );
    expect(rows.map(({ text }) => text)).toEqual(['扣费', '𠀀龙']);
  });

  test.each([
    ['NUL', 'imports.nul-byte', Buffer.from(FILE.replace('扣费', '扣\0费')), 58],
    [
      'a second encoding',
      'imports.mixed-encodings',
      Buffer.concat([Buffer.from(FILE), Buffer.from([0xff, 0xff, 0x0a])]),
      94,
    ],
  ])('%s fails the import and names the byte', async (_, code, content, byteOffset) => {
    const seen = await importFile(admin, content, { mapping: MAPPING });
    expect([seen.status, seen.error?.code]).toEqual(['failed', code]);
    expect(seen.error?.params).toHaveProperty('byteOffset', byteOffset);
    expect(await uploads()).toEqual([]);
  });
});

describe('files that are no tables', () => {
  test.each([
    ['a PDF', '%PDF-1.7\n…', 'imports.not-a-table'],
    ['a web page', '\ufeff <!doctype html><html><body>…', 'imports.not-a-table'],
    [
      'half a workbook',
      Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from('[Content_Types].xml')]),
      'imports.damaged-workbook',
    ],
  ])('%s called .csv is refused by its content', async (_, content, code) => {
    const before = await importCount();
    const answer = await post({ kind: 'complaints', mapping: JSON.stringify(MAPPING) }, content);
    expect([answer.status, answer.json()['code']]).toEqual([400, code]);
    expect([await importCount(), await uploads()]).toEqual([before, []]);
  });

  test('an empty file fails', async () => {
    expect((await importFile(admin, '', { mapping: MAPPING })).error?.code).toBe('imports.empty-file');
  });

  test('a column the file does not have fails the import and is named', async () => {
    const mapping = { ...MAPPING, columns: { ...MAPPING.columns, channel: '渠道' } };
    const seen = await importFile(admin, FILE, { mapping });
    expect(seen.error).toMatchObject({ code: 'imports.column-missing', params: { column: '渠道' } });
  });

  test('a hostile file name is only ever shown', async () => {
    const seen = await importFile(admin, FILE, { mapping: MAPPING, name: '../../../etc/passwd\u202e<b>.csv' });
    expect(seen.fileName).toBe('passwd<b>.csv');
  });
});

describe('mappings', () => {
  test.each<[string, unknown, string, string]>([
    ['no mapping', '', 'mapping', 'mapping-missing'],
    ['broken JSON', '{"source":', 'mapping', 'not-json'],
    ['a name nobody saved', 'last month', 'mapping', 'unknown-mapping'],
    ['an unknown member', { ...MAPPING, approvedBy: 'me' }, 'mapping.approvedBy', 'unknown-key'],
    [
      'an unknown field',
      { ...MAPPING, columns: { ...MAPPING.columns, role: 'x' } },
      'mapping.columns.role',
      'unknown-field',
    ],
    ['an array for a scalar', { ...MAPPING, source: ['a'] }, 'mapping.source', 'wrong-value'],
    [
      'an object for a column',
      { ...MAPPING, columns: { ...MAPPING.columns, unit: { a: {} } } },
      'mapping.columns.unit.a',
      'unknown-key',
    ],
    [
      'a number too large',
      JSON.stringify({ ...MAPPING, columns: { ...MAPPING.columns, unit: 'U' } }).replace('"U"', '1e400'),
      'mapping.columns.unit',
      'column-expected',
    ],
    ['no unit', { ...MAPPING, columns: { receivedAt: '时间' } }, 'mapping.columns.unit', 'field-required'],
    [
      'an ambiguous format',
      { ...MAPPING, columns: { ...MAPPING.columns, receivedAt: { columns: ['时间'], format: 'hh:mm' } } },
      'mapping.columns.receivedAt.format',
      'wrong-format',
    ],
  ])('%s is refused with its place', async (_, mapping, field, code) => {
    const text = typeof mapping === 'string' ? mapping : JSON.stringify(mapping);
    const answer = await post({ kind: 'complaints', mapping: text });
    expect(answer.status).toBe(400);
    expect(answer.json<{ errors: unknown[] }>().errors).toContainEqual(expect.objectContaining({ field, code }));
    expect(await uploads()).toEqual([]);
  });

  test.each([
    ['__proto__', '{"__proto__":{"source":"x"},"columns":{"constructor":"x"}}'],
    ['deep nesting', `{"source":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['lone surrogates', '{"source":"\\ud800"}'],
  ])('%s answers 400', async (_, mapping) => {
    expect((await post({ kind: 'complaints', mapping })).status).toBe(400);
  });

  test('are saved by name, used by name, and refused when wrong', async () => {
    const name = encodeURIComponent('工信部 每月');
    expect((await admin.put(`/api/import-mappings/${name}`, { mapping: MAPPING })).status).toBe(201);
    expect((await admin.put(`/api/import-mappings/${name}`, { mapping: MAPPING })).status).toBe(200);
    expect((await admin.put(`/api/import-mappings/${name}`, { mapping: { source: 1 } })).status).toBe(400);
    expect((await admin.put(`/api/import-mappings/${name}`, { mapping: MAPPING, role: 'x' })).status).toBe(400);
    const { items } = (await admin.get('/api/import-mappings')).json<{ items: { name: string; mapping: object }[] }>();
    expect(items.map((item) => [item.name, item.mapping])).toEqual([['工信部 每月', MAPPING]]);
    expect((await importFile(admin, FILE, { mapping: '工信部 每月' })).status).toBe('published');
  });
});

describe('requests', () => {
  test.each<[string, Record<string, string>]>([
    ['an unknown kind', { kind: 'people' }],
    ['a field nobody knows', { kind: 'complaints', mapping: JSON.stringify(MAPPING), approvedBy: 'me' }],
    ['a flag that is none', { kind: 'complaints', mapping: JSON.stringify(MAPPING), publish: 'yes' }],
    ['a field called __proto__', { kind: 'complaints', __proto_: 'x', ['__proto__']: 'x' }],
  ])('with %s are refused and leave nothing', async (_, fields) => {
    expect((await post(fields)).status).toBe(400);
    expect(await uploads()).toEqual([]);
  });

  test.each([
    ['no multipart at all', 'application/json', '{}'],
    ['multipart without a boundary', 'multipart/form-data', 'x'],
    ['a boundary that never comes', 'multipart/form-data; boundary=b', 'x'.repeat(2000)],
    [
      'a part cut off',
      'multipart/form-data; boundary=b',
      '--b\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nabc',
    ],
    ['headers of nothing', 'multipart/form-data; boundary=b', '--b\r\n\r\n\r\n--b--\r\n'],
    [
      'no file',
      'multipart/form-data; boundary=b',
      '--b\r\ncontent-disposition: form-data; name="kind"\r\n\r\ncomplaints\r\n--b--\r\n',
    ],
    [
      'a file under another name',
      'multipart/form-data; boundary=b',
      '--b\r\ncontent-disposition: form-data; name="f"; filename="a"\r\n\r\nabc\r\n--b--\r\n',
    ],
  ])('with %s answer 4xx and leave nothing', async (_, type, body) => {
    const answer = await admin.send('POST', '/api/imports', body, { 'content-type': type });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(await uploads()).toEqual([]);
    expect((await admin.get('/api/health/live')).status).toBe(200);
  });

  test('of an unknown import answer 404, whatever the id', async () => {
    for (const id of ['999999', 'abc', '1;drop', '99999999999999999999', ':id']) {
      expect((await admin.get(`/api/imports/${encodeURIComponent(id)}`)).status).toBe(404);
    }
  });

  test('with a forged cursor are refused', async () => {
    const cursor = Buffer.from('["x"]').toString('base64url');
    expect((await admin.get(`/api/imports?cursor=${cursor}`)).status).toBe(400);
  });
});

describe('cancellation', () => {
  const many = (source: string) => ({
    content: `编号,时间,单位,内容\n${Array.from({ length: 60_000 }, (_, i) => `${i},2026-11-01,BG,扣费`).join('\n')}\n`,
    mapping: { ...MAPPING, source },
  });
  const stages = () =>
    redline.dataSource.query(
      `SELECT 1 FROM pg_class WHERE relnamespace = 'import_stage'::regnamespace AND relkind = 'r'`,
    );

  test('of a checked import drops its rows and its file', async () => {
    const { id } = await importFile(admin, FILE, { mapping: { ...MAPPING, source: 'called off' }, publish: false });
    const answer = await admin.post(`/api/imports/${id}/cancellation`);
    expect([answer.status, answer.json()['status']]).toEqual([200, 'cancelled']);
    expect([await stages(), await uploads()]).toEqual([[], []]);
    expect((await admin.post(`/api/imports/${id}/publication`)).status).toBe(409);
  });

  test.each(['checking', 'publishing'])('while %s undoes everything', async (moment) => {
    const { content, mapping } = many(`cancelled ${moment}`);
    const id = await startImport(admin, content, { mapping });
    for (;;) {
      const { status, progress } = (await admin.get(`/api/imports/${id}`)).json<{ status: string; progress: number }>();
      if (status === moment && progress >= 10) break;
      if (status === 'published') throw new Error('too late to cancel');
    }
    expect((await admin.post(`/api/imports/${id}/cancellation`)).status).toBe(200);
    while ((await stages()).length > 0 || (await uploads()).length > 0)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect((await settled(admin, id)).status).toBe('cancelled');
    const [left]: { count: string }[] = await redline.dataSource.query(
      `SELECT count(*) FROM complaints c JOIN complaint_sources s ON s.id = c.source_id WHERE s.code = $1`,
      [mapping.source],
    );
    expect(left?.count).toBe('0');
  });

  test('of a published import is refused', async () => {
    const { id } = await importFile(admin, FILE, { mapping: MAPPING });
    expect((await admin.post(`/api/imports/${id}/cancellation`)).status).toBe(409);
  });
});
