import { describe, expect, test } from '@jest/globals';
import { Zone } from '../../../shared/zone.ts';
import type { ImportKind } from './import-kind.ts';
import { parseMapping } from './mapping.ts';
import { type RowReader, compileRowReader } from './row-reader.ts';
import { UnitIndex } from './unit-index.ts';

const UNITS = new UnitIndex([
  { code: 'BG', nameZh: '滨港', nameEn: 'Bingang' },
  { code: 'LZ', nameZh: '澜州', nameEn: 'Lanzhou' },
]);

interface Case {
  readonly kind?: ImportKind;
  readonly columns?: object;
  readonly rest?: object;
  readonly header: readonly string[];
  readonly zones?: readonly [mapping: string, organisation: string];
}

function zone(name: string): Zone {
  const found = Zone.named(name);
  if (found === undefined) throw new Error(name);
  return found;
}

function compile({ kind = 'complaints', columns, rest, header, zones = ['Asia/Shanghai', 'Asia/Shanghai'] }: Case) {
  const base = { number: 'no', receivedAt: 'received', unit: 'unit', ...columns };
  const complaints = { source: 'test', columns: base, constants: { layer: 'ticket' }, ...rest };
  const parsed = parseMapping(kind, kind === 'complaints' ? complaints : { columns, ...rest });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const context = { mappingZone: zone(zones[0]), organisationZone: zone(zones[1]), units: UNITS };
  return compileRowReader(parsed.mapping, header, context);
}

function readerOf(given: Case): RowReader {
  const compiled = compile(given);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  return compiled.reader;
}

/** The values of a row by field, or its problems as `column: code`. */
function read(given: Case, cells: readonly string[]): unknown {
  const reader = readerOf(given);
  const row = reader.read(cells);
  if (!row.ok) return row.problems.map(({ column, code }) => `${column}: ${code}`);
  return Object.fromEntries(reader.fields.map(({ name }, index) => [name, row.values[index]]));
}

/** One more column besides number, receipt and unit. */
function readField(field: string, cell: string, given: Partial<Case> = {}): unknown {
  const header = ['no', 'received', 'unit', 'x'];
  const row = read({ columns: { [field]: 'x' }, header, ...given }, ['1', '2026-11-20', 'BG', cell]);
  return Array.isArray(row) ? row : (row as Record<string, unknown>)[field];
}

const HEADER = ['no', 'received', 'unit'];
const SHANGHAI_NOV_20 = Date.parse('2026-11-19T16:00:00Z');

