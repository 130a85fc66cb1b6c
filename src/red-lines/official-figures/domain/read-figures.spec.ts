import { describe, expect, test } from '@jest/globals';
import { UnitIndex } from '../../../complaints/imports/domain/unit-index.ts';
import type { TableRecord } from '../../../platform/files/domain/table-record.ts';
import { type FigureHeader, readFigureHeader } from './figure-file.ts';
import type { KnownNames } from './figure-row.ts';
import { readFigures } from './read-figures.ts';

const COLUMNS = ['indicator', 'unit', 'period', 'count', 'rate', 'source', 'published_on'];
const SOUND = ['user-appeal-rate', 'root', '2026-Q3', '361', '12.9', '通报', '2026-10-21'];

const known: KnownNames = {
  indicators: new Map([
    ['user-appeal-rate', 'user-appeal-rate'],
    ['用户申诉率', 'user-appeal-rate'],
  ]),
  units: new UnitIndex([
    { code: 'root', nameZh: '岭江公司', nameEn: 'Lingjiang' },
    { code: 'BG', nameZh: '滨港', nameEn: 'Bingang' },
  ]),
  today: '2026-11-22',
};

function headerOf(names: readonly string[]): FigureHeader {
  const read = readFigureHeader(names, 1);
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  return read.value;
}

function record(line: number, fields: readonly string[]): TableRecord {
  return { ok: true, line, fields };
}

function read(records: readonly TableRecord[], names: readonly string[] = COLUMNS) {
  return readFigures(records, headerOf(names), known);
}

function changed(column: string, cell: string): string[] {
  return SOUND.map((each, place) => (COLUMNS[place] === column ? cell : each));
}

describe('the header of official figures', () => {
  test('is found in any order, by Chinese names too, and names the columns that mean nothing', () => {
    const header = headerOf(['发布日期', '期间', '备注', '指标', '单位', '率', '出处', ' ']);
    expect([header.places.get('period'), header.places.get('published_on'), header.places.has('count')]).toEqual([
      1,
      0,
      false,
    ]);
    expect(header.ignored).toEqual(['备注']);
  });

  test.each([
    [['indicator', 'unit', 'period', 'count', 'source'], ['published_on column-missing']],
    [['indicator', 'unit', 'period', 'source', 'published_on'], ['count column-missing']],
    [[...COLUMNS, '单位'], ['单位 column-ambiguous']],
  ])('%j is refused', (names, faults) => {
    const header = readFigureHeader(names, 3);
    expect(header.ok ? [] : header.reason.map(({ column, code }) => `${column} ${code}`)).toEqual(faults);
  });
});

describe('a line of official figures', () => {
  test('is read by code or by name, with days as spreadsheets write them', () => {
    const named = ['用户申诉率', 'bingang', '2026-Q3', '', '12.90', '通报', '2026/10/21'];
    expect(read([record(2, SOUND), record(3, named)])).toMatchObject({
      refused: [],
      lines: [
        { line: 2, figure: { indicator: 'user-appeal-rate', unit: 'root', count: '361', rate: '12.9' } },
        { line: 3, figure: { unit: 'BG', count: null, rate: '12.90', publishedOn: '2026-10-21', items: [] } },
      ],
    });
  });

  test.each([
    ['indicator', 'nothing', 'unknown-indicator'],
    ['indicator', '', 'text-missing'],
    ['unit', 'nowhere', 'unknown-unit'],
    ['period', '2026-Q5', 'not-a-period'],
    ['period', '2026-Q4', 'open-period'],
    ['period', '1801-Q1', 'period-out-of-range'],
    ['count', '1,361', 'not-a-count'],
    ['rate', '12.9%', 'not-a-decimal'],
    ['source', ' ', 'text-missing'],
    ['published_on', '21.10.2026', 'not-a-day'],
    ['published_on', '2026-02-30', 'not-a-day'],
    ['published_on', '2026-09-30', 'published-out-of-range'],
    ['published_on', '2026-11-23', 'published-out-of-range'],
  ])('with %s “%s” is refused at that cell: %s', (column, cell, code) => {
    const { lines, refused, refusedLines } = read([record(7, changed(column, cell))]);
    expect([lines, refusedLines]).toEqual([[], 1]);
    expect(refused).toMatchObject([{ line: 7, column, code, original: cell.trim() }]);
  });

  test('may be published on the first day after its period, and today', () => {
    const days = ['2026-10-01', '2026-11-22'].map(
      (day) => read([record(2, changed('published_on', day))]).refusedLines,
    );
    expect(days).toEqual([0, 0]);
  });

  test('without count and rate is refused, and every wrong cell is told at once', () => {
    const faults = ({ refused }: ReturnType<typeof read>) => refused.map(({ column, code }) => `${column} ${code}`);
    expect(faults(read([record(2, ['user-appeal-rate', 'root', '2026-Q3', '', '', '通报', '2026-10-21'])]))).toEqual([
      'count no-figure',
    ]);
    expect(faults(read([record(2, ['user-appeal-rate', 'root', 'Q3', 'x', 'y', '', '2026-10-21'])]))).toEqual([
      'period not-a-period',
      'count not-a-count',
      'rate not-a-decimal',
      'source text-missing',
    ]);
  });

  test('whose period a spreadsheet has made a date, or whose digits it has lost, is refused', () => {
    const dated: TableRecord = {
      ok: true,
      line: 2,
      fields: changed('period', '2026-09-01'),
      marks: { dates: [2], faults: [] },
    };
    const lost: TableRecord = {
      ok: true,
      line: 3,
      fields: SOUND,
      marks: { dates: [], faults: [{ column: 3, code: 'error-cell' }] },
    };
    expect(read([dated, lost]).refused).toMatchObject([
      { line: 2, column: 'period', code: 'period-as-date' },
      { line: 3, column: 'count', code: 'error-cell' },
    ]);
  });

  test('about a figure the file has given before is refused, however it names it', () => {
    const again = ['用户申诉率', '岭江公司', '2026-Q3', '360', '', '通报', '2026-10-21'];
    const { lines, refused } = read([record(2, SOUND), record(5, again)]);
    expect(lines.map(({ line }) => line)).toEqual([2]);
    expect(refused).toMatchObject([{ line: 5, column: '', code: 'figure-repeated', params: { line: 2 } }]);
  });

  test('whose quotes are astray is refused as a whole', () => {
    const torn: TableRecord = { ok: false, line: 4, code: 'stray-quote', params: {}, raw: 'a"b' };
    expect(read([torn]).refused).toEqual([{ line: 4, column: '', code: 'stray-quote', params: {}, original: 'a"b' }]);
  });
});
