import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ChildReadingsDto, ReadingDto } from '../src/red-lines/readings/reading.dto.ts';
import { formatHalfUp, parseDecimal } from '../src/shared/ratio.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { importFile } from './support/import-file.ts';

/** Figures regulators printed, from the folder beside the product; without it only the first test remains. */
const PUBLISHED = resolve(import.meta.dirname, '../../shared/data/published');

type Row = Readonly<Record<string, string>>;

interface Figure {
  readonly unit: string | undefined;
  readonly count: string | undefined;
}

let app: TestApplication;
let administrator: Agent;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T02:00:00Z' });
  administrator = await app.as('administrator');
});

afterAll(async () => {
  await app.close();
});

function rowsOf(file: string): Row[] {
  const [header = [], ...lines] = readFileSync(resolve(PUBLISHED, file), 'utf8').trim().split(/\r?\n/).map(cellsOf);
  return lines.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}

async function define(code: string, decimals: string, denominator: unknown, multiplier: string, period: string) {
  const answer = await administrator.post('/api/indicators', {
    code,
    name: { zh: code, en: code },
    numerator: { layers: ['appeal'], types: null, dateBasis: 'received' },
    denominator,
    multiplier,
    decimals: Number(decimals),
    period,
  });
  if (answer.status !== 201) throw new Error(answer.text);
}

async function publish(kind: string, lines: readonly string[]): Promise<void> {
  const seen = await importFile(administrator, lines.join('\n'), { kind, name: `${kind}.csv` });
  if (seen.status !== 'published' || seen.rejected !== '0') throw new Error(JSON.stringify(seen));
}

async function siblings(period: string, indicator: string, unit: string): Promise<ChildReadingsDto> {
  const answer = await administrator.get(`/api/readings/children?unit=${unit}&period=${period}&indicator=${indicator}`);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json<ChildReadingsDto>();
}

async function children(period: string, indicator: string, unit: string): Promise<Map<string, ReadingDto>> {
  const { items } = await siblings(period, indicator, unit);
  return new Map(items.map((reading) => [reading.unit, reading]));
}

async function putBase(series: string, grain: string, items: readonly object[]): Promise<void> {
  const answer = await administrator.put('/api/customer-base', { series, grain, items });
  if (answer.status !== 200) throw new Error(answer.text);
}

/** A unit under which the figures hang, and its children. */
async function family(top: string, units: readonly string[]): Promise<void> {
  await publish('units', [
    'code,name_zh,name_en,kind,parent',
    `${top},${top},${top},group,root`,
    ...units.map((code) => `${code},${code},${code},company,${top}`),
  ]);
}

function totalLine(day: string, { unit, count }: Figure, layer = 'appeal'): string {
  return `${day},${unit},${layer},all,${count}`;
}

test('a figure is read out of a line as it was written', () => {
  expect(cellsOf('2020,"Ace, Inc. ""A""",,1.5')).toEqual(['2020', 'Ace, Inc. "A"', '', '1.5']);
});

