import type { components } from '../../api/schema.ts';

type EventRecord = components['schemas']['EventDto'];

/** An event on the chart: its number stands above the line, its name below the chart. */
export interface EventMark {
  id: string;
  day: string;
  number: string;
  name: EventRecord['name'];
}

/** So many marks can be told apart. */
const MOST = 9;

/** Events within a period as numbered marks, in the order they began; of many the latest. */
export function eventMarks(events: readonly EventRecord[], from: string, until: string): EventMark[] {
  return events
    .filter(({ firstDay, withdrawn }) => withdrawn === null && firstDay >= from && firstDay <= until)
    .toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : 1))
    .slice(-MOST)
    .map(({ id, firstDay, name }, index) => ({ id, day: firstDay, number: String(index + 1), name }));
}
