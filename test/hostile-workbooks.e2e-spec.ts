import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { importFile, settled } from './support/import-file.ts';
import { expectSound } from './support/invariants.ts';
import { type ReadApart, readTablesApart } from './support/read-tables-apart.ts';
import { sheetFile, sheetXml, textRows } from './support/workbook-file.ts';
import type { ZipPart } from './support/zip-file.ts';

const MB = 1 << 20;
const SHEET = 'xl/worksheets/sheet1.xml';
const ROWS = textRows([
  ['day', 'unit', 'layer', 'type', 'count'],
  ['2026-11-01', 'root', 'appeal', '扣费', '1'],
]);

/** So many megabytes of one text, deflated without ever being held. */
function packedRepeats(text: string, megabytes: number): Buffer {
  const piece = deflateRawSync(Buffer.alloc(MB, text), { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  return Buffer.concat([...Array.from({ length: megabytes }, () => piece), deflateRawSync('')]);
}

function bomb(name: string, megabytes: number, declaredSize = megabytes * MB): ZipPart {
  return { name, content: '', packed: packedRepeats(' ', megabytes), declaredSize, crc: 0 };
}

const DOCTYPE = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const EXTERNAL = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const withParts = (...parts: ZipPart[]) => sheetFile(ROWS, { parts });

/** What must be refused: its name, the file, why. */
const REFUSED: readonly (readonly [string, () => Buffer, string])[] = [
  ['a sheet that unpacks to 3 GB', () => withParts(bomb(SHEET, 3000)), 'workbook-too-large'],
  ['a sheet that unpacks to 3 GB and says 1 kB', () => withParts(bomb(SHEET, 3000, 1024)), 'damaged-workbook'],
  ['a sheet packed a thousand times', () => withParts(bomb(SHEET, 900)), 'packed-too-tightly'],
  ['texts packed a thousand times', () => withParts(bomb('xl/sharedStrings.xml', 900)), 'packed-too-tightly'],
  [
    'thirty pictures of 60 MB',
    () => withParts(...Array.from({ length: 30 }, (_, at) => bomb(`xl/media/${at}.png`, 60))),
    'workbook-too-large',
  ],
  ['a sheet of 60 MB of spaces', () => withParts(bomb(SHEET, 60)), 'damaged-workbook'],
  ['a list of sheets of 60 MB', () => withParts(bomb('xl/workbook.xml', 60)), 'damaged-workbook'],
  ['a part above its folder', () => withParts({ name: '../../../tmp/x', content: 'x' }), 'path-in-archive'],
  ['a part above its folder in Windows', () => withParts({ name: 'xl\\..\\..\\x', content: 'x' }), 'path-in-archive'],
  ['a part at an absolute path', () => withParts({ name: '/etc/cron.d/x', content: 'x' }), 'path-in-archive'],
  ['a part on a drive', () => withParts({ name: 'C:/x', content: 'x' }), 'path-in-archive'],
  [
    'a document type in the sheet',
    () => withParts({ name: SHEET, content: sheetXml(ROWS).replace('<worksheet', `${DOCTYPE}<worksheet`) }),
    'document-type',
  ],
  [
    'entities in the list of sheets',
    () => withParts({ name: 'xl/workbook.xml', content: `${EXTERNAL}<workbook>&a;</workbook>` }),
    'document-type',
  ],
  [
    'an entity nobody declared',
    () => withParts({ name: SHEET, content: sheetXml(ROWS).replace('扣费', '&xxe;') }),
    'damaged-workbook',
  ],
  [
    'a part twice',
    () => withParts({ name: 'x.xml', content: 'a' }, { name: 'X.xml', content: 'b' }),
    'damaged-workbook',
  ],
  [
    'a part under a password',
    () => withParts({ name: SHEET, content: sheetXml(ROWS), flags: 1 }),
    'encrypted-workbook',
  ],
  ['a packing we do not know', () => withParts({ name: SHEET, content: 'x', method: 99 }), 'damaged-workbook'],
  [
    'bytes astray in a part',
    () => withParts({ name: SHEET, content: 'x', packed: Buffer.alloc(99, 7) }),
    'damaged-workbook',
  ],
  ['no text', () => withParts({ name: SHEET, content: Buffer.from([0x3c, 0xff, 0xfe, 0x00]) }), 'damaged-workbook'],
  ['its end cut off', () => sheetFile(ROWS).subarray(0, -30), 'damaged-workbook'],
  ['1,500 columns', () => sheetFile(textRows([Array.from({ length: 1500 }, (_, at) => `c${at}`)])), 'too-many-columns'],
];

/** What is read although it is strange: its name, the file, the rows in it. */
const READ: readonly (readonly [string, () => Buffer, number])[] = [
  [
    'a million ghost rows',
    () => sheetFile(ROWS + Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 3}" spans="1:5"/>`).join('')),
    1,
  ],
  [
    'ghost cells to the last column',
    () => {
      const ghosts = Array.from({ length: 16_379 }, () => '<c s="0"/>').join('');
      const wide = ROWS.replaceAll('</row>', `${ghosts}</row>`);
      return sheetFile(wide + Array.from({ length: 50 }, (_, at) => `<row r="${at + 3}">${ghosts}</row>`).join(''));
    },
    1,
  ],
  ['a cell in the last corner', () => sheetFile(`${ROWS}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`), 1],
  ['a row of 5 MB', () => sheetFile(ROWS + textRows([Array.from({ length: 5 }, () => 'x'.repeat(1_000_000))], 3)), 2],
  [
    'three million shared texts nobody uses',
    () => {
      const texts = { name: 'xl/sharedStrings.xml', content: '', packed: Buffer.alloc(0) };
      const open = '<sst>';
      const content = Buffer.from(`${open}${'<si><t>x</t></si>'.repeat(3_000_000)}</sst>`);
      return sheetFile(ROWS, {
        texts: [],
        parts: [{ ...texts, packed: deflateRawSync(content), declaredSize: content.length, crc: crc32(content) }],
      });
    },
    1,
  ],
];

describe('the reader, in a process of its own', () => {
  let folder = '';
  let refused: ReadApart;
  let read: ReadApart;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'redline-hostile-'));
    refused = await readAll(REFUSED.map(([, file]) => file));
    read = await readAll(READ.map(([, file]) => file));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function readAll(files: readonly (() => Buffer)[]): Promise<ReadApart> {
    const paths: string[] = [];
    for (const file of files) {
      const path = join(folder, `${paths.length}.xlsx`);
      await writeFile(path, file());
      paths.push(path);
    }
    return readTablesApart(paths);
  }

  test.each(REFUSED.map(([name, , code], at) => [name, code, at] as const))(
    'refuses a workbook with %s within two seconds',
    (_, code, at) => {
      const { ms, ...found } = refused.read[at] ?? { ms: Number.NaN };
      expect([found, ms < 2000]).toEqual([expect.objectContaining({ code }), true]);
    },
  );

  test.each(READ.map(([name, , rows], at) => [name, rows, at] as const))('reads %s', (_, rows, at) => {
    expect(read.read[at]).toMatchObject({ code: 'ok', rows });
  });

  test('stays under 300 MB throughout', () => {
    expect([refused.peak < 300, read.peak < 300]).toEqual([true, true]);
  });
});

