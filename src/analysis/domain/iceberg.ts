import type { Layer } from '../../complaints/domain/layer.ts';
import type { Day } from '../../shared/calendar-day.ts';

/** Complaints of a layer that are about what the indicator is about. */
export interface LayerCount {
  readonly layer: Layer;
  readonly count: string;
}

/** A day on which customers called, and how many of them. */
export interface ContactDayCount {
  readonly day: Day;
  readonly count: string;
}

/** The layers from the top of the water down: most who are unhappy call, some file a ticket, few appeal. */
const DOWNWARDS: readonly Layer[] = ['contact', 'ticket', 'appeal'];

/** The layers a complaint passes before it comes to those an indicator counts. */
export function layersBefore(counted: readonly Layer[]): Layer[] {
  const first = DOWNWARDS.findIndex((layer) => counted.includes(layer));
  return DOWNWARDS.slice(0, Math.max(0, first));
}

/** One count a day, of rows by day and type in the order of their days. */
export function summedByDay(rows: readonly { readonly day: Day; readonly count: string }[]): ContactDayCount[] {
  const sums = new Map<Day, bigint>();
  for (const { day, count } of rows) sums.set(day, (sums.get(day) ?? 0n) + BigInt(count));
  return [...sums].map(([day, count]) => ({ day, count: count.toString() }));
}
