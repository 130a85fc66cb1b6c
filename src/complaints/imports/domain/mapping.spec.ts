import { describe, expect, test } from '@jest/globals';
import { parseMapping } from './mapping.ts';

const COMCAST = {
  source: 'comcast',
  encoding: 'UTF-8',
  delimiter: ',',
  timeZone: 'America/New_York',
  columns: {
    number: 'Ticket #',
    receivedAt: { columns: ['Date_month_year', 'Time'], format: 'dd-MMM-yy h:mm:ss a' },
    unit: 'State',
    type: ['Customer Complaint'],
    channel: 6,
  },
  constants: { layer: 'appeal' },
  values: { channel: { 'Customer Care Call': 'phone', Unknown: null } },
  createUnits: true,
};

function errors(kind: Parameters<typeof parseMapping>[0], json: unknown): string[] {
  const parsed = parseMapping(kind, json);
  return parsed.ok ? [] : parsed.errors.map(({ field, code }) => `${field}: ${code}`);
}

describe('a mapping', () => {
  test('of the contract is understood', () => {
    const parsed = parseMapping('complaints', COMCAST);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
    const { mapping } = parsed;
    expect(mapping).toMatchObject({
      source: 'comcast',
      encoding: 'utf-8',
      delimiter: ',',
      timeZone: 'America/New_York',
    });
    expect([...mapping.columns]).toEqual([
      ['number', { columns: ['Ticket #'], format: undefined }],
      ['receivedAt', { columns: ['Date_month_year', 'Time'], format: 'dd-MMM-yy h:mm:ss a' }],
      ['unit', { columns: ['State'], format: undefined }],
      ['type', { columns: ['Customer Complaint'], format: undefined }],
      ['channel', { columns: [6], format: undefined }],
    ]);
    expect(mapping.constants.get('layer')).toBe('appeal');
    expect([...(mapping.values.get('channel') ?? [])]).toEqual([
      ['Customer Care Call', 'phone'],
      ['Unknown', ''],
    ]);
    expect(mapping.createUnits).toBe(true);
  });

  test('tells everything that is wrong with it', () => {
    const wrong = {
      encoding: 'latin1',
      delimiter: ':',
      timeZone: 'Mars/Olympus',
      colums: {},
      columns: {
        receivedAt: { columns: 'Date', format: 'yyyy-MM-DD' },
        unit: 0,
        layer: { column: 'L', formatt: 'x' },
        number: ['A', 'B'],
        phone: [],
        status: { column: 'S', format: 'yyyy' },
        colour: 'C',
      },
      constants: { text: { a: 1 }, unit: 'root' },
      values: { channel: 'phone', status: { a: ['b'] } },
      createUnits: 'yes',
    };
    expect(errors('complaints', wrong)).toEqual([
      'colums: unknown-key',
      'source: field-required',
      'encoding: wrong-value',
      'delimiter: wrong-value',
      'timeZone: wrong-value',
      'columns.colour: unknown-field',
      'columns.receivedAt.format: wrong-format',
      'columns.unit: column-expected',
      'columns.layer.formatt: unknown-key',
      'columns.number: one-column-only',
      'columns.phone: column-expected',
      'columns.status.format: format-not-allowed',
      'constants.text: wrong-value',
      'values.channel: object-expected',
      'values.status.a: wrong-value',
      'createUnits: wrong-value',
      'constants.unit: column-and-constant',
    ]);
  });

  test.each([undefined, null, 'comcast', [], 7])('%j is no mapping for complaints', (json) => {
    expect(errors('complaints', json)).toEqual([': mapping-required']);
  });

  test('for complaints says where receipt, layer and unit come from', () => {
    expect(errors('complaints', { source: 'a', columns: { number: 'N' } })).toEqual([
      'columns.receivedAt: field-required',
      'columns.layer: field-required',
      'columns.unit: field-required',
    ]);
  });

  test('may be left out for the small kinds', () => {
    expect(errors('units', undefined)).toEqual([]);
    expect(errors('daily-totals', { columns: { day: { column: '日期', format: 'd.M.yyyy' } } })).toEqual([]);
    expect(errors('customer-base', { columns: { number: 'N' } })).toEqual(['columns.number: unknown-field']);
  });

  test('keys of the prototype are unknown fields like any other', () => {
    const json: unknown = JSON.parse('{"source":"a","columns":{"__proto__":"x","constructor":"y"}}');
    expect(errors('complaints', json)).toEqual(
      expect.arrayContaining(['columns.__proto__: unknown-field', 'columns.constructor: unknown-field']),
    );
  });
});
