import type { ForecastRecord, ScoredForecast } from '../../api/models.ts';

/** What became of a forecast that mattered. */
export type Verdict = 'right' | 'wrong' | 'missed';

export interface NotableForecast extends ScoredForecast {
  verdict: Verdict;
}

/** From this probability on a breach is expected. */
const EXPECTED = 0.5;

/** One row a unit and period: the first alarm, or the last silence before a line was crossed; the newest period first. */
export function notable({ forecasts }: Pick<ForecastRecord, 'forecasts'>): NotableForecast[] {
  const series = new Map<string, ScoredForecast[]>();
  for (const forecast of forecasts) {
    const key = `${forecast.period} ${forecast.unit}`;
    series.set(key, [...(series.get(key) ?? []), forecast]);
  }
  return [...series.values()]
    .flatMap((each) => judged(each.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1))) ?? [])
    .toSorted((a, b) => (a.period === b.period ? 0 : a.period < b.period ? 1 : -1));
}

function judged(series: readonly ScoredForecast[]): NotableForecast | undefined {
  const before = series.filter(({ asOf, outcome }) => outcome.breachedOn === null || asOf < outcome.breachedOn);
  const alarm = before.find(({ probability }) => probability >= EXPECTED);
  if (alarm !== undefined) return { ...alarm, verdict: alarm.outcome.breached ? 'right' : 'wrong' };
  const last = before.at(-1);
  return last?.outcome.breached === true ? { ...last, verdict: 'missed' } : undefined;
}
