import { type Day, addDays } from '../../shared/calendar-day.ts';
import type { Period } from '../../shared/period.ts';
import type { CountedSide, CountRange, RangeCount } from './counts-by-range.query.ts';

/** A period whose days count for one side of an indicator version. */
export interface RatedRange extends CountRange {
  readonly period: string;
}

/** What the top unit and each of its children counted in each range. */
export class RangeCounts {
  private readonly counts = new Map<string, Map<string, bigint>>();

  /**
   * Rows hold what each owner counted in each range; those of all owners add up to the top unit's. Without a top every
   * row stands for itself.
   */
  constructor(topId: string | null, ranges: readonly RatedRange[], rows: readonly RangeCount[]) {
    for (const { ownerId, place, count } of rows) {
      const range = ranges[place];
      if (range === undefined) continue;
      const owners = this.ownersOf(keyOf(range.versionId, range.side, range.period));
      if (ownerId !== topId) owners.set(ownerId, BigInt(count));
      if (topId !== null) owners.set(topId, (owners.get(topId) ?? 0n) + BigInt(count));
    }
  }

  of(unitId: string, versionId: string, side: CountedSide, { code }: Period): bigint {
    return this.counts.get(keyOf(versionId, side, code))?.get(unitId) ?? 0n;
  }

  private ownersOf(key: string): Map<string, bigint> {
    const owners = this.counts.get(key) ?? new Map<string, bigint>();
    this.counts.set(key, owners);
    return owners;
  }
}

/** The days of a period up to the day of the question. */
export function rangeOf(versionId: string, side: CountedSide, period: Period, asOf: Day): RatedRange {
  const cut = addDays(asOf, 1);
  return { versionId, side, period: period.code, from: period.start, end: cut < period.end ? cut : period.end };
}

function keyOf(versionId: string, side: CountedSide, period: string): string {
  return `${versionId} ${side} ${period}`;
}
