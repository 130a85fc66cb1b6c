import { type Ratio, add, compare, multiply, ratio } from '../../shared/ratio.ts';

const HALF = ratio(1n, 2n);

/** The exact median; of an even number the mean of the two in the middle; null of nothing. */
export function median(values: readonly Ratio[]): Ratio | null {
  const sorted = values.toSorted(compare);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : multiply(add(low, high), HALF);
}
