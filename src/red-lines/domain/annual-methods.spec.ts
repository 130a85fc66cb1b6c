import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Period, parsePeriod } from '../../shared/period.ts';
import { ratio } from '../../shared/ratio.ts';
import { periodBase } from './base.ts';
import { baseWindow } from './base-window.ts';
import { ANNUAL_METHODS, type AnnualMethod, type IndicatorDefinition } from './indicator.ts';
import { type Figures, measure, ratedPeriods } from './measure.ts';
import { isInside } from './verdict.ts';

const MILLION = 1_000_000n;

interface Year {
  /** Complaints and customers of each month. */
  readonly counts: readonly bigint[];
  readonly customers: readonly bigint[];
}

const years = fc.record({
  counts: fc.array(fc.bigInt(0n, 500_000n), { minLength: 12, maxLength: 12 }),
  customers: fc.array(fc.bigInt(1n, 2_000_000_000n), { minLength: 12, maxLength: 12 }),
});

function definitionOf(annualMethod: AnnualMethod): IndicatorDefinition {
  return {
    numerator: { layers: ['appeal'], types: null, dateBasis: 'accepted' },
    denominator: { series: 'customers', instant: 'average' },
    multiplier: String(MILLION),
    decimals: 1,
    period: 'quarter',
    annualMethod,
    direction: 'lower',
    minimumBase: null,
    secondaryThreshold: null,
    confirmation: null,
    seriesBreaks: [],
    sources: [],
  };
}

function period(code: string): Period {
  const found = parsePeriod(code);
  if (found === undefined) throw new Error(`no period ${code}`);
  return found;
}

/** The figures of a closed year as a ledger gives them: counts by the days, bases from the months. */
function figuresOf({ counts, customers }: Year, definition: IndicatorDefinition): Figures {
  const monthIn = (part: Period) => (_: bigint, month: number) => {
    const first = `2025-${String(month + 1).padStart(2, '0')}-01`;
    return part.start <= first && first < part.end;
  };
  return {
    rated: (part) => ratedPeriods(definition, part),
    counted: (part) => ({ count: total(counts.filter(monthIn(part))), whole: 0n }),
    base: (taken, part) =>
      periodBase(
        { period: part, window: baseWindow(taken, part, 'month'), grain: 'month', today: '2026-06-01', dueDay: 8 },
        (code) => ratio(customers[Number(code.slice(5)) - 1] ?? 0n),
      ),
  };
}

/** A year's rate as a fraction nobody reduced, by the words of DOMAIN §1.2 alone. */
function slowly({ counts, customers }: Year, method: AnnualMethod): [bigint, bigint] {
  if (method === 'pooled-end') return [total(counts) * MILLION, customers[11] ?? 0n];
  if (method === 'pooled-average') return [total(counts) * MILLION * 12n, total(customers)];
  return [0, 3, 6, 9].reduce<[bigint, bigint]>(
    ([top, bottom], first) => {
      const base = total(customers.slice(first, first + 3));
      const rate = total(counts.slice(first, first + 3)) * MILLION * 3n;
      return [top * base + rate * bottom, bottom * base];
    },
    [0n, 1n],
  );
}

function total(numbers: readonly bigint[]): bigint {
  return numbers.reduce((sum, number) => sum + number, 0n);
}

test.each(ANNUAL_METHODS)('a year by %s is exactly what a slow reckoning with whole numbers finds', (method) => {
  const definition = definitionOf(method);
  fc.assert(
    fc.property(years, (year) => {
      const measured = measure(definition, period('2025'), '2025-12-31', figuresOf(year, definition));
      const [top, bottom] = slowly(year, method);
      const { rate } = measured;
      if (rate === null) throw new Error('a year with customers has a rate');
      expect([measured.count, rate.numerator * bottom]).toEqual([total(year.counts), top * rate.denominator]);
      // a limit of exactly the rate is kept, one of a hair less is crossed
      expect(isInside(rate, '<=', ratio(top, bottom))).toBe(true);
      expect(top === 0n || !isInside(rate, '<=', ratio(top * 1000n - 1n, bottom * 1000n))).toBe(true);
    }),
    { seed: 20_130_209, numRuns: 300 },
  );
});
