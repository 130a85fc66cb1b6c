import { type Day, addDays, dayNumber, weekday } from '../../shared/calendar-day.ts';
import type { Period } from '../../shared/period.ts';
import type { Layer } from '../../complaints/domain/layer.ts';

/** Days a source has delivered for a unit and everything below it; half-open. */
export interface Coverage {
  readonly source: string;
  readonly layer: Layer;
  readonly from: Day;
  readonly end: Day;
}

/** Days whose delivery a source with a calendar owes by now, for one layer; half-open. */
export interface Owed {
  readonly source: string;
  readonly layer: Layer;
  readonly from: Day;
  readonly end: Day;
}

/** What a reading does not know. */
export interface Completeness {
  /** Days of the period up to the day of the reading that some source has not delivered. */
  readonly daysWithoutData: number;
  /** Complaints received in the period without the date by which the indicator counts. */
  readonly missingBasisDate: bigint;
  /** Complaints known only as daily totals, which cannot tell what the indicator asks for: they are not counted. */
  readonly leftOutOfTotals: bigint;
}

export function isComplete({ daysWithoutData: days, missingBasisDate, leftOutOfTotals }: Completeness): boolean {
  return days === 0 && missingBasisDate === 0n && leftOutOfTotals === 0n;
}

/**
 * A delivery that ends before a weekend stands until Monday: offices that take complaints on working days deliver
 * nothing for Saturday and Sunday, and that is no gap.
 */
export function overWeekend<Days extends { readonly end: Day }>(days: Days): Days {
  const firstOpen = weekday(days.end);
  return firstOpen < SATURDAY ? days : { ...days, end: addDays(days.end, 8 - firstOpen) };
}

/** Whether any source has delivered one of the layers for a day of the period. */
export function isHeard(coverage: readonly Coverage[], layers: readonly Layer[], { start, end }: Period): boolean {
  return coverage.some((days) => layers.includes(days.layer) && days.from < end && days.end > start);
}

const SATURDAY = 6;
/** A source silent for longer than this is taken to have ended, not to be late. */
const SILENT_DAYS = 92;
/** History kept only as totals: nobody expects tomorrow's. */
const TOTALS = 'totals';

/**
 * How many days of [from, end) are not fully delivered, by the coverage of imports per source and never by zero counts
 * (DESIGN §2, Completeness). A day is missing when no source has delivered one of the layers, when it is a hole between
 * two deliveries of one source, or when a source that still delivers has not come that far. Only a source that answers
 * for the whole unit is missed so; one of a single child is that child's silence, and is named as such (T4). A source
 * with a calendar is missed for what it owes by now, and for nothing else.
 */
export function daysWithoutData(
  coverage: readonly Coverage[],
  layers: readonly Layer[],
  from: Day,
  end: Day,
  today: Day,
  answers: (source: string) => boolean = () => true,
  owed: readonly Owed[] = [],
): number {
  const [first, last] = [dayNumber(from), dayNumber(end)];
  if (first >= last) return 0;
  const missing = new Uint8Array(last - first);
  for (const layer of layers) {
    const ofLayer = coverage.filter((days) => days.layer === layer);
    const owing = owed.filter((days) => days.layer === layer);
    markUndelivered(missing, ofLayer, first, [first, Math.min(last, dueBySomebody(ofLayer, owing))]);
    for (const source of new Set([...ofLayer, ...owing].map((days) => days.source))) {
      if (source === TOTALS || !answers(source)) continue;
      const ofSource = ofLayer.filter((days) => days.source === source);
      const scheduled = owing.find((days) => days.source === source);
      const [from, until] = scheduled === undefined ? expected(ofSource, today) : numbersOf(scheduled);
      markUndelivered(missing, ofSource, first, [from, until]);
    }
  }
  return missing.reduce((total, day) => total + day, 0);
}

/** Until when anybody is to have delivered: where all have calendars, until the last delivery that has come due. */
function dueBySomebody(ofLayer: readonly Coverage[], owing: readonly Owed[]): number {
  const scheduled = new Set(owing.map(({ source }) => source));
  if (scheduled.size === 0 || ofLayer.some(({ source }) => !scheduled.has(source))) return Number.POSITIVE_INFINITY;
  return Math.max(...owing.map(({ end }) => dayNumber(end)));
}

function numbersOf({ from, end }: Owed): [number, number] {
  return [dayNumber(from), dayNumber(end)];
}

/** The days on which a source is expected: from its first to its last, and on while it is not silent for too long. */
function expected(ofSource: readonly Coverage[], today: Day): [number, number] {
  const begun = Math.min(...ofSource.map((days) => dayNumber(days.from)));
  const until = Math.max(...ofSource.map((days) => dayNumber(days.end)));
  return [begun, dayNumber(today) - until > SILENT_DAYS ? until : Number.POSITIVE_INFINITY];
}

/** The last day up to a given one that any source has delivered; null when there is none. */
export function lastDelivered(coverage: readonly Coverage[], until: Day): Day | null {
  const days = coverage
    .filter(({ from }) => from <= until)
    .map(({ end }) => (addDays(end, -1) < until ? addDays(end, -1) : until));
  return days.sort().at(-1) ?? null;
}

function markUndelivered(
  missing: Uint8Array,
  coverage: readonly Coverage[],
  first: number,
  [from, end]: readonly [number, number],
): void {
  const delivered = new Uint8Array(missing.length);
  for (const days of coverage) {
    const start = Math.max(dayNumber(days.from) - first, 0);
    const stop = Math.min(dayNumber(days.end) - first, missing.length);
    if (start < stop) delivered.fill(1, start, stop);
  }
  const stop = Math.min(end - first, missing.length);
  for (let index = Math.max(from - first, 0); index < stop; index += 1) {
    if (delivered[index] === 0) missing[index] = 1;
  }
}
