import { type Day, daysBetween } from '../../../shared/calendar-day.ts';

/** What was foreseen of one unit and period on one day. */
export interface Forecast {
  readonly unit: string;
  readonly period: string;
  readonly asOf: Day;
  /** Of passing the line before the period ended. */
  readonly probability: number;
  /** Complaints at the end of the period: the 80 % interval, and the plain run-rate. */
  readonly low: number;
  readonly high: number;
  readonly naive: number;
  readonly allowance: number;
}

/** What became of it. */
export interface Outcome {
  readonly count: number;
  readonly breached: boolean;
  /** Null where it was not, or no day can tell. */
  readonly breachedOn: Day | null;
}

export interface ScoredForecast extends Forecast {
  readonly outcome: Outcome;
}

/** Alarms over units and periods: those given, those that came true, false ones, and breaches nobody was warned of. */
export interface AlarmScore {
  readonly given: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Days from the alarm to the breach, in the middle; null without a right alarm whose breach has a day. */
  readonly medianLead: number | null;
}

/** How good forecasts were; shares and scores from 0 to 1. */
export interface Score {
  readonly forecasts: number;
  readonly breaches: number;
  /** The mean squared error of the probabilities; 0 is perfect, 0.25 says nothing. */
  readonly brier: number;
  /** The same of the run-rate, which says breach or no breach. */
  readonly naiveBrier: number;
  /** The share of totals that came to lie in the 80 % interval. */
  readonly covered: number;
  readonly alarms: AlarmScore;
  readonly naiveAlarms: AlarmScore;
}

/**
 * Scores what was foreseen of periods that are over (DESIGN §3). Forecasts made when the line had been passed already
 * are left out: they are no forecasts. An alarm is a probability from `alarmFrom` on, or a run-rate over the allowance.
 */
export function scoreOf(all: readonly ScoredForecast[], alarmFrom: number): Score | null {
  const forecasts = all.filter(({ asOf, outcome }) => outcome.breachedOn === null || asOf < outcome.breachedOn);
  if (forecasts.length === 0) return null;
  const series = [...seriesOf(forecasts).values()];
  return {
    forecasts: forecasts.length,
    breaches: series.filter(([each]) => each?.outcome.breached).length,
    brier: mean(forecasts.map((each) => squared(each.probability, each))),
    naiveBrier: mean(forecasts.map((each) => squared(isNaiveAlarm(each) ? 1 : 0, each))),
    covered: mean(forecasts.map(({ low, high, outcome: { count } }) => (count >= low && count <= high ? 1 : 0))),
    alarms: alarmScore(series, ({ probability }) => probability >= alarmFrom),
    naiveAlarms: alarmScore(series, isNaiveAlarm),
  };
}

function isNaiveAlarm({ naive, allowance }: Forecast): boolean {
  return naive > allowance;
}

/** The forecasts of each unit and period, in the order of days. */
function seriesOf(forecasts: readonly ScoredForecast[]): Map<string, ScoredForecast[]> {
  const series = new Map<string, ScoredForecast[]>();
  for (const forecast of forecasts.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1))) {
    const key = `${forecast.unit} ${forecast.period}`;
    series.set(key, [...(series.get(key) ?? []), forecast]);
  }
  return series;
}

function alarmScore(series: readonly ScoredForecast[][], isAlarm: (each: Forecast) => boolean): AlarmScore {
  const alarms = series.flatMap((forecasts) => forecasts.find(isAlarm) ?? []);
  const right = alarms.filter(({ outcome }) => outcome.breached);
  const breaches = series.filter(([each]) => each?.outcome.breached).length;
  const leads = right.flatMap(({ asOf, outcome: { breachedOn } }) =>
    breachedOn === null ? [] : daysBetween(asOf, breachedOn),
  );
  return {
    given: alarms.length,
    right: right.length,
    wrong: alarms.length - right.length,
    missed: breaches - right.length,
    medianLead: median(leads),
  };
}

function squared(probability: number, { outcome }: ScoredForecast): number {
  return (probability - (outcome.breached ? 1 : 0)) ** 2;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The lower of the two in the middle. */
function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;
}
