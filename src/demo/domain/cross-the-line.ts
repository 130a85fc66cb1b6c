import { addDays, type Day } from '../../shared/calendar-day.ts';
import { type Period, contains, lastDay } from '../../shared/period.ts';
import { AT_YEAR_END } from './cities.ts';
import type { StoryFrame } from './story-frame.ts';
import type { UnexplainedTarget } from './unexplained-split.ts';

/** In a closed year that tells the story the city crossed its line on this day, or the working day before. */
const CROSSED_ON = '12-22';

/**
 * Moves the appeals of the city at its year line so that the one too many falls on the day of the story; the appeals
 * come in order. The closed year ends with that one where its last quarter is the story's, with one more otherwise.
 */
export function crossTheLine<Placed extends { readonly acceptedOn: Day }>(
  frame: StoryFrame,
  { city, quarter }: UnexplainedTarget,
  appeals: readonly Placed[],
): Placed[] {
  if (city.code !== AT_YEAR_END || frame.yearIsOpen || !isLastOf(frame.year, quarter)) return [...appeals];
  const crossed = workedBy(frame, `${frame.year.code}-${CROSSED_ON}`);
  const tooMany = appeals.length - (quarter.code === frame.quarter.code ? 1 : 2);
  return appeals.map((each, index) => {
    if (index === tooMany) return { ...each, acceptedOn: crossed };
    if (index > tooMany) return { ...each, acceptedOn: workedBy(frame, lastDay(quarter)) };
    return each.acceptedOn < crossed
      ? each
      : { ...each, acceptedOn: workedBy(frame, addDays(crossed, -1 - (index % 10))) };
  });
}

function isLastOf(year: Period, quarter: Period): boolean {
  return contains(year, quarter.start) && quarter.end === year.end;
}

function workedBy(frame: StoryFrame, day: Day): Day {
  let worked = day;
  while (!frame.calendar.isWorkingDay(worked)) worked = addDays(worked, -1);
  return worked;
}
