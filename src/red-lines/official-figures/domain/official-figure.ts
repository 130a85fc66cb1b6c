import type { Day } from '../../../shared/calendar-day.ts';

/** One explained part of the difference between our count and the regulator's. */
export interface ExplainedItem {
  /** By how many our count is the higher; negative where theirs is. */
  readonly count: string;
  readonly text: string;
}

/** What a regulator published for a closed period. */
export interface OfficialFigure {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  /** A whole number, or null where only a rate was published. */
  readonly count: string | null;
  /** As printed, or null where only a count was published. */
  readonly rate: string | null;
  readonly source: string;
  readonly publishedOn: Day;
  readonly items: readonly ExplainedItem[];
}

export interface Reconciled {
  /** Our count less theirs; null where one of the two is missing. */
  readonly difference: string | null;
  readonly explained: string;
  /** What of the difference no item explains. */
  readonly unexplained: string | null;
}

/** Sets the regulator's count beside ours: what differs, what of it is explained, and what remains (DESIGN §3, 对账). */
export function reconcile({ count, items }: OfficialFigure, internal: string | null): Reconciled {
  const explained = items.reduce((sum, item) => sum + BigInt(item.count), 0n);
  if (count === null || internal === null)
    return { difference: null, explained: explained.toString(), unexplained: null };
  const difference = BigInt(internal) - BigInt(count);
  return {
    difference: difference.toString(),
    explained: explained.toString(),
    unexplained: (difference - explained).toString(),
  };
}
