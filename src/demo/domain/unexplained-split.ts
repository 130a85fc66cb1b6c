import { contains } from '../../shared/period.ts';
import type { AppealTarget } from './appeal-targets.ts';
import { apportion } from './apportion.ts';
import { CITIES, type City, PROVINCE_UNEXPLAINED } from './cities.ts';
import { companyOfQuarter, customersOfQuarter } from './customer-figures.ts';
import type { StoryFrame } from './story-frame.ts';

/** How many of a city's everyday appeals of a quarter are about unexplained charges. */
export interface UnexplainedTarget extends AppealTarget {
  readonly unexplained: number;
}

/** The yearly limit, per customer. */
const LIMIT = 6 / 1_000_000;
/** Of an ordinary quarter's appeals. */
const USUAL_SHARE = 0.0855;
/** A closed year that was just held: so many in all. */
const OF_CLOSED_YEAR = 163;
/** The last working days before the incident on which nobody complains of unexplained charges any more. */
export const QUIET_BEFORE = 10;

/** A city over the quarters of the story's year. */
interface Row {
  readonly city: City;
  readonly targets: readonly AppealTarget[];
  /** Customers of each quarter. */
  readonly customers: readonly number[];
  /** Everyday cases of each quarter; these move. */
  readonly counts: number[];
  /** The incident's, which do not. */
  readonly fixed: readonly number[];
}

/**
 * Divides each city's unexplained charges of the year among its quarters. A year's rate is the sum of its quarters'
 * rates, each on its own customers, so the same cases weigh more in an earlier, smaller quarter, and what is left at the
 * end depends on where they lie. First evenly; then single cases move to later quarters until every city's and the
 * province's allowance is the table's.
 */
export function withUnexplained(frame: StoryFrame, targets: readonly AppealTarget[]): UnexplainedTarget[] {
  const rows = rowsOf(frame, targets);
  if (frame.yearIsOpen) {
    for (const row of rows) settleCity(row);
    settleProvince(frame, rows);
  }
  const counts = new Map(rows.flatMap((row) => row.targets.map((target, place) => [target, row.counts[place] ?? 0])));
  return targets.map((target) => ({ ...target, unexplained: counts.get(target) ?? usualCount(target) }));
}

function usualCount({ appeals, incident }: AppealTarget): number {
  return Math.round((appeals - incident) * USUAL_SHARE);
}

function rowsOf(frame: StoryFrame, targets: readonly AppealTarget[]): Row[] {
  const totals = totalsOf(frame);
  return CITIES.map((city, place): Row => {
    const own = targets.filter((target) => target.city === city && contains(frame.year, target.quarter.start));
    const fixed = own.map(({ incidentUnexplained }) => incidentUnexplained);
    const everyday = Math.max(0, (totals[place] ?? 0) - sum(fixed));
    const weights = own.map((target) => weightOf(frame, target));
    return {
      city,
      targets: own,
      customers: own.map(({ quarter }) => customersOfQuarter(frame, city, quarter)),
      counts: withinAppeals(apportion(everyday, weights), own),
      fixed,
    };
  });
}

/** What each city's year adds up to; a closed year has more, in the cities that have room for it. */
function totalsOf({ yearIsOpen }: StoryFrame): number[] {
  const more = yearIsOpen ? 0 : OF_CLOSED_YEAR - PROVINCE_UNEXPLAINED.used;
  const extra = apportion(
    more,
    CITIES.map(({ unexplained, unexplainedAllowed }) => Math.max(0, unexplainedAllowed - unexplained - 2)),
  );
  return CITIES.map(({ unexplained }, place) => unexplained + (extra[place] ?? 0));
}

/** Working days on which everyday cases may lie; a quarter too young to tell a story has none. */
function weightOf(frame: StoryFrame, { quarter }: AppealTarget): number {
  if (frame.quartersBeforeStory(quarter) < 0) return 0;
  const { from, end } = frame.within(quarter);
  const quiet = frame.workingDaysAgo(QUIET_BEFORE - 1);
  return frame.workingDays(from, end < quiet ? end : quiet).length;
}

/** No more of them than a quarter has everyday appeals; what is too much moves on to the next quarter with room. */
function withinAppeals(counts: number[], targets: readonly AppealTarget[]): number[] {
  const rooms = targets.map(({ appeals, incident }) => appeals - incident);
  counts.forEach((count, place) => {
    let over = count - (rooms[place] ?? 0);
    for (let other = 0; other < counts.length && over > 0; other += 1) {
      const moved = Math.min(over, Math.max(0, (rooms[other] ?? 0) - (counts[other] ?? 0)));
      counts[other] = (counts[other] ?? 0) + moved;
      counts[place] = (counts[place] ?? 0) - moved;
      over -= moved;
    }
  });
  return counts;
}

function settleCity(row: Row): void {
  const wanted = row.city.unexplainedAllowed - row.city.unexplained;
  const from = () => row.counts.findIndex((count, place) => count > 0 && place < row.counts.length - 1);
  while (leftOf(row) < wanted && from() >= 0) move(row, from(), Math.max(from() + 1, row.counts.length - 2));
}

/** Takes single cases from the fullest earlier quarter of the province into the last one that has closed. */
function settleProvince(frame: StoryFrame, rows: readonly Row[]): void {
  const quarters = rows[0]?.targets.map(({ quarter }) => quarter) ?? [];
  const company = quarters.map((quarter) => companyOfQuarter(frame, quarter));
  const into = quarters.length - 2;
  const totals = () => quarters.map((_, place) => sum(rows.map((row) => at(row.counts, place) + at(row.fixed, place))));
  while (into > 0 && left(company, totals()) < PROVINCE_UNEXPLAINED.left) {
    const earlier = totals().slice(0, into);
    const fullest = earlier.indexOf(Math.max(...earlier));
    const movable = rows.filter((row) => at(row.counts, fullest) > 0 && hasRoom(row, into));
    const row = movable.sort((a, b) => at(b.counts, fullest) - at(a.counts, fullest))[0];
    if (row === undefined) return;
    move(row, fullest, into);
  }
}

function hasRoom({ counts, targets }: Row, place: number): boolean {
  const target = targets[place];
  return target !== undefined && at(counts, place) < target.appeals - target.incident;
}

function move({ counts }: Row, from: number, into: number): void {
  counts[from] = at(counts, from) - 1;
  counts[into] = at(counts, into) + 1;
}

function leftOf({ customers, counts, fixed }: Row): number {
  return left(
    customers,
    counts.map((count, place) => count + at(fixed, place)),
  );
}

/** What the year's remaining rate allows on the present customers, rounded down (DESIGN §2, Annual). */
function left(customers: readonly number[], counts: readonly number[]): number {
  const present = customers.at(-1) ?? 0;
  const rate = sum(counts.map((count, place) => count / Math.max(1, at(customers, place))));
  return Math.floor((LIMIT - rate) * present + 1e-9);
}

function at(values: readonly number[], place: number): number {
  return values[place] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
