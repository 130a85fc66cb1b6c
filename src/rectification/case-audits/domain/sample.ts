/** How the complaints of an audit are chosen: all of them, a share in per cent, or a number. */
export const SAMPLE_RULES = ['all', 'share', 'number'] as const;
export type SampleRule = (typeof SAMPLE_RULES)[number];

/** Among which: all complaints, or those a unit below has checked already (逐级复核). */
export const DRAWN_FROM = ['all', 'checked-below'] as const;
export type DrawnFrom = (typeof DRAWN_FROM)[number];

/** More than this nobody checks one by one. */
export const LARGEST_SAMPLE = 2000;

export interface Sampling {
  readonly rule: SampleRule;
  /** Per cent of a share, complaints of a number; null where all are taken. */
  readonly amount: number | null;
}

/** What is wrong with a rule; undefined when nothing is. */
export type SamplingFault = 'missing' | 'unneeded' | 'too-large';

export function faultOfSampling({ rule, amount }: Sampling): SamplingFault | undefined {
  if (rule === 'all') return amount === null ? undefined : 'unneeded';
  if (amount === null) return 'missing';
  const largest = rule === 'share' ? 100 : LARGEST_SAMPLE;
  return amount > largest ? 'too-large' : undefined;
}

/** How many complaints of a population are taken; a share is rounded up, so that one per cent of nine is one. */
export function sampleSize({ rule, amount }: Sampling, population: number): number {
  if (rule === 'all' || amount === null) return population;
  return rule === 'share' ? Math.ceil((population * amount) / 100) : Math.min(amount, population);
}

/** The checkers of so many places: in turn, so that their loads differ by one at most. */
export function inTurn(checkers: readonly string[], size: number): string[] {
  return Array.from({ length: size }, (_, place) => checkers[place % checkers.length] ?? '');
}
