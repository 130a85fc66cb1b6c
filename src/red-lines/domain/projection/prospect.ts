import { type Day, addDays, daysBetween } from '../../../shared/calendar-day.ts';
import type { Period } from '../../../shared/period.ts';
import { incompleteDays, type Missing } from '../arrivals/reporting-lag.ts';
import type { IncidentCohort } from './cohort.ts';
import { type DayKinds, isWorked } from './day-kinds.ts';
import { type CountedDays, type DayWeights, dayWeights } from './day-weights.ts';
import { dispersionOf } from './dispersion.ts';
import type { PacePeriods } from './pace-periods.ts';
import type { Pace } from './projection.ts';

/** Everything a projection is made from, besides the reading itself. */
export interface Prospect {
  /** The last day whose complaints are in, or the one before the period where none of its own are: the next is the first to come. */
  readonly through: Day;
  /** Days of which not all is known yet weigh only as much as is known of them. */
  readonly soFar: Pace;
  readonly prior: Pace;
  /** The weight of what the period's days up to `through` still miss: it has come, and is not known yet (还没到齐). */
  readonly late: number;
  /** Weights of the days after `through` up to the end of the period. */
  readonly remaining: readonly number[];
  readonly dispersion: number;
  /** Complaints already counted on days after `through`. */
  readonly seen: number;
  /** What was counted in the last fifteen working days, and the first of them. */
  readonly recent: Recent;
  readonly cohorts: readonly IncidentCohort[];
  /** Last days up to `through` that are still filling up. */
  readonly incompleteDays: number;
}

export interface Recent {
  readonly from: Day;
  readonly count: number;
}

export interface ProspectFigures {
  readonly period: Period;
  readonly pace: PacePeriods;
  /** Counted in the present period and in those before, up to the day of the reading. */
  readonly counted: { readonly present: number; readonly before: number };
  readonly through: Day;
  /** The first day of which anything is known. */
  readonly since: Day;
  readonly kinds: DayKinds;
  /** Counts of the last weeks, one a day, ending on the day of the reading. */
  readonly history: { readonly from: Day; readonly counts: readonly number[] };
  readonly cohorts: readonly IncidentCohort[];
  readonly missing: Missing;
}

/** What the periods before say is worth so many days (DESIGN §3), so that three days do not paint a quarter. */
const PRIOR_DAYS = 30;
const RECENT_WORKING_DAYS = 15;

/** Learns a unit's rhythm, scatter and pace from its own counts; incidents are taken out of all three. */
export function prospectOf(figures: ProspectFigures): Prospect {
  const { period, pace, counted, through, since, kinds, history, cohorts, missing } = figures;
  const next = addDays(through, 1);
  // days not delivered of the period before are no part of this one
  const first = later(next, period.start);
  const learnt = learntDays(figures);
  const weights = dayWeights(learnt);
  const seen = sum(history.counts.slice(Math.max(0, daysBetween(history.from, first))));
  const isPresent = pace.present.start <= through;
  const known = (from: Day, end: Day) =>
    kinds.weightBetween(weights, from, end) - lateWeight(figures, weights, from, end);
  const soFar = {
    counted: counted.present - seen - broughtWithin(cohorts, pace.present.start, next),
    elapsed: known(later(since, pace.present.start), next),
  };
  const before = {
    counted: counted.before - broughtWithin(cohorts, pace.before.start, pace.before.end),
    elapsed: known(later(since, pace.before.start), earlier(pace.before.end, next)),
  };
  return {
    through: addDays(first, -1),
    soFar: isPresent ? soFar : { counted: 0, elapsed: 0 },
    prior: priorOf(before),
    late: lateWeight(figures, weights, later(since, period.start), next),
    remaining: kinds.within(first, period.end).map((kind) => weights[kind] ?? 1),
    dispersion: dispersionOf(learnt, weights),
    seen,
    recent: recentOf(figures),
    cohorts,
    incompleteDays: incompleteDays(missing),
  };
}

/** The weight of what is missing of the days of [from, end): at a gamma distributed pace it is still to come (nowcast). */
function lateWeight({ missing, through, kinds }: ProspectFigures, weights: DayWeights, from: Day, end: Day): number {
  return missing.reduce((sum, share, back) => {
    const day = addDays(through, -back);
    if (day < from || day >= end) return sum;
    const [kind = 0] = kinds.within(day, addDays(day, 1));
    return sum + share * (weights[kind] ?? 1);
  }, 0);
}

/** The stretch in which a cause is looked for where no review says since when (SCREENS §0, T6). */
function recentOf({ history, through, kinds }: ProspectFigures): Recent {
  const days = kinds.within(history.from, addDays(through, 1));
  let place = days.length;
  for (let worked = 0; worked < RECENT_WORKING_DAYS && place > 0;) {
    place -= 1;
    if (isWorked(days[place] ?? 0)) worked += 1;
  }
  return { from: addDays(history.from, place), count: sum(history.counts.slice(place, days.length)) };
}

/** The days a rhythm is learnt from: whole ones, of which all is known, without what incidents brought. */
function learntDays({ history, through, since, kinds, cohorts, missing }: ProspectFigures): CountedDays {
  const from = later(history.from, since);
  const whole = addDays(through, -incompleteDays(missing));
  const counts = history.counts.slice(
    daysBetween(history.from, from),
    Math.max(0, daysBetween(history.from, whole) + 1),
  );
  for (const { day, count } of cohorts.flatMap(({ counted }) => counted)) {
    const place = daysBetween(from, day);
    if (place >= 0 && place < counts.length) counts[place] = Math.max(0, (counts[place] ?? 0) - count);
  }
  return { kinds: kinds.within(from, addDays(whole, 1)), counts };
}

/** At most thirty days' worth. */
function priorOf({ counted, elapsed }: Pace): Pace {
  if (elapsed <= 0) return { counted: 0, elapsed: 0 };
  const worth = Math.min(1, PRIOR_DAYS / elapsed);
  return { counted: counted * worth, elapsed: elapsed * worth };
}

function broughtWithin(cohorts: readonly IncidentCohort[], from: Day, end: Day): number {
  const days = cohorts.flatMap(({ counted }) => counted).filter(({ day }) => day >= from && day < end);
  return sum(days.map(({ count }) => count));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
