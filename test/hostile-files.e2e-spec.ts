import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { figures, importFile, settled, startImport } from './support/import-file.ts';
import { expectSound } from './support/invariants.ts';
import { readTablesApart } from './support/read-tables-apart.ts';

const MB = 1024 * 1024;
let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication({ settings: { largestUpload: 2 * MB } });
  admin = await redline.as('administrator');
  await admin.post('/api/units', { code: 'BG', name: { zh: '滨港', en: 'Bingang' }, kind: 'city', parent: null });
});
afterAll(() => redline.close());
afterEach(() => expectSound(admin));

const mapping = (source: string) => ({
  source,
  columns: { number: 'no', receivedAt: 'at', unit: 'unit', reminders: 'times', amount: 'amount', text: 'text' },
  constants: { layer: 'appeal' },
});
const HEADER = 'no,at,unit,times,amount,text\n';

/** The refused cells of a file in short: `line column code`. */
async function rejectsOf(source: string, rows: string): Promise<{ figures: string; rejects: string[] }> {
  const seen = await importFile(admin, HEADER + rows, { mapping: mapping(source) });
  const lines = (await admin.get(`/api/imports/${seen.id}/rejects`)).text.trimEnd().split(/\r?\n/);
  const shown = lines.flatMap((line) => /^(\d+),([^,]*),([a-z-]+),/.exec(line)?.slice(1).join(' ') ?? []);
  return { figures: figures(seen), rejects: shown };
}

async function numbersOf(source: string): Promise<string[]> {
  const rows: { number: string }[] = await redline.dataSource.query(
    `SELECT c.number AS number FROM complaints c JOIN complaint_sources s ON s.id = c.source_id
     WHERE s.code = $1 ORDER BY c.number`,
    [source],
  );
  return rows.map(({ number }) => number);
}

describe('a large file', () => {
  test('beyond the limit is refused, and nothing of it is left', async () => {
    const content = `${HEADER}${'1,2026-11-01,BG,,,x\n'.repeat(110_000)}`;
    for (const route of ['/api/imports', '/api/import-previews']) {
      const fields = { kind: 'complaints', mapping: JSON.stringify(mapping('large')) };
      const answer = await admin.upload(route, fields, { name: 'a.csv', content });
      expect([answer.status, answer.json()]).toMatchObject([413, { code: 'upload.too-large', limit: 2 * MB }]);
    }
    expect(await readdir(join(redline.dataFolder, 'uploads'))).toEqual([]);
  });

  test('is read through in memory that does not grow with it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'redline-large-'));
    const path = join(folder, 'large.csv');
    const chunk = '1,2026-11-01 08:00:00,BG,1,2.5,套餐外扣费，用户不认可\n'.repeat(10_000);
    const chunks = function* () {
      yield HEADER;
      for (let made = 0; made < 100 * MB; made += Buffer.byteLength(chunk)) yield chunk;
    };
    await pipeline(Readable.from(chunks()), createWriteStream(path));
    const { read, peak } = await readTablesApart([path]);
    await rm(folder, { recursive: true });
    expect([read[0]?.code, (read[0]?.rows ?? 0) > 1_000_000, peak < 300]).toEqual(['ok', true, true]);
  });
});

test('two files sent at once are both taken in whole', async () => {
  const rows = (from: number) => Array.from({ length: 200 }, (_, at) => `${from + at},2026-11-01,BG,,,x`).join('\n');
  const ids = await Promise.all([
    startImport(admin, `${HEADER}${rows(0)}`, { mapping: mapping('several') }),
    startImport(admin, `${HEADER}${rows(1000)}`, { mapping: mapping('several') }),
  ]);
  const seen = await Promise.all(ids.map((id) => settled(admin, id)));
  expect(seen.map(figures)).toEqual(Array(2).fill('published 200 = 200 + 0 + 0 + 0 + 0'));
  expect(await numbersOf('several')).toHaveLength(400);
});

test('quotes and separators astray cost their own rows only', async () => {
  const rows = [
    'a,2026-11-01,BG,,,sound',
    'b,2026-11-01,BG,,,one,too many',
    'c,2026-11-01,BG,,',
    'd,2026-11-01,BG,,,in"side',
    'e,2026-11-01,BG,,,"closed" too early',
    'f,2026-11-01,BG,,,"two\nlines, ""quoted"""',
    'g,2026-11-01,BG,,,"never closed',
    'h,2026-11-01,BG,,,sound',
  ];
  expect(await rejectsOf('astray', rows.join('\n'))).toEqual({
    figures: 'published 8 = 3 + 0 + 0 + 0 + 5',
    rejects: ['3  column-count', '4  column-count', '5  stray-quote', '6  text-after-quote', '9  unterminated-quote'],
  });
  expect(await numbersOf('astray')).toEqual(['a', 'f', 'h']);
});

test('numbers are exact or refused, and ids stay text', async () => {
  const rows = [
    '110101199003071234,2026-11-01,BG,1,123456789012345678.123456789,',
    '007,2026-11-01,BG,007,0.10,',
    '1e5,2026-11-01,BG,,,',
    '1.39E+10,2026-11-01,BG,,,',
    'NaN,2026-11-01,BG,,,',
    'n1,2026-11-01,BG,1e3,,',
    'n2,2026-11-01,BG,,1e400,',
    'n3,2026-11-01,BG,,NaN,',
    'n4,2026-11-01,BG,１２,,',
    'n5,2026-11-01,BG,,"1,200",',
    'n6,2026-11-01,BG,-1,,',
    'n7,2026-11-01,BG,12345678901,,',
  ];
  expect(await rejectsOf('numbers', rows.join('\n'))).toEqual({
    figures: 'published 12 = 3 + 0 + 0 + 0 + 9',
    rejects: [
      '5 no damaged-number',
      '6 no damaged-number',
      '7 times not-an-integer',
      '8 amount not-a-decimal',
      '9 amount not-a-decimal',
      '10 times not-an-integer',
      '11 amount not-a-decimal',
      '12 times not-an-integer',
      '13 times not-an-integer',
    ],
  });
  expect(await numbersOf('numbers')).toEqual(['007', '110101199003071234', '1e5']);
  const [kept]: { amount: string }[] = await redline.dataSource.query(
    `SELECT amount::text AS amount FROM complaints WHERE number = '110101199003071234'`,
  );
  expect(kept?.amount).toBe('123456789012345678.123456789');
});

test('dates that are impossible or have several readings are refused', async () => {
  const rows = [
    'd1,2026-02-29,BG,,,',
    'd2,2028-02-29,BG,,,',
    'd3,2026-11-31,BG,,,',
    'd4,2026-11-01 24:00:00,BG,,,',
    'd5,04-06-15,BG,,,',
    'd6,1899-12-31,BG,,,',
    'd7,46348,BG,,,',
    'd8,2026-13-01,BG,,,',
    'd9,yesterday,BG,,,',
  ];
  expect(await rejectsOf('dates', rows.join('\n'))).toEqual({
    figures: 'published 9 = 1 + 0 + 0 + 0 + 8',
    rejects: [
      '2 at impossible-date',
      '4 at impossible-date',
      '5 at impossible-date',
      '6 at ambiguous-date',
      '7 at date-out-of-range',
      '8 at ambiguous-date',
      '9 at impossible-date',
      '10 at unreadable-date',
    ],
  });
});
