import type { Language } from './language.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day of the year in view: 11-20, 20 Nov. */
export function shortDay(day: string, language: Language): string {
  const [, month = '', date = ''] = day.split('-');
  return language === 'zh' ? `${month}-${date}` : `${Number(date)} ${months[Number(month) - 1] ?? month}`;
}

/** A day in full: 2026-11-20, 20 Nov 2026. */
export function fullDay(day: string, language: Language): string {
  return language === 'zh' ? day : `${shortDay(day, language)} ${day.slice(0, 4)}`;
}

/** An instant on the organisation's wall clock, to the minute: 2026-11-20 09:31. */
export function wallClock(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: string): string => parts.find((piece) => piece.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}
