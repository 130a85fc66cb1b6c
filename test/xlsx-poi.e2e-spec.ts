import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { flawOf } from './support/invariants.ts';
import { type ReadApart, readTablesApart } from './support/read-tables-apart.ts';

const CORPUS = join(process.cwd(), '../shared/corpora/poi-xlsx/test-data');

/** Files that other readers stumble over, and what becomes of them here. */
const KNOWN: readonly (readonly [string, string])[] = [
  ['poc-xmlbomb.xlsx', 'document-type'],
  ['poc-xmlbomb-empty.xlsx', 'document-type'],
  ['poc-shared-strings.xlsx', 'damaged-workbook'],
  ['xxe_in_schema.xlsx', 'ok'],
  ['protected_passtika.xlsx', 'not-a-table'],
  ['sample.xlsb', 'not-a-table'],
  ['sample.strict.xlsx', 'ok'],
  ['59746_NoRowNums.xlsx', 'ok'],
  ['noSharedStringTable.xlsx', 'ok'],
  ['MalformedSSTCount.xlsx', 'ok'],
  ['duplicate-filename.xlsx', 'damaged-workbook'],
  ['xlsx-corrupted.xlsx', 'damaged-workbook'],
];

test('a file cut off after the first bytes of a workbook is refused', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'redline-cut-')), 'cut.xlsx');
  await writeFile(path, Buffer.from('504b0304140000000800', 'hex'));
  const { read } = await readTablesApart([path], 30_000);
  expect(read.map(({ code }) => code)).toEqual(['not-a-table']);
});

// Only where the corpus is: it is no part of the product, and nothing shows as skipped without it.
(existsSync(CORPUS) ? describe : () => undefined)('the workbooks of another project', () => {
  let found: ReadApart;

  beforeAll(async () => {
    const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.xls[xmb]$|\.xltx$/.test(name),
    );
    found = await readTablesApart(
      files.map((name) => join(CORPUS, name)),
      120_000,
    );
  }, 130_000);

  test('are the whole corpus', () => {
    expect(found.read.length).toBeGreaterThan(300);
  });

  test('are each read or refused for a reason, none taking longer than two seconds', () => {
    expect(found.read.filter(({ ms }) => ms > 2000)).toEqual([]);
    const codes = new Set(found.read.map(({ code }) => code));
    expect([...codes].sort()).toEqual([
      'damaged-workbook',
      'document-type',
      'empty-sheet',
      'not-a-table',
      'ok',
      'too-many-columns',
    ]);
  });

  test('are nearly all read', () => {
    const opened = found.read.filter(({ code }) => code === 'ok' || code === 'empty-sheet');
    expect(opened.length / found.read.length).toBeGreaterThan(0.85);
  });

  test('never take 300 MB', () => {
    expect(found.peak).toBeLessThan(300);
  });

  test.each(KNOWN)('%s: %s', (name, code) => {
    expect(found.read.find(({ path }) => basename(path) === name)?.code).toBe(code);
  });

  describe('sent to the application', () => {
    let redline: TestApplication;
    let admin: Agent;

    beforeAll(async () => {
      redline = await startApplication();
      admin = await redline.as('administrator');
    });
    afterAll(() => redline.close());

    test.each(KNOWN)('%s is previewed, or refused in a sentence', async (name, code) => {
      const path = found.read.find((file) => basename(file.path) === name)?.path ?? '';
      const file = { name, content: await readFile(path) };
      const answer = await admin.upload('/api/import-previews', { kind: 'complaints' }, file);
      expect(flawOf(answer, code === 'ok' ? [200] : [400])).toBeUndefined();
      expect(answer.json()['code']).toBe(code === 'ok' ? undefined : `imports.${code}`);
    });
  });
});
