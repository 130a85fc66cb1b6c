import type { Day } from '../../shared/calendar-day.ts';

/** An entry of a catalogue, as stored. */
export interface CatalogueEntry {
  readonly code: string;
  readonly parentCode: string | null;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Names it had before: texts written under them still mean it. */
  readonly formerNames?: readonly string[];
  /** First day on which it is used; null or left out: it always was. */
  readonly validFrom?: Day | null;
  /** First day on which it is used no more; null or left out: it still is. */
  readonly validTo?: Day | null;
}

/** Whether the entry is in force on the day. */
export function isValidOn(entry: CatalogueEntry, day: Day): boolean {
  return (entry.validFrom ?? day) <= day && !isOver(entry, day);
}

/** Whether the entry has gone out of force by the day. */
export function isOver({ validTo }: Pick<CatalogueEntry, 'validTo'>, day: Day): boolean {
  return validTo !== undefined && validTo !== null && validTo <= day;
}

/** Whether both are in force on some day. */
export function overlaps(one: CatalogueEntry, other: CatalogueEntry): boolean {
  return startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one);
}

function startsBeforeEndOf({ validFrom }: CatalogueEntry, { validTo }: CatalogueEntry): boolean {
  return (validFrom ?? null) === null || (validTo ?? null) === null || (validFrom ?? '') < (validTo ?? '');
}
