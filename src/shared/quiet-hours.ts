import type { Zone } from './zone.ts';

/** The hours of each day in which nobody is told anything that can wait, in minutes after midnight; they may cross it. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

const MINUTE_MS = 60_000;
const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1440;
const WRITTEN = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

/** Quiet hours written like `21:00-08:00`; undefined when they are not. */
export function readQuietHours(text: string): QuietHours | undefined {
  const found = WRITTEN.exec(text);
  if (found === null) return undefined;
  const [fromHour = 0, fromMinute = 0, hour = 0, minute = 0] = found.slice(1).map(Number);
  const hours = { from: fromHour * MINUTES_PER_HOUR + fromMinute, until: hour * MINUTES_PER_HOUR + minute };
  return hours.from === hours.until ? undefined : hours;
}

/** Whether an instant lies in the quiet hours of the zone; at their end it does not any more. */
export function isQuiet({ from, until }: QuietHours, zone: Zone, epochMs: number): boolean {
  const wall = Math.floor((epochMs + zone.offsetAt(epochMs)) / MINUTE_MS);
  const minute = ((wall % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return from < until ? minute >= from && minute < until : minute >= from || minute < until;
}
