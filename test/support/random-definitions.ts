import type { RandomCounts } from './random-counts.ts';

const TYPES = ['network', 'network/5g', 'charges', 'charges/unexplained', 'service'];
const PERIODS = ['month', 'quarter', 'half', 'year', 'week', 'rolling-30', 'rolling-90', 'rolling-365'] as const;

/** One of the choices. */
export function oneOf<Choice>(random: RandomCounts, choices: readonly Choice[]): Choice {
  const found = choices[Math.floor(random.even() * choices.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}

/** A definition of some kind: what is counted, of what, over which period and by which annual method. */
export function randomIndicator(random: RandomCounts, code: string) {
  const period = oneOf(random, PERIODS);
  const isShare = random.even() < 0.25;
  const isSummable = !isShare && !period.startsWith('rolling-');
  const annualMethod = oneOf(random, [...(isSummable ? ['sum-of-periods'] : []), 'pooled-average', 'pooled-end']);
  return {
    code,
    name: { zh: code, en: code },
    numerator: randomSelection(random),
    denominator: isShare ? { complaints: randomSelection(random, null) } : randomBase(random, period),
    multiplier: oneOf(random, ['1000000', '10000', '100', '0.5']),
    decimals: oneOf(random, [0, 1, 4]),
    period,
    annualMethod,
  };
}

/** A limit on an indicator: of every unit or one, over its own period or another. */
export function randomLimit(random: RandomCounts, code: string, indicator: { code: string; period: string }) {
  return {
    code,
    indicator: indicator.code,
    unit: oneOf(random, ['*', '*', 'BG']),
    kind: oneOf(random, ['red-line', 'target']),
    operator: oneOf(random, ['<=', '<', '>=']),
    value: String(Math.round(random.between(0, 60)) / 2),
    period: oneOf(random, [indicator.period, 'quarter', 'year', 'rolling-60']),
    validFrom: '2020-01-01',
  };
}

function randomSelection(random: RandomCounts, types: readonly string[] | null = randomTypes(random)) {
  return { layers: oneOf(random, [['appeal'], ['ticket'], ['ticket', 'appeal']]), types, dateBasis: 'received' };
}

function randomTypes(random: RandomCounts): readonly string[] | null {
  const types = TYPES.filter(() => random.even() < 0.5);
  return types.length === 0 ? null : types;
}

function randomBase(random: RandomCounts, period: string) {
  if (random.even() < 0.15) return null;
  const instant = oneOf(random, ['end', 'average', 'average', 'rolling']);
  if (instant === 'rolling') return { series: 'customers', instant, days: oneOf(random, [7, 45, 365]) };
  const takesMonth = (period === 'quarter' || period === 'year') && random.even() < 0.3;
  return takesMonth ? { series: 'customers', instant: 'snapshot', month: 2 } : { series: 'customers', instant };
}

export function randomTotals(random: RandomCounts, days: readonly string[]) {
  return days.flatMap((day) =>
    ['BG', 'BG-1', 'LZ', 'root']
      .filter(() => random.even() < 0.4)
      .map((unit) => ({
        unit,
        day,
        layer: oneOf(random, ['ticket', 'appeal'] as const),
        type: oneOf(random, TYPES),
        count: 1 + random.count(3),
      })),
  );
}
