import { describe, expect, test } from '@jest/globals';
import {
  acceptedFromReceived,
  columnChoices,
  draftOf,
  emptyField,
  mappingOf,
  unreadColumns,
  unusedFields,
  withField,
  withoutField,
} from './mapping-draft.ts';

/** The mapping of the HTTP contract's own example. */
const contract = {
  source: 'comcast',
  encoding: 'utf-8',
  delimiter: ',',
  timeZone: 'America/New_York',
  columns: {
    number: 'Ticket #',
    receivedAt: { columns: ['Date_month_year', 'Time'], format: 'dd-MMM-yy h:mm:ss a' },
    unit: 'State',
    type: ['Customer Complaint', 'Detail'],
    channel: 'Received Via',
  },
  constants: { layer: 'appeal' },
  values: { channel: { 'Customer Care Call': 'phone' } },
  createUnits: true,
};

describe('a mapping opened and closed again', () => {
  test('is the mapping it was', () => {
    expect(mappingOf('complaints', draftOf('complaints', contract))).toEqual(contract);
  });

  test('keeps a position where a header would be ambiguous', () => {
    const mapping = { source: 's', columns: { unit: 3, receivedAt: [1, 'Time'] } };
    expect(mappingOf('complaints', draftOf('complaints', mapping))).toEqual(mapping);
  });

  test('of a small kind carries no source', () => {
    expect(mappingOf('units', draftOf('units', { columns: { code: 'code' } }))).toEqual({ columns: { code: 'code' } });
  });

  test('loses nothing that is wrong in shape silently: unreadable columns become empty lines', () => {
    expect(draftOf('complaints', { columns: { unit: { column: true } } }).fields).toContainEqual(emptyField('unit'));
  });
});

describe('a draft', () => {
  const draft = draftOf('complaints', contract);

  test('has a line for every required field, also when the mapping says nothing of it', () => {
    const fields = draftOf('complaints', {}).fields.map(({ field }) => field);
    expect(fields).toEqual(['receivedAt', 'layer', 'unit']);
  });

  test('puts a new field in its place', () => {
    const changed = withField('complaints', draft, { ...emptyField('closedAt'), columns: ['Closed'] });
    expect(changed.fields.map(({ field }) => field)).toEqual([
      'number',
      'receivedAt',
      'closedAt',
      'layer',
      'unit',
      'type',
      'channel',
    ]);
    expect(unusedFields('complaints', changed)).not.toContain('closedAt');
    expect(withoutField(changed, 'closedAt')).toEqual(draft);
  });

  test('names the columns that are not read, a column read by position being read', () => {
    const byPosition = withField('complaints', draft, { ...emptyField('region'), columns: [2] });
    expect(unreadColumns(['Ticket #', 'City', 'Zip'], byPosition)).toEqual([{ name: 'Zip', position: 2 }]);
  });

  test('keeps the sheet and the header row it states', () => {
    const stated = draftOf('complaints', { source: 's', sheet: '十一月', headerRow: 3 });
    expect(mappingOf('complaints', stated)).toMatchObject({ sheet: '十一月', headerRow: 3 });
  });

  test('leaves out a constant that is still empty', () => {
    const layer = { ...emptyField('layer'), constant: ' ' };
    expect(mappingOf('complaints', withField('complaints', draft, layer))).not.toHaveProperty('constants');
  });
});

describe('acceptance taken from receipt', () => {
  test('is offered with the format of receipt', () => {
    expect(acceptedFromReceived('complaints', draftOf('complaints', contract))).toMatchObject({
      field: 'acceptedAt',
      columns: ['Date_month_year', 'Time'],
      format: 'dd-MMM-yy h:mm:ss a',
    });
  });

  test.each([
    ['the file has its own', 'complaints' as const, { columns: { receivedAt: 'A', acceptedAt: 'B' } }],
    ['receipt itself is not mapped', 'complaints' as const, { columns: {} }],
    ['the file holds no complaints', 'daily-totals' as const, { columns: { receivedAt: 'A' } }],
  ])('is not offered when %s', (_, kind, mapping) => {
    expect(acceptedFromReceived(kind, draftOf(kind, mapping))).toBeNull();
  });
});

describe('the columns of a file', () => {
  test('are chosen by header, and by position where the header does not tell them apart', () => {
    expect(columnChoices(['Date', 'Note', '', 'Note']).map(({ name }) => name)).toEqual(['Date', 2, 3, 4]);
  });
});
