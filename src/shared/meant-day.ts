import { type Day, isDay } from './calendar-day.ts';

/** The first and the last day anybody can mean: a year outside of them is a slip of the keyboard. */
export const FIRST_MEANT: Day = '1990-01-01';
export const LAST_MEANT: Day = '2100-12-31';

/** Whether the text is a day of the calendar that somebody can mean, from 1990 to 2100. */
export function isMeantDay(text: string): text is Day {
  return isDay(text) && text >= FIRST_MEANT && text <= LAST_MEANT;
}
