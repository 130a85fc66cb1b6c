import { compare, ratio } from '../../shared/ratio.ts';

/** What some of the complaints on a line are about. */
export interface CountedKind {
  readonly key: string;
  readonly count: bigint;
}

/** A cause is named only where it explains at least two fifths of the use (SCREENS §0, T6). */
const EXPLAINS = ratio(2n, 5n);

/**
 * The one kind, or the two, that explain a line's use: the largest alone where it makes up two fifths, else the two
 * largest where they do together; none where neither does.
 */
export function mainCauses(kinds: readonly CountedKind[], total: bigint): readonly CountedKind[] {
  if (total <= 0n) return [];
  const largest = kinds.filter(({ count }) => count > 0n).sort(byCount);
  const enough = [1, 2].find((size) => compare(ratio(sumOf(largest.slice(0, size)), total), EXPLAINS) >= 0);
  return enough === undefined ? [] : largest.slice(0, enough);
}

function byCount(a: CountedKind, b: CountedKind): number {
  if (a.count !== b.count) return a.count > b.count ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

function sumOf(kinds: readonly CountedKind[]): bigint {
  return kinds.reduce((total, { count }) => total + count, 0n);
}
