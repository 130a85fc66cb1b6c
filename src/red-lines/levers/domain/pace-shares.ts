import type { Cause } from './halved-causes.ts';

export interface TypeCount {
  readonly key: string;
  readonly count: number;
}

/** Types that make up less of the pace than this are not worth halving. */
const LEAST = 0.02;
/** More causes than anybody would act on at once. */
const MOST = 8;

/** The types that make up the usual pace, the largest first: what was counted less what incidents brought. */
export function paceShares(counted: readonly TypeCount[], brought: readonly TypeCount[]): Cause[] {
  const usual = counted.map(({ key, count }) => ({
    key,
    count: Math.max(0, count - sumOf(brought.filter((each) => each.key === key))),
  }));
  const total = sumOf(usual);
  if (total <= 0) return [];
  return usual
    .map(({ key, count }) => ({ kind: 'type' as const, key, share: count / total }))
    .filter(({ share }) => share >= LEAST)
    .toSorted((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1))
    .slice(0, MOST);
}

function sumOf(counts: readonly TypeCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
