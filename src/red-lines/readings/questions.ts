import { type Day } from '../../shared/calendar-day.ts';
import { CALENDAR_KINDS, type Period, isLonger, isRolling, periodContaining } from '../../shared/period.ts';
import { type LimitVersion, limitsInForce, namedLimits } from '../domain/limits-in-force.ts';
import type { IndicatorHistories } from '../definitions/indicator-histories.ts';
import type { IndicatorRow } from '../definitions/indicator-versions.query.ts';

/** One reading to be made at a unit. */
export interface ReadingQuestion {
  /** The version in force in the period. */
  readonly indicator: IndicatorRow;
  readonly limit: LimitVersion | null;
  readonly period: Period;
}

export interface ReadingChoice {
  readonly indicator?: string | undefined;
  readonly limit?: string | undefined;
}

/**
 * The readings of a unit and period: each indicator against each limit of that kind of period and each of a longer one
 * (the year to date for a quarter), and against each of a rolling window over the days up to the day asked about; an
 * indicator without any gives one reading without a limit. A limit asked for by name is measured against even where it
 * is not in force.
 */
export function questionsOf(
  histories: IndicatorHistories,
  versions: readonly LimitVersion[],
  unit: string,
  period: Period,
  asOf: Day,
  choice: ReadingChoice,
): ReadingQuestion[] {
  const inForce = choice.limit === undefined ? limitsInForce : namedLimits;
  const periods = periodsUpwards(period, asOf);
  const chosen = histories.in(period).filter(({ code }) => choice.indicator === undefined || code === choice.indicator);
  return chosen.flatMap((indicator): ReadingQuestion[] => {
    const own = versions.filter(
      (limit) => limit.indicator === indicator.code && (choice.limit === undefined || limit.code === choice.limit),
    );
    const asked = [...periods, ...windowsOf(own, period, asOf)].flatMap((judged) =>
      inForce(own, unit, judged).map((limit) => ({
        indicator: histories.sibling(indicator, judged),
        limit,
        period: judged,
      })),
    );
    return asked.length > 0 || choice.limit !== undefined ? asked : [withoutLimit(histories, indicator, period, asOf)];
  });
}

/** The windows of the limits that end on the day; one asked for by itself stands alone. */
function windowsOf(limits: readonly LimitVersion[], asked: Period, asOf: Day): Period[] {
  if (isRolling(asked.kind)) return [];
  const kinds = new Set(limits.map(({ period }) => period).filter(isRolling));
  return [...kinds].map((kind) => periodContaining(kind, asOf));
}

/** An indicator over a rolling window is measured over the one that ends on the day, whatever period is looked at. */
function withoutLimit(
  histories: IndicatorHistories,
  indicator: IndicatorRow,
  asked: Period,
  asOf: Day,
): ReadingQuestion {
  const { period: kind } = histories.sibling(indicator, periodContaining('day', asOf)).definition;
  if (!isRolling(kind) || isRolling(asked.kind)) return { indicator, limit: null, period: asked };
  const period = periodContaining(kind, asOf);
  return { indicator: histories.sibling(indicator, period), limit: null, period };
}

/** The period and the longer ones around it. */
function periodsUpwards(period: Period, asOf: Day): Period[] {
  if (isRolling(period.kind)) return [period];
  const longer = CALENDAR_KINDS.filter((kind) => isLonger(kind, period.kind));
  return [period, ...longer.map((kind) => periodContaining(kind, asOf))];
}