describe('a row', () => {
  test('is refused once for a cell that feeds two fields', () => {
    const columns = { acceptedAt: 'received' };
    expect(read({ columns, header: HEADER }, ['1', '2026-02-31', 'BG'])).toEqual(['received: impossible-date']);
  });

  test('becomes the values of its fields', () => {
    expect(read({ header: HEADER }, [' 0017 ', '2026-11-20', '滨港'])).toEqual({
      number: '0017',
      receivedAt: { epochMs: SHANGHAI_NOV_20, day: '2026-11-20', dateOnly: true },
      layer: 'ticket',
      unit: 'BG',
    });
  });

  test('tells every problem at once, with the column and the original text', () => {
    const reader = readerOf({ columns: { reminders: 'times' }, header: ['no', 'received', 'unit', 'times'] });
    expect(reader.read(['1.39E+10', ' 11/12/26 ', '滨江', 'many'])).toEqual({
      ok: false,
      problems: [
        { field: 'number', column: 'no', code: 'damaged-number', params: {}, original: '1.39E+10' },
        {
          field: 'receivedAt',
          column: 'received',
          code: 'ambiguous-date',
          params: { readings: '2026-12-11 / 2026-11-12 / 2011-12-26' },
          original: ' 11/12/26 ',
        },
        { field: 'unit', column: 'unit', code: 'unknown-unit', params: { suggestion: '滨港' }, original: '滨江' },
        { field: 'reminders', column: 'times', code: 'not-an-integer', params: {}, original: 'many' },
      ],
      // the layer is a constant
      values: [null, null, 'ticket', null, null],
    });
  });

  test.each([
    [['', '2026-11-20', 'BG'], ['no: number-missing']],
    [['1', ' ', 'BG'], ['received: field-missing']],
    [['1', '2026-11-20', ''], ['unit: field-missing']],
    [['1', '2026-11-31', 'BG'], ['received: impossible-date']],
    [['1', '1026-11-20', 'BG'], ['received: date-out-of-range']],
  ])('%j gives %j', (cells, expected) => {
    const row = read({ header: HEADER }, cells);
    expect(row).toEqual(expected);
  });

  test('is read without spaces of any kind around its cells', () => {
    expect(read({ header: HEADER }, ['\u00a01\u3000', ' 2026-11-20\t', '\ufeffBG '])).toMatchObject({
      number: '1',
      unit: 'BG',
    });
  });

  test('creates units under the spelling of their first row', () => {
    const reader = readerOf({ header: HEADER, rest: { createUnits: true } });
    const units = ['Georgia', 'GEORGIA', 'lz'].map((unit) => reader.read(['1', '2026-11-20', unit]));
    expect(units.map((row) => row.ok && row.values[3])).toEqual(['Georgia', 'Georgia', 'LZ']);
  });

  test('closed before it was received is refused', () => {
    const given = { columns: { closedAt: 'closed' }, header: [...HEADER, 'closed'] };
    const closing = (received: string, closed: string) => read(given, ['1', received, 'BG', closed]);
    expect(closing('2026-11-20 10:00', '2026-11-20 09:59')).toEqual(['closed: closed-before-received']);
    expect(closing('2026-11-20 10:00', '2026-11-20')).toMatchObject({ closedAt: { day: '2026-11-20' } });
    expect(closing('2026-11-20 10:00', '2026-11-19')).toEqual(['closed: closed-before-received']);
    expect(closing('2026-11-20 10:00', '')).toMatchObject({ closedAt: null });
  });
});

describe('instants', () => {
  const zones = ['America/New_York', 'Asia/Shanghai'] as const;
  const instant = (text: string, format?: string) =>
    read({ columns: { receivedAt: { column: 'received', format } }, header: HEADER, zones }, ['1', text, 'BG']);

  test.each([
    ['2015-04-22 15:53', '2015-04-22T19:53:00Z', '2015-04-23', false],
    ['2015-04-22', '2015-04-22T04:00:00Z', '2015-04-22', true],
    ['2015-04-22T23:30:00Z', '2015-04-22T23:30:00Z', '2015-04-23', false],
    ['2015-11-01 01:30', '2015-11-01T05:30:00Z', '2015-11-01', false],
  ])('%s of New York is %s and counts in Shanghai on %s', (text, at, day, dateOnly) => {
    expect(instant(text)).toMatchObject({ receivedAt: { epochMs: Date.parse(at), day, dateOnly } });
  });

  test('that clocks skipped are refused', () => {
    expect(instant('2015-03-08 02:30')).toEqual(['received: nonexistent-local-time']);
  });

  test('come from several columns in one format', () => {
    const columns = { receivedAt: { columns: ['day', 'time'], format: 'dd-MMM-yy h:mm:ss a' } };
    const row = read({ columns, header: ['no', 'day', 'unit', 'time'], zones }, ['1', '22-Apr-15', 'BG', '3:53:50 PM']);
    expect(row).toMatchObject({ receivedAt: { epochMs: Date.parse('2015-04-22T19:53:50Z') } });
  });
});

