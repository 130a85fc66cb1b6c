import { addDays, type Day } from '../../../shared/calendar-day.ts';

/** When a job is due, in the organisation's zone: each day at a time, or each hour at a minute. */
export type Timetable =
  { readonly each: 'day'; readonly at: `${number}:${number}` } | { readonly each: 'hour'; readonly minute: number };

/** A local date and time without a zone, `2026-11-22T00:05`; sorts by time. */
export type Slot = string;

/** What becomes of slots missed while nothing ran: only the newest is made up for, or each in order. */
export type CatchUp = 'newest' | 'each';

/** More missed slots than this are not made up for one by one. */
const MOST_MADE_UP = 40;

/** The newest slot that has come by this local time. */
export function newestSlot(timetable: Timetable, now: Slot): Slot {
  const day = now.slice(0, 10);
  if (timetable.each === 'day') {
    const today = `${day}T${timetable.at}`;
    return today <= now ? today : `${addDays(day, -1)}T${timetable.at}`;
  }
  const slot = `${now.slice(0, 13)}:${twoDigits(timetable.minute)}`;
  return slot <= now ? slot : `${hourBefore(now)}:${twoDigits(timetable.minute)}`;
}

/** The slots to run now, oldest first: those after the last one that ran, as the catch-up rule allows. */
export function dueSlots(timetable: Timetable, catchUp: CatchUp, last: Slot | null, now: Slot): Slot[] {
  const newest = newestSlot(timetable, now);
  if (last !== null && newest <= last) return [];
  if (catchUp === 'newest' || last === null) return [newest];
  const slots = [newest];
  for (
    let slot = before(timetable, newest);
    slot > last && slots.length < MOST_MADE_UP;
    slot = before(timetable, slot)
  ) {
    slots.unshift(slot);
  }
  return slots;
}

function before(timetable: Timetable, slot: Slot): Slot {
  if (timetable.each === 'day') return `${addDays(slot.slice(0, 10), -1)}${slot.slice(10)}`;
  return `${hourBefore(slot)}${slot.slice(13)}`;
}

function hourBefore(slot: Slot): string {
  const [day, hour]: [Day, number] = [slot.slice(0, 10), Number(slot.slice(11, 13))];
  return hour === 0 ? `${addDays(day, -1)}T23` : `${day}T${twoDigits(hour - 1)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