describe('the application', () => {
  let redline: TestApplication;
  let admin: Agent;

  beforeAll(async () => {
    redline = await startApplication();
    admin = await redline.as('administrator');
  });
  afterAll(() => redline.close());
  afterEach(() => expectSound(admin));

  /** Why a workbook is refused: at the upload, or by its import. */
  async function refusalOf(content: Buffer): Promise<string | undefined> {
    const answer = await admin.upload('/api/imports', { kind: 'daily-totals' }, { name: 'a.xlsx', content });
    if (answer.status === 400) return answer.json<{ code: string }>().code;
    const seen = await settled(admin, answer.json<{ id: string }>().id);
    return seen.status === 'failed' ? seen.error?.code : undefined;
  }

  test.each(REFUSED)('refuses a workbook with %s at the upload, or fails its import', async (_, file, code) => {
    expect(await refusalOf(file())).toBe(`imports.${code}`);
  });

  test.each(READ.filter(([name]) => name.includes('ghost')))('reads %s', async (_, file, rows) => {
    const seen = await importFile(admin, file(), { kind: 'daily-totals', name: 'a.xlsx', publish: false });
    expect([seen.status, seen.rows, seen.accepted]).toEqual(['checked', String(rows), '1']);
  });

  test('says what an old workbook or one with a password is', async () => {
    const content = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(512)]);
    const answer = await admin.upload('/api/imports', { kind: 'daily-totals' }, { name: 'a.xlsx', content });
    expect([answer.status, answer.json<{ wording: { zh: string } }>().wording.zh]).toEqual([
      400,
      '文件内容是 xls，不是 CSV 或 XLSX 表格（旧版 .xls，或设了密码的工作簿：请另存为不带密码的 .xlsx）',
    ]);
  });
});