describe('cells', () => {
  test.each([
    ['phone', '13900001234', '13900001234'],
    ['phone', '0012345678901234567890', '0012345678901234567890'],
    ['phone', '１３９００００１２３４', '１３９００００１２３４'],
    ['phone', '1e400', '1e400'],
    ['phone', '1.39E+10', ['x: damaged-number']],
    ['repeatOf', '#N/A', ['x: damaged-number']],
    ['customer', 'NaN', ['x: damaged-number']],
    ['amount', '12.30', '12.30'],
    ['amount', '-5', '-5'],
    ['amount', '123456789012345678.123456789', '123456789012345678.123456789'],
    ['amount', '1e400', ['x: not-a-decimal']],
    ['amount', 'NaN', ['x: not-a-decimal']],
    ['amount', '１２', ['x: not-a-decimal']],
    ['amount', '1,234.50', ['x: not-a-decimal']],
    ['reminders', '3', 3],
    ['reminders', '-1', ['x: not-an-integer']],
    ['reminders', '3.0', ['x: not-an-integer']],
    ['reminders', '９', ['x: not-an-integer']],
    ['reminders', '1e3', ['x: not-an-integer']],
    ['disputed', 'Yes', true],
    ['disputed', '否', false],
    ['disputed', '0', false],
    ['disputed', 'N/A', null],
    ['disputed', 'maybe', ['x: not-a-flag']],
    ['text', ' 原文 \n', ' 原文 \n'],
    ['text', '  ', null],
    ['text', 'N/A', 'N/A'],
    ['text', 'x'.repeat(100_000), 'x'.repeat(100_000)],
    ['text', 'x'.repeat(100_001), ['x: too-long']],
    ['status', 'y'.repeat(501), ['x: too-long']],
    ['text', 'a\0b', ['x: nul-character']],
    ['tags', '扣费；重复, 扣费', ['扣费', '重复']],
    ['closedAt', 'n/a', null],
  ])('%s %j is %j', (field, cell, expected) => {
    expect(readField(field, cell)).toEqual(expected);
  });

  test.each([
    ['appeal', 'appeal'],
    ['工单', 'ticket'],
    ['Contact', 'contact'],
    ['complaint', ['x: unknown-layer']],
  ])('layer %j is %j', (cell, expected) => {
    const rest = { constants: {} };
    expect(readField('layer', cell, { rest })).toEqual(expected);
  });

  test('values are translated before they are read', () => {
    const rest = { values: { disputed: { 'N/K': null, Disputed: true } } };
    expect(['Disputed', 'N/K', 'No'].map((cell) => readField('disputed', cell, { rest }))).toEqual([true, null, false]);
  });

  test('a path has one level for each column that is not empty', () => {
    const given = { columns: { type: ['p', 'q', 5] }, header: [...HEADER, 'p', 'q', 'r'] };
    const wide = { ...given, columns: { type: ['p', 'q', 6] } };
    expect(read(wide, ['1', '2026-11-20', 'BG', ' 资费 ', '', '不明扣费'])).toMatchObject({
      type: ['资费', '不明扣费'],
    });
    expect(read(given, ['1', '2026-11-20', 'BG', '', '', ''])).toMatchObject({ type: null });
  });
});

