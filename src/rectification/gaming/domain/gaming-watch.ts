import { chanceOfAtLeast } from './chance-of-at-least.ts';

/** The watch looks at so many days. */
export const WATCHED_DAYS = 90;
/** From where on something is shown; an organisation may choose each. */
export interface WatchThresholds {
  /** Fewer say nothing about anybody. */
  readonly leastCases: number;
  /** What would happen by chance less often than this, in per cent, at any of the units looked at, is shown. */
  readonly rarest: number;
  /** From this share of all verdicts that excluded something, in per cent, one person's is shown. */
  readonly onePersonShare: number;
  /** So many last days of a month, at which it pays to change what a complaint is. */
  readonly monthEndDays: number;
  /** A base that changes by more than this, in per cent, from one month to the next wants an explanation. */
  readonly baseJump: number;
}

/** How many of its complaints a unit had excluded. */
export interface ExcludedShare {
  readonly unit: string;
  readonly counted: number;
  readonly excluded: number;
}

/** A unit with more excluded than the others, beyond chance. */
export interface UnusualShare extends ExcludedShare {
  readonly othersCounted: number;
  readonly othersExcluded: number;
  /** How likely so many would be if all units were alike. */
  readonly chance: number;
}

/**
 * Units whose share of excluded complaints chance does not explain: of everything excluded, a unit gets its share of the
 * complaints (the exact test of two Poisson rates), made stricter by the number of units looked at.
 */
export function unusualShares(
  units: readonly ExcludedShare[],
  { leastCases, rarest }: WatchThresholds,
): UnusualShare[] {
  const [allCounted, allExcluded] = [sum(units, ({ counted }) => counted), sum(units, ({ excluded }) => excluded)];
  return units
    .map((unit) => ({
      ...unit,
      othersCounted: allCounted - unit.counted,
      othersExcluded: allExcluded - unit.excluded,
      chance: chanceOfAtLeast(unit.excluded, allExcluded, allCounted === 0 ? 1 : unit.counted / allCounted),
    }))
    .filter(({ excluded, othersCounted }) => excluded >= leastCases && othersCounted > 0)
    .filter(({ chance }) => chance < rarest / 100 / units.length)
    .toSorted((a, b) => a.chance - b.chance);
}

/** How many complaints of a unit were given another type, unit or level, and how many of these at a month's end. */
export interface Changes {
  readonly unit: string;
  readonly changed: number;
  readonly atMonthEnd: number;
}

/** Units that change what complaints are at the ends of months, more than the share of those days explains. */
export function monthEndChanges<Told extends Changes>(
  units: readonly Told[],
  monthEndShare: number,
  { leastCases, rarest }: WatchThresholds,
): (Told & { readonly chance: number })[] {
  return units
    .map((unit) => ({ ...unit, chance: chanceOfAtLeast(unit.atMonthEnd, unit.changed, monthEndShare) }))
    .filter(({ atMonthEnd }) => atMonthEnd >= leastCases)
    .filter(({ chance }) => chance < rarest / 100 / units.length)
    .toSorted((a, b) => a.chance - b.chance);
}

/** How many verdicts that excluded or moved something one person gave. */
export interface Judged {
  readonly judge: string;
  readonly upheld: number;
}

/** Whoever gave nearly all of them; nobody while there are few. */
export function onePersonJudging(
  judges: readonly Judged[],
  { leastCases, onePersonShare }: WatchThresholds,
): (Judged & { readonly all: number }) | null {
  const all = sum(judges, ({ upheld }) => upheld);
  const most = judges.toSorted((a, b) => b.upheld - a.upheld)[0];
  if (most === undefined || all < leastCases || most.upheld * 100 < all * onePersonShare) return null;
  return { ...most, all };
}

/** Whether a base changed by more than it should without a word (in per cent of what it was before). */
export function isBaseJump(before: number, after: number, { baseJump }: WatchThresholds): boolean {
  return before > 0 && Math.abs(after - before) * 100 > before * baseJump;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
