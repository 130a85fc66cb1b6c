import { type Day, dayNumber, dayPartsOf } from '../../../shared/calendar-day.ts';
import type { Zone } from '../../../shared/zone.ts';

/** When clocks of a zone show a time such as `08:30` on a day; where they skip it, the beginning of that day. */
export function wallInstant(zone: Zone, day: Day, time: string): number {
  const [hour, minute] = [Number(time.slice(0, 2)), Number(time.slice(3, 5))];
  const found = zone.instantOf({ ...dayPartsOf(dayNumber(day)), hour, minute, second: 0, millisecond: 0 });
  return found.ok ? found.epochMs : zone.startOfDay(day);
}