describe('a derived key', () => {
  const header = ['received', 'unit', 'status', 'other'];
  const keyOf = (cells: string[], source = 'test') => {
    const parsed = parseMapping('complaints', {
      source,
      columns: { receivedAt: 'received', unit: 'unit', status: 'status' },
      constants: { layer: 'ticket' },
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
    const shanghai = zone('Asia/Shanghai');
    const context = { mappingZone: shanghai, organisationZone: shanghai, units: UNITS };
    const compiled = compileRowReader(parsed.mapping, header, context);
    if (!compiled.ok || !compiled.reader.isKeyDerived) throw new Error('no derived key');
    const row = compiled.reader.read(cells);
    return row.ok ? row.values[compiled.reader.fields.findIndex(({ name }) => name === 'number')] : row.problems;
  };

  test('depends on the source and the mapped cells as written, and on nothing else', () => {
    const key = keyOf(['2026-11-20', 'BG', '已办结', 'a']);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(keyOf(['2026-11-20', 'BG', '已办结', 'b'])).toBe(key);
    expect(keyOf(['2026-11-20', 'BG', '已办结 ', 'a'])).not.toBe(key);
    expect(keyOf(['2026-11-20', '滨港', '已办结', 'a'])).not.toBe(key);
    expect(keyOf(['2026-11-20', 'BG', '已办结', 'a'], 'other')).not.toBe(key);
  });

  test('is the SHA-256 of the lengths and texts of source and cells', () => {
    // printf '4:test|10:2026-11-20|2:BG|0:' | sha256sum
    expect(keyOf(['2026-11-20', 'BG', '', 'a'])).toBe(
      'faa12eb5866a843e75a90ee901a71315989581fb0f1233e901b859121cff1f02',
    );
  });
});

describe('the header', () => {
  test('must have the columns of the mapping, each once', () => {
    const compiled = compile({ columns: { status: 'status', text: 9 }, header: ['no', 'received', 'no', 'unit'] });
    expect(compiled.ok ? [] : compiled.errors.map(({ field, code }) => `${field}: ${code}`)).toEqual([
      'columns.number: column-ambiguous',
      'columns.status: column-missing',
      'columns.text: column-missing',
    ]);
  });

  test('a constant is checked before the first row', () => {
    const compiled = compile({ rest: { constants: { layer: 'complaint' } }, header: HEADER });
    expect(compiled.ok ? [] : compiled.errors).toEqual([
      { field: 'constants.layer', code: 'wrong-constant', params: { field: 'layer', reason: 'unknown-layer' } },
    ]);
  });
});

describe('the small kinds', () => {
  test('units', () => {
    const header = ['Code', 'name_zh', 'name_en', 'kind', 'parent'];
    expect(read({ kind: 'units', header }, ['BG', '滨港', '', 'city', ''])).toEqual({
      code: 'BG',
      name_zh: '滨港',
      name_en: null,
      kind: 'city',
      parent: null,
    });
  });

  test('customer base', () => {
    const given: Case = { kind: 'customer-base', header: ['unit', 'period', 'value'] };
    expect(read(given, ['滨港', '2012-Q3', '1358000000.5'])).toEqual({
      unit: 'BG',
      period: '2012-Q3',
      value: '1358000000.5',
    });
    expect(read(given, ['滨港', '2012-13', '-1'])).toEqual(['period: unreadable-period', 'value: not-a-decimal']);
  });

  test('daily totals', () => {
    const given: Case = { kind: 'daily-totals', header: ['day', 'unit', 'layer', 'type', 'count', 'basis'] };
    expect(read(given, ['2026-11-20', 'BG', 'contact', '资费', '009999999999999999', 'closed'])).toEqual({
      day: '2026-11-20',
      unit: 'BG',
      layer: 'contact',
      type: ['资费'],
      count: '9999999999999999',
      basis: 'closed',
    });
    expect(read(given, ['20/11/2026', 'BG', '', '', '1.5', 'opened'])).toEqual([
      'day: ambiguous-date',
      'layer: field-missing',
      'count: not-an-integer',
      'basis: unknown-basis',
    ]);
  });

  test('their columns may be renamed, and missing ones are named', () => {
    const header = ['日期', 'unit', 'layer', 'count'];
    const columns = { day: { column: '日期', format: 'd.M.yyyy' } };
    expect(read({ kind: 'daily-totals', columns, header }, ['1.2.2026', 'BG', '接触', '5'])).toMatchObject({
      day: '2026-02-01',
    });
    const compiled = compile({ kind: 'customer-base', header: ['unit', 'period'] });
    expect(compiled.ok ? [] : compiled.errors).toEqual([
      { field: 'columns.value', code: 'column-missing', params: { column: 'value' } },
    ]);
  });
});
