import { describe, expect, test } from '@jest/globals';
import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { parseMapping } from '../src/complaints/imports/domain/mapping.ts';
import { compileRowReader } from '../src/complaints/imports/domain/row-reader.ts';
import { UnitIndex } from '../src/complaints/imports/domain/unit-index.ts';
import { csvFormOf, openCsv } from '../src/platform/files/csv-file.ts';
import { Zone } from '../src/shared/zone.ts';

const SHARED = resolve(import.meta.dirname, '../../shared');
const DATA = resolve(SHARED, 'data');
const SPECTRUM = resolve(SHARED, 'corpora/csv-spectrum');

interface Checked {
  readonly header: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly refused: readonly string[];
}

/** Checks a file with a mapping as an import does; refused rows as `line: code`. */
async function check(file: string, mapping: object): Promise<Checked> {
  const path = resolve(DATA, file);
  const form = await csvFormOf(createReadStream(path));
  const table = await openCsv(createReadStream(path, { highWaterMark: 10_007 }), form);
  const parsed = parseMapping('complaints', { createUnits: true, timeZone: 'America/New_York', ...mapping });
  const zone = Zone.named('America/New_York');
  if (!parsed.ok || zone === undefined) throw new Error(JSON.stringify(parsed));
  const context = { mappingZone: zone, organisationZone: zone, units: new UnitIndex([]) };
  const compiled = compileRowReader(parsed.mapping, table.header, context);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  const names = compiled.reader.fields.map(({ name }) => name);
  const rows: Record<string, unknown>[] = [];
  const refused: string[] = [];
  for await (const batch of table.batches) {
    for (const record of batch) {
      const row = record.ok ? compiled.reader.read(record.fields) : undefined;
      if (row?.ok === true) rows.push(Object.fromEntries(names.map((name, index) => [name, row.values[index]])));
      else refused.push(`${record.line}: ${record.ok ? row?.problems.map(({ code }) => code).join() : record.code}`);
    }
  }
  return { header: table.header, rows, refused };
}

function tally(rows: Checked['rows'], field: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[String(row[field])] = (counts[String(row[field])] ?? 0) + 1;
  return counts;
}

const distinct = (rows: Checked['rows'], field: string) => new Set(rows.map((row) => row[field])).size;
const dayOf = (row: Checked['rows'][number] | undefined) =>
  (row?.['receivedAt'] as { day?: string } | undefined)?.day ?? '';

if (existsSync(SPECTRUM)) {
  const names = readdirSync(resolve(SPECTRUM, 'csvs')).map((name) => name.replace('.csv', ''));

  test.each(names)('csv-spectrum %s reads as its JSON says', async (name) => {
    const path = resolve(SPECTRUM, 'csvs', `${name}.csv`);
    const table = await openCsv(createReadStream(path), await csvFormOf(createReadStream(path)));
    const rows: unknown[] = [];
    for await (const batch of table.batches) {
      for (const record of batch) {
        rows.push(
          record.ok ? Object.fromEntries(table.header.map((column, at) => [column, record.fields[at]])) : record,
        );
      }
    }
    expect(rows).toEqual(JSON.parse(readFileSync(resolve(SPECTRUM, 'json', `${name}.json`), 'utf8')));
  });
} else {
  test('a quoted field may hold separators, quotes and line ends', async () => {
    const file = () => Readable.from([Buffer.from('number,text\r\n1,"a, ""b""\nc"\r\n')]);
    const table = await openCsv(file(), await csvFormOf(file()));
    const fields: unknown[] = [];
    for await (const batch of table.batches) fields.push(...batch.map((record) => record.ok && record.fields));
    expect(fields).toEqual([['1', 'a, "b"\nc']]);
  });
}

