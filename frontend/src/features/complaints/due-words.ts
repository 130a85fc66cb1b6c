import type { ComplaintDue } from '../../api/models.ts';
import type { dueLabels } from './due-labels.ts';

type Words = (typeof dueLabels)['zh'];

/** How what is due stands, in a few words: what is late says by how much, what is open until when. */
export function dueWords({ step, state, day, overHours }: ComplaintDue, words: Words): string {
  const name = words.steps[step];
  if (state === 'in-time') return words['in-time'](name);
  if (state === 'open' || state === 'soon' || state === 'paused') return words[state](name, day.slice(5));
  return words[state](name, overWords(overHours ?? 0, words));
}

/** Whole days from one day on, whole hours below; an hour begun counts as one. */
function overWords(hours: number, words: Words): string {
  return hours >= 24 ? words.days(Math.floor(hours / 24)) : words.hours(Math.max(1, hours));
}
