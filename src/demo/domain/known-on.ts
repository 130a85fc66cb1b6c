import { type Day } from '../../shared/calendar-day.ts';
import { type WorkingCalendar, workingDayAfter } from '../../shared/working-day.ts';
import type { Random } from './random.ts';

/** Of all appeals this share is known after 0, 1, 2 and 3 working days (DEMO §3). */
const KNOWN_AFTER = [0.4, 0.75, 0.9, 1];

/** The day on which the regulator hands an appeal over that it accepted on a day. */
export function knownOn(calendar: WorkingCalendar, random: Random, acceptedOn: Day): Day {
  const drawn = random.next();
  return workingDayAfter(
    calendar,
    acceptedOn,
    KNOWN_AFTER.findIndex((share) => drawn < share),
  );
}
