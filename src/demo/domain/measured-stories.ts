import { type Day, daysBetween } from '../../shared/calendar-day.ts';
import type { City } from './cities.ts';
import type { Rhythm } from './rhythm.ts';
import type { StoryFrame } from './story-frame.ts';

/** Work on an order, so many working days ago, and how many tickets of a type a city then had on an ordinary day. */
interface MeasuredStory {
  readonly city: string;
  readonly type: string;
  readonly mended: number;
  readonly before: number;
  readonly after: number;
}

/** Installations late as ever, and leaflets that made it worse (DEMO §7, 督察5号 and 督办49号). */
export const INSTALLATIONS = { city: 'shiqiao', mended: 45, type: '宽带装维', before: 4.2, after: 4 } as const;
export const LEAFLETS = { city: 'jinping', mended: 45, type: '营销宣传', before: 2, after: 4 } as const;
const STORIES: readonly MeasuredStory[] = [INSTALLATIONS, LEAFLETS];

/** Multiples of it fall evenly between zero and one, whichever of them are taken. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The type a city's story tells of, and its tickets on a day: as the rhythm of the year has it, without chance. */
export function measuredTickets(
  frame: StoryFrame,
  rhythm: Rhythm,
  city: City,
  day: Day,
): { readonly type: string; readonly count: number } | undefined {
  const story = STORIES.find((each) => each.city === city.code);
  if (story === undefined) return undefined;
  const level = day > frame.workingDaysAgo(story.mended) ? story.after : story.before;
  const carried = (daysBetween(day, frame.today) * GOLDEN) % 1;
  return { type: story.type, count: Math.floor(level * rhythm.tickets(day) + carried) };
}
