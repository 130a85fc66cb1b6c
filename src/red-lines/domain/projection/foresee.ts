import { type Day, addDays, daysBetween } from '../../../shared/calendar-day.ts';
import { type Period, daysOf } from '../../../shared/period.ts';
import { parseDecimal, toNumber } from '../../../shared/ratio.ts';
import { type IndicatorDefinition, isCustomerBase, isShare } from '../indicator.ts';
import type { Measured } from '../measure.ts';
import type { IncidentCohort } from './cohort.ts';
import type { CountDistribution } from './count-distribution.ts';
import { type Projection, type ProjectionQuestion, project } from './projection.ts';
import type { Prospect } from './prospect.ts';
import type { ProjectedCohort, Range, ReadingProjection } from './reading-projection.ts';

export interface Foreseeable {
  readonly definition: IndicatorDefinition;
  readonly period: Period;
  readonly measured: Measured;
  /** How many more complaints fit under the line; null where a count cannot pass it. */
  readonly left: bigint | null;
}

/** Whether more complaints can only make it worse: neither a share nor what is better when higher runs up to a line. */
export function isForeseeable({ denominator, direction }: IndicatorDefinition): boolean {
  return !isShare(denominator) && direction === 'lower';
}

/** Where a reading will stand at the end of its period. Null where nothing is known of its pace. */
export function foresee(reading: Foreseeable, prospect: Prospect): ReadingProjection | null {
  const { seen, cohorts, through } = prospect;
  const rest = project(questionOf(prospect, reading.left));
  if (rest === null) return null;
  const naive = runRate(reading, prospect);
  return {
    ...rates(reading, rest, seen),
    count: countsOf(reading, rest, seen),
    breachProbability: rest.breachProbability?.toFixed(2) ?? null,
    breach: breachOf(rest, through),
    naive: { count: String(Math.round(naive)), rate: rateAfter(reading, naive - Number(reading.measured.count)) },
    cohorts: cohorts.map((cohort) => cohortOf(cohort, prospect)),
    incompleteDays: prospect.incompleteDays,
  };
}

/** What is asked of a projection: complaints already seen on days to come leave so much more room. */
export function questionOf(prospect: Prospect, left: bigint | null): ProjectionQuestion {
  const { soFar, prior, late, remaining, dispersion, seen, cohorts, through } = prospect;
  const surges = cohorts.map(({ further, until }) => ({ further, days: Math.max(1, daysBetween(through, until)) }));
  return { soFar, prior, late, remaining, dispersion, surges, left: left === null ? null : Number(left) + seen };
}

/** The rate when so many more complaints have come: each adds its part of the present base. */
function rateAfter({ definition, measured: { rate, base } }: Foreseeable, more: number): string | null {
  if (rate === null || (base === null && isCustomerBase(definition.denominator))) return null;
  const each = toNumber(parseDecimal(definition.multiplier)) / (base === null ? 1 : toNumber(base));
  return (toNumber(rate) + Math.max(0, more) * each).toFixed(definition.decimals);
}

function rates(reading: Foreseeable, { mean, low, high }: Projection, seen: number) {
  return {
    expected: rateAfter(reading, mean - seen),
    low: rateAfter(reading, low - seen),
    high: rateAfter(reading, high - seen),
  };
}

function countsOf({ measured: { count } }: Foreseeable, { mean, low, high }: Projection, seen: number): Range {
  const total = (more: number) => String(Number(count) + Math.max(0, Math.round(more - seen)));
  return { expected: total(mean), low: total(low), high: total(high) };
}

function breachOf({ breach }: Projection, through: Day): ReadingProjection['breach'] {
  if (breach === null) return null;
  const day = (place: number) => addDays(through, place + 1);
  return { early: day(breach.early), median: day(breach.median), late: day(breach.late) };
}

/** What the counts so far would come to if every calendar day were like the last ones. */
function runRate({ period, measured: { count } }: Foreseeable, { through, seen }: Prospect): number {
  const elapsed = daysBetween(period.start, through) + 1;
  if (elapsed <= 0) return Number(count);
  return Math.max(Number(count), ((Number(count) - seen) * daysOf(period)) / elapsed);
}

function cohortOf(
  { event, name, since, units, counted, further }: IncidentCohort,
  { recent }: Prospect,
): ProjectedCohort {
  const total = (from: Day) => counted.filter(({ day }) => day >= from).reduce((sum, { count }) => sum + count, 0);
  return {
    event,
    name,
    since,
    units,
    counted: String(total(since)),
    recentShare: recent.count > 0 ? Math.min(1, total(recent.from) / recent.count).toFixed(2) : null,
    further: rangeOf(further),
  };
}

function rangeOf(count: CountDistribution): Range {
  return {
    expected: String(Math.round(count.mean)),
    low: String(count.quantile(0.1)),
    high: String(count.quantile(0.9)),
  };
}
