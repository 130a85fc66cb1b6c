import { formatHalfUp, ratio } from '../../shared/ratio.ts';

/** How often a kind of complaint was counted, now and in the period before. */
export interface KindCount {
  readonly key: string;
  readonly count: bigint;
  readonly previousCount: bigint;
}

export interface ParetoItem {
  readonly key: string;
  readonly count: string;
  /** In per cent of all, to one decimal. */
  readonly share: string;
  /** Of this kind and all before it, from unrounded shares: rounded ones do not add up. */
  readonly cumulativeShare: string;
  readonly previousCount: string;
}

export interface Pareto {
  readonly total: string;
  readonly items: readonly ParetoItem[];
  /** The kinds beyond those listed. */
  readonly rest: { readonly kinds: number; readonly count: string; readonly previousCount: string } | null;
}

/** Orders kinds by how often they were counted, with their shares; equal ones by key. At most so many are listed. */
export function pareto(kinds: readonly KindCount[], most: number): Pareto {
  const ordered = [...kinds].sort((a, b) =>
    a.count === b.count ? (a.key < b.key ? -1 : 1) : a.count < b.count ? 1 : -1,
  );
  const total = sumOf(ordered.map(({ count }) => count));
  let running = 0n;
  const items = ordered.slice(0, most).map(({ key, count, previousCount }) => {
    running += count;
    return {
      key,
      count: count.toString(),
      share: percent(count, total),
      cumulativeShare: percent(running, total),
      previousCount: previousCount.toString(),
    };
  });
  return { total: total.toString(), items, rest: restOf(ordered.slice(most)) };
}

function restOf(kinds: readonly KindCount[]): Pareto['rest'] {
  if (kinds.length === 0) return null;
  return {
    kinds: kinds.length,
    count: sumOf(kinds.map(({ count }) => count)).toString(),
    previousCount: sumOf(kinds.map(({ previousCount }) => previousCount)).toString(),
  };
}

function percent(count: bigint, total: bigint): string {
  return total === 0n ? '0.0' : formatHalfUp(ratio(count * 100n, total), 1);
}

function sumOf(counts: readonly bigint[]): bigint {
  return counts.reduce((total, count) => total + count, 0n);
}