if (existsSync(PUBLISHED)) {
  describe('New York’s car insurers', () => {
    const rows = rowsOf('ny_auto_insurance.csv');
    const marked = (match: string) => rows.flatMap((row, index) => (row['match'] === match ? [{ row, index }] : []));
    const units = unitsByRow(rows);
    const years = [...new Set(rows.map((row) => row['filing_year'] ?? ''))];
    const read = new Map<string, ReadingDto>();

    beforeAll(async () => {
      await family('ny', [...new Set(units)]);
      const items = rows.map((row, index) => ({
        unit: units[index],
        period: row['filing_year'],
        value: row['denominator_premium_musd'],
      }));
      await putBase('premium', 'year', items);
      const totals = rows.map((row, index) =>
        totalLine(`${row['filing_year']}-06-30`, {
          unit: units[index],
          count: row['numerator_upheld'],
        }),
      );
      await publish('daily-totals', ['day,unit,layer,type,count', ...totals]);
      for (const decimals of ['2', '4'])
        await define(`upheld-${decimals}`, decimals, { series: 'premium', instant: 'end' }, '1', 'year');
      for (const year of years) {
        for (const decimals of ['2', '4']) {
          for (const [unit, reading] of await children(year, `upheld-${decimals}`, 'ny'))
            read.set(`${year} ${unit} ${decimals}`, reading);
        }
      }
    });

    function rateOf(row: Row, index: number): string | null | undefined {
      return read.get(`${row['filing_year']} ${units[index]} ${row['published_decimals']}`)?.rate;
    }

    test('are reproduced wherever the source allows it: upheld complaints per million dollars of premium', () => {
      const exact = marked('exact');
      const wrong = exact.flatMap(({ row, index }) => {
        const rate = rateOf(row, index);
        // some years are printed with more decimals than they are published with, or without trailing zeros
        const printed = formatHalfUp(
          parseDecimal(row['published_ratio_text'] ?? ''),
          Number(row['published_decimals']),
        );
        const same = rate === row['recomputed'] && rate === printed;
        return same ? [] : [`${row['filing_year']} ${row['company']}: ${rate} for ${row['published_ratio_text']}`];
      });
      expect(wrong).toEqual([]);
      expect(exact.length).toBe(1807);
    });

    // the premium is printed to a few decimals of a million, the ratio was reckoned from the dollars
    test.each([
      ['within premium rounding', 133],
      ['DIFF', 2],
    ])('stay what the printed premium gives where the row says %s', (match, many) => {
      const traps = marked(match);
      expect(traps.map(({ row, index }) => rateOf(row, index))).toEqual(traps.map(({ row }) => row['recomputed']));
      expect(traps.filter(({ row }) => row['recomputed'] === row['published_ratio_text'])).toEqual([]);
      expect(traps.length).toBe(many);
    });
  });

  describe('shares in bulletins', () => {
    const rows = rowsOf('shares.csv').filter(({ match }) => match === 'yes');
    const units = rows.map((_, index) => `share-${index}`);

    beforeAll(async () => {
      await family('shares', units);
      const lines = rows.flatMap((row, index) => [
        totalLine('2022-05-01', { unit: units[index], count: row['count'] }),
        totalLine('2022-05-01', { unit: units[index], count: row['total'] }, 'ticket'),
      ]);
      await publish('daily-totals', ['day,unit,layer,type,count', ...lines]);
      const whole = { complaints: { layers: ['ticket'], types: null, dateBasis: 'received' } };
      for (const decimals of ['0', '1', '2']) await define(`share-${decimals}`, decimals, whole, '100', 'quarter');
    });

    test.each(['0', '1', '2'])('with %s decimals are reproduced', async (decimals) => {
      const read = await children('2022-Q2', `share-${decimals}`, 'shares');
      const wanted = rows.flatMap((row, index) =>
        row['decimals'] === decimals ? [[units[index], row['item'], row['recomputed_half_up']]] : [],
      );
      expect(wanted.length).toBeGreaterThan(0);
      expect(wanted.map(([unit, item]) => [unit, item, Number(read.get(unit ?? '')?.rate)])).toEqual(
        wanted.map(([unit, item, share]) => [unit, item, Number(share)]),
      );
    });
  });

  describe('shares that were not rounded half-up', () => {
    const rows = rowsOf('shares.csv').filter(({ match }) => match !== 'yes');
    const units = rows.map((_, index) => `cut-${index}`);

    test('are printed as they are, and the source says why they differ', async () => {
      await family('cut', units);
      const lines = rows.flatMap((row, index) => [
        totalLine('2022-05-01', { unit: units[index], count: row['count'] }),
        totalLine('2022-05-01', { unit: units[index], count: row['total'] }, 'ticket'),
      ]);
      await publish('daily-totals', ['day,unit,layer,type,count', ...lines]);
      const read = await children('2022-Q2', 'share-2', 'cut');
      expect(rows.map((row, index) => [row['published_pct'], read.get(units[index] ?? '')?.rate])).toEqual([
        ['46.66', '46.67'], // cut off after the second decimal
        ['1.62', '1.61'], // raised so that the column adds up to 100.00
      ]);
    });
  });

  describe('growth in bulletins', () => {
    const rows = rowsOf('growth.csv');
    // rates that were rounded before: measured on their bases below
    const counts = rows.filter((row) => !(row['current'] ?? '').includes('.'));
    const units = counts.map((_, index) => `growth-${index}`);
    const read = new Map<string, string>();

    beforeAll(async () => {
      await family('growth', units);
      const lines = counts.flatMap((row, index) => [
        totalLine('2012-05-01', { unit: units[index], count: row['previous'] }),
        totalLine('2012-08-01', { unit: units[index], count: row['current'] }),
      ]);
      await publish('daily-totals', ['day,unit,layer,type,count', ...lines]);
      await define('plain-count', '0', null, '1', 'quarter');
      const readings = await children('2012-Q3', 'plain-count', 'growth');
      counts.forEach((row, index) =>
        read.set(row['set'] ?? '', readings.get(units[index] ?? '')?.previous?.change ?? ''),
      );
    });

    test('is reproduced from one period to the next', () => {
      const reproducible = counts.filter(({ match }) => match === 'yes');
      expect(reproducible.map((row) => read.get(row['set'] ?? ''))).toEqual(
        reproducible.map((row) => Number(row['published_pct']).toFixed(1)),
      );
      expect(reproducible.length).toBe(4);
    });

    // a restated base, a truncation, a misprint: what the two printed figures give, by hand, not what was printed
    test.each([
      ['CBIRC 2021Q2 vs 2021Q1 insurance', '31.43', '24.0'],
      ['CBIRC 2021Q2 vs 2021Q1 property', '31.58', '26.4'],
      ['CBIRC 2021Q2 vs 2021Q1 life', '31.33', '22.4'],
      ['ORR closed 2022Q3 vs 2021Q3', '18.8', '18.9'],
      ['ORR 2023-24 vs 2022-23', '23', '0.6'],
    ])('of %s is not the printed %s but %s', (set, printed, ours) => {
      const row = counts.find((each) => each['set'] === set);
      expect([row?.['published_pct'], row?.['match'], read.get(set)]).toEqual([printed, 'NO', ours]);
    });

    test('is reckoned from unrounded rates: 12.1 after 11.3 was +7.4 %, not the +7.1 % of the rounded ones', async () => {
      await family('telecom', ['industry']);
      await publish('daily-totals', [
        'day,unit,layer,type,count',
        totalLine('2012-05-01', { unit: 'industry', count: '14942' }),
        totalLine('2012-08-01', { unit: 'industry', count: '16432' }),
      ]);
      // users that give both printed rates; the published pair of rates alone would give 7.1
      await putBase('telephone-users', 'quarter', [
        { unit: 'industry', period: '2012-Q2', value: '1326000000' },
        { unit: 'industry', period: '2012-Q3', value: '1358000000' },
      ]);
      await define('industry-rate', '1', { series: 'telephone-users', instant: 'end' }, '1000000', 'quarter');
      const reading = (await children('2012-Q3', 'industry-rate', 'telecom')).get('industry');
      expect(reading).toMatchObject({ rate: '12.1', previous: { rate: '11.3', change: '7.4' } });
      expect(rows.find(({ set }) => set === 'MIIT 2012Q3 vs Q2 rate (rounded rates)')).toMatchObject({
        published_pct: '7.4',
        recomputed_half_up: '7.1',
      });
    });
  });

  describe('the operators of MIIT’s bulletin, first quarter of 2012', () => {
    const rows = rowsOf('miit_2012q1_operators.csv');
    const causes = ['user_service', 'network_quality', 'charging_dispute'];
    const codes = rows.map((_, index) => `operator-${index}`);
    /** The bulletin gives shares of users, not users: of 1,291 million all three rates are as printed. */
    const USERS = 1_291_000n;

    beforeAll(async () => {
      await family('operators', codes);
      const lines = rows.flatMap((row, index) => [
        ...causes.map((cause) => `2012-02-01,${codes[index]},appeal,${cause},${row[cause]}`),
        // the whole industry's beside each operator's own, to read its share
        ...rows.map((other, day) => `2012-03-0${day + 1},${codes[index]},ticket,all,${other['total']}`),
      ]);
      await publish('daily-totals', ['day,unit,layer,type,count', ...lines]);
      const users = rows.map((row, index) => ({
        unit: codes[index],
        period: '2012-Q1',
        value: (USERS * BigInt((row['user_share_pct'] ?? '').replace('.', ''))).toString(),
      }));
      await putBase('operator-users', 'quarter', users);
      await define('operator-rate', '1', { series: 'operator-users', instant: 'end' }, '1000000', 'quarter');
    });

    test('have the appeals and the rates that were printed', async () => {
      const read = await children('2012-Q1', 'operator-rate', 'operators');
      expect(codes.map((code) => [read.get(code)?.count, read.get(code)?.rate])).toEqual(
        rows.map((row) => [row['total'], row['appeals_per_million_users']]),
      );
    });

    test('have the shares of all appeals that were printed', async () => {
      const read = await children('2012-Q1', 'share-1', 'operators');
      expect(codes.map((code) => read.get(code)?.rate)).toEqual(rows.map((row) => row['share_of_appeals_pct']));
    });

    test('add up to the 16,055 appeals from which the next quarter fell by 6.9 %', async () => {
      const answer = await administrator.get('/api/readings?unit=operators&period=2012-Q1&indicator=operator-rate');
      expect(answer.json<ChildReadingsDto>().items[0]?.count).toBe('16055');
    });
  });

  describe('medians in bulletins', () => {
    const rows = rowsOf('medians.csv');

    beforeAll(async () => {
      const all = rows.map((row) => (row['values'] ?? '').split(' '));
      for (const [set, values] of all.entries())
        await family(
          `median-${set}`,
          values.map((_, index) => `median-${set}-${index}`),
        );
      // 1439.4 per thousand outlets: 143,940 complaints of a hundred
      const places = all.flatMap((values, set) =>
        values.map((value, index) => ({
          unit: `median-${set}-${index}`,
          count: formatHalfUp(parseDecimal(`${value}`), 2),
        })),
      );
      await publish('daily-totals', [
        'day,unit,layer,type,count',
        ...places.map(({ unit, count }) =>
          totalLine('2022-05-01', { unit, count: count.replace('.', '').replace(/^0+(?=.)/, '') }),
        ),
      ]);
      await putBase(
        'outlets',
        'quarter',
        places.map(({ unit }) => ({ unit, period: '2022-Q2', value: '100' })),
      );
      for (const decimals of ['0', '1', '2'])
        await define(`middle-${decimals}`, decimals, { series: 'outlets', instant: 'end' }, '1', 'quarter');
    });

    test.each(rows.map((row, index): [string, number] => [row['set'] ?? '', index]))(
      'of %s are reproduced, half-up',
      async (_, index) => {
        const { published_median: published = '', n } = rows[index] ?? {};
        const decimals = published.split('.')[1]?.length ?? 0;
        const { peers } = await siblings('2022-Q2', `middle-${decimals}`, `median-${index}`);
        expect(peers).toEqual({ units: Number(n), median: published });
      },
    );
  });
}

/** A company filed twice in one year becomes two units. */
function unitsByRow(rows: readonly Row[]): string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const filing = `${row['filing_year']} ${row['naic']}`;
    const times = (seen.get(filing) ?? 0) + 1;
    seen.set(filing, times);
    return `ny-${row['naic']}-${times}`;
  });
}
