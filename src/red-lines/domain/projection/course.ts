import { type Day, addDays } from '../../../shared/calendar-day.ts';
import { questionOf } from './foresee.ts';
import { restAfter } from './projection.ts';
import type { Prospect } from './prospect.ts';

/** What will have come by the end of a day, after the last one known: the mean and the 80 % interval. */
export interface CoursePoint {
  readonly day: Day;
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** So many points draw a smooth fan; a year is not worked out day by day. */
const MOST_POINTS = 60;
const [LOW, HIGH] = [0.1, 0.9];

/** The course of a count from the day it is known to the end of its period; its last point is the projection itself. */
export function courseOf(prospect: Prospect): CoursePoint[] {
  const { through, remaining, soFar, prior } = prospect;
  if (soFar.elapsed + prior.elapsed <= 0) return [];
  const question = questionOf(prospect, null);
  const step = Math.max(1, Math.ceil(remaining.length / MOST_POINTS));
  return remaining.flatMap((_, place) => {
    const days = place + 1;
    if (days % step !== 0 && days !== remaining.length) return [];
    const rest = restAfter(question, days);
    const [low, high] = [rest.quantile(LOW), rest.quantile(HIGH)];
    return [{ day: addDays(through, days), low, expected: Math.round(rest.mean), high }];
  });
}
