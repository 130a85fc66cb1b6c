import type { Day } from '../../shared/calendar-day.ts';
import { type City, SILENT } from './cities.ts';
import type { StoryFrame } from './story-frame.ts';

/** A silent city has delivered nothing since D−3, and goes on so. */
export const SILENT_DAYS = 3;

/** Whether nothing of a city's day has been delivered. */
export function isSilent(frame: StoryFrame, { code }: Pick<City, 'code'>, day: Day): boolean {
  return code === SILENT && day >= frame.daysAgo(SILENT_DAYS);
}
