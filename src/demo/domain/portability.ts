import type { Day } from '../../shared/calendar-day.ts';
import type { City } from './cities.ts';
import type { Random } from './random.ts';
import type { StoryFrame } from './story-frame.ts';

/**
 * A city whose customers complained of moving their numbers until an order was carried out, so many working days ago
 * (DEMO §7, 督察4号): of its tickets these shares before and after.
 */
export const PORTABILITY = { city: 'xiuchuan', mended: 34, type: '携号转网', before: 0.22, after: 0.11 } as const;

/** The type of a ticket of that city as the story wants it; nothing where it is drawn as everywhere. */
export function storyType(frame: StoryFrame, city: City, day: Day, random: Random): string | undefined {
  if (city.code !== PORTABILITY.city) return undefined;
  const isMended = day > frame.workingDaysAgo(PORTABILITY.mended);
  return random.chance(isMended ? PORTABILITY.after : PORTABILITY.before) ? PORTABILITY.type : undefined;
}