if (existsSync(DATA)) {
  describe('complaints about Comcast', () => {
    const columns = {
      unit: 'State',
      number: 'Ticket #',
      channel: 'Received Via',
      status: 'Status',
      type: ['Customer Complaint'],
    };
    const source = { source: 'comcast', constants: { layer: 'appeal' } };

    test('all 2,224 come in with the published totals', async () => {
      const receivedAt = { columns: ['Date_month_year', 'Time'], format: 'dd-MMM-yy h:mm:ss a' };
      const { rows, refused } = await check('comcast_fcc/complaints.csv', {
        ...source,
        columns: { ...columns, receivedAt },
      });
      expect(refused).toEqual([]);
      expect(rows).toHaveLength(2224);
      expect(distinct(rows, 'number')).toBe(2224);
      expect(tally(rows, 'status')).toEqual({ Solved: 973, Closed: 734, Open: 363, Pending: 154 });
      expect(tally(rows, 'channel')).toEqual({ 'Customer Care Call': 1119, Internet: 1105 });
      expect(rows[0]?.['receivedAt']).toEqual({
        epochMs: Date.parse('2015-04-22T19:53:50Z'),
        day: '2015-04-22',
        dateOnly: false,
      });
    });

    test('both date columns give the same days, 486 of them on days 4 to 6 outside April to June', async () => {
      const days = async (column: string, format: string) => {
        const receivedAt = { columns: [column], format };
        const { rows } = await check('comcast_fcc/complaints.csv', { ...source, columns: { ...columns, receivedAt } });
        return rows.map((row) => dayOf(row));
      };
      const written = await days('Date', 'dd-MM-yy');
      expect(await days('Date_month_year', 'dd-MMM-yy')).toEqual(written);
      const swapped = written.filter((day) => !/-0[456]-/.test(day) && /-0[456]$/.test(day));
      expect(swapped).toHaveLength(486);
    });

    test('without a format every date is ambiguous', async () => {
      const { rows, refused } = await check('comcast_fcc/complaints.csv', {
        ...source,
        columns: { ...columns, receivedAt: 'Date' },
      });
      expect([rows.length, refused.length, refused[0]]).toEqual([0, 2224, '2: ambiguous-date']);
    });
  });

  describe('complaints about banks', () => {
    const columns = { unit: 'State', status: 'Company response to consumer', type: ['Product', 'Sub-product'] };
    const source = { source: 'cfpb', constants: { layer: 'appeal' } };

    test('20,000 without a number get derived keys, 23 of which others have too', async () => {
      const values = { unit: { '': 'unknown' } };
      const mapping = {
        ...source,
        values,
        columns: {
          ...columns,
          receivedAt: 'Date received',
          disputed: 'Consumer disputed?',
          product: 'Product',
          vendor: 'Company',
          text: 'ZIP code',
          region: 'Consumer consent provided?',
          channel: 'Submitted via',
          resolved: 'Timely response?',
        },
      };
      const { rows, refused } = await check('cfpb/cfpb_20000_2012-2016_disputed_01.csv', mapping);
      expect(refused).toEqual([]);
      expect(tally(rows, 'disputed')).toEqual({ true: 3938, false: 15_337, null: 725 });
      expect(tally(rows, 'resolved')).toEqual({ true: 19_436, false: 564 });
      expect(distinct(rows, 'number')).toBe(20_000 - 23);
    });

    test('28,156 with month-first dates', async () => {
      const values = { unit: { '': 'unknown' } };
      const given = {
        number: 'Complaint ID',
        unit: 'State',
        receivedAt: { column: 'Date received', format: 'M/d/yyyy' },
      };
      const { header, rows, refused } = await check('cfpb/cfpb_28156_2015-01_03.csv', {
        ...source,
        values,
        columns: given,
      });
      expect(header[0]).toBe('');
      expect(refused).toEqual([]);
      expect(distinct(rows, 'number')).toBe(28_156);
      expect(dayOf(rows[0])).toBe('2015-03-19');
    });

    test('268 with line breaks inside quotes', async () => {
      const values = { unit: { '': 'unknown' } };
      const given = {
        ...columns,
        number: 'Complaint ID',
        receivedAt: 'Date received',
        text: 'Consumer complaint narrative',
      };
      const { rows, refused } = await check('cfpb/cfpb_268_multiline.csv', { ...source, values, columns: given });
      expect(refused).toEqual([]);
      expect(distinct(rows, 'number')).toBe(268);
      expect(rows[0]?.['text']).toBe(
        'transworld systems inc. \nis trying to collect a debt that is not mine, not owed and is inaccurate.',
      );
    });

    test('3,999 with CRLF between rows and LF inside quotes', async () => {
      const values = { unit: { '': 'unknown' } };
      const given = {
        number: 'Complaint_ID',
        unit: 'State',
        receivedAt: { column: 'Date_received', format: 'dd-MM-yyyy' },
      };
      const { rows, refused } = await check('cfpb/cfpb_3999_2023_narratives_mixed_crlf_lf.csv', {
        ...source,
        values,
        columns: given,
      });
      expect(refused).toEqual([]);
      expect(distinct(rows, 'number')).toBe(3999);
    });

    test('a file cut in the middle of a row gives its 2,067 whole rows and refuses the last', async () => {
      const values = { unit: { '': 'unknown' } };
      const given = { ...columns, number: 'Complaint ID', receivedAt: 'Date received', disputed: 'Consumer disputed?' };
      const { rows, refused } = await check('cfpb/cfpb_2068_2023_TRUNCATED_at_1MiB.csv', {
        ...source,
        values,
        columns: given,
      });
      expect(distinct(rows, 'number')).toBe(2067);
      expect(refused).toEqual(['3302: unterminated-quote']);
    });
  });

  test('4,969 requests of New York, 277 of them still open', async () => {
    const format = 'M/d/yyyy H:mm';
    const columns = {
      number: 'Unique Key',
      unit: 'Borough',
      receivedAt: { column: 'Created Date', format },
      closedAt: { column: 'Closed Date', format },
    };
    const mapping = { source: 'nyc311', columns, constants: { layer: 'ticket' }, values: { unit: { '': 'unknown' } } };
    const { rows, refused } = await check('nyc311/nyc311_4969_animals_2025.csv', mapping);
    expect(refused).toEqual([]);
    expect(distinct(rows, 'number')).toBe(4969);
    expect(rows.filter((row) => row['closedAt'] === null)).toHaveLength(277);
  });
}
