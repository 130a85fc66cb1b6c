import type { Reading, Trend } from '../../api/models.ts';
import { periodKind } from '../../place/period.ts';
import type { Figure } from './chart-choice.ts';

/** What a trend draws: a figure of each period, the line it is held against, and the same a year before. */
export interface TrendSeries {
  points: Trend['points'];
  values: (number | null)[];
  /** One for each period; null where there is no line. */
  limits: (number | null)[];
  /** Empty where last year is not to be seen. */
  yearBefore: (number | null)[];
}

/** How many periods of a kind make up a year; 0 where last year's cannot be laid over. */
const IN_A_YEAR: Readonly<Record<string, number>> = { month: 12, quarter: 4, half: 2, year: 1 };

/** How many more periods have to be asked for, so that each has its own of the year before. */
export function periodsBefore(period: string, isWanted: boolean): number {
  return isWanted ? (IN_A_YEAR[periodKind(period) ?? ''] ?? 0) : 0;
}

export interface SeriesQuestion {
  figure: Figure;
  /** So many leading periods are there for the comparison only. */
  before: number;
  multiplier: Reading['multiplier'];
}

/** The series of a trend from its first known rate on; years before the data began would only squeeze the rest. */
export function trendSeries(
  { points, limitValue }: Trend,
  { figure, before, multiplier }: SeriesQuestion,
): TrendSeries {
  const own = points.slice(before);
  const first = Math.max(
    0,
    own.findIndex(({ rate }) => rate !== null),
  );
  const shown = own.slice(first);
  const valueOf = ({ rate, count }: Trend['points'][number]): number | null => {
    if (rate === null) return null;
    return Number(figure === 'rate' ? rate : count);
  };
  const limitOf = ({ base }: Trend['points'][number]): number | null => {
    if (limitValue === null) return null;
    if (figure === 'rate') return Number(limitValue);
    // for the drawing only: a verdict is never drawn from it
    return base === null ? null : Math.floor((Number(limitValue) * Number(base)) / Number(multiplier));
  };
  return {
    points: shown,
    values: shown.map(valueOf),
    limits: shown.map(limitOf),
    yearBefore: before === 0 ? [] : points.slice(first, first + shown.length).map(valueOf),
  };
}
