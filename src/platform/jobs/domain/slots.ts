import { dayFromNumber, dayNumber } from '../../../shared/calendar-day.ts';

/** When a job is due, in the organisation's zone: each day at a time, each hour at a minute, or every so many minutes. */
export type Timetable =
  | { readonly each: 'day'; readonly at: `${number}:${number}` }
  | { readonly each: 'hour'; readonly minute: number }
  | { readonly each: 'minutes'; readonly count: number };

/** A local date and time without a zone, `2026-11-22T00:05`; sorts by time. */
export type Slot = string;

/** What becomes of slots missed while nothing ran: only the newest is made up for, or each in order. */
export type CatchUp = 'newest' | 'each';

/** More missed slots than this are not made up for one by one: eight days of hours. */
const MOST_MADE_UP = 200;
/** A run that begins so many minutes after its slot makes up for time in which nothing ran. */
const LATE_MINUTES = 10;

/** The newest slot that has come by this local time. */
export function newestSlot(timetable: Timetable, now: Slot): Slot {
  const { period, offset } = rhythmOf(timetable);
  return slotAt(Math.floor((minutesOf(now) - offset) / period) * period + offset);
}

/** The first slot that has not come yet. */
export function nextSlot(timetable: Timetable, now: Slot): Slot {
  return slotAt(minutesOf(newestSlot(timetable, now)) + rhythmOf(timetable).period);
}

/** The slots to run now, oldest first: those after the last one that ran, as the catch-up rule allows. */
export function dueSlots(timetable: Timetable, catchUp: CatchUp, last: Slot | null, now: Slot): Slot[] {
  const newest = newestSlot(timetable, now);
  if (last !== null && newest <= last) return [];
  if (catchUp === 'newest' || last === null) return [newest];
  const { period } = rhythmOf(timetable);
  const missed = Math.ceil((minutesOf(newest) - minutesOf(last)) / period);
  const count = Math.min(missed, MOST_MADE_UP);
  return Array.from({ length: count }, (_, index) => slotAt(minutesOf(newest) - (count - 1 - index) * period));
}

/** Whether a run that begins now makes up for a slot that was missed. */
export function isCaughtUp(slot: Slot, now: Slot): boolean {
  return minutesOf(now) - minutesOf(slot) > LATE_MINUTES;
}

/** How far apart the slots lie, and where the first stands, in minutes. */
function rhythmOf(timetable: Timetable): { period: number; offset: number } {
  if (timetable.each === 'minutes') return { period: timetable.count, offset: 0 };
  if (timetable.each === 'hour') return { period: 60, offset: timetable.minute };
  return { period: MINUTES_PER_DAY, offset: minutesOfDay(timetable.at) };
}

const MINUTES_PER_DAY = 1440;

function minutesOf(slot: Slot): number {
  return dayNumber(slot.slice(0, 10)) * MINUTES_PER_DAY + minutesOfDay(slot.slice(11, 16));
}

function minutesOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function slotAt(minutes: number): Slot {
  const day = Math.floor(minutes / MINUTES_PER_DAY);
  const rest = minutes - day * MINUTES_PER_DAY;
  return `${dayFromNumber(day)}T${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
