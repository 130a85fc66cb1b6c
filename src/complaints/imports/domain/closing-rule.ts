import type { Zone } from '../../../shared/zone.ts';
import type { Moment } from './cell.ts';

/**
 * Whether a complaint was closed before it was received. Where only a date was written, days are compared, both in the
 * zone in which they were written.
 */
export function closedBeforeReceived(received: Moment, closed: Moment, zone: Zone): boolean {
  if (!received.dateOnly && !closed.dateOnly) return closed.epochMs < received.epochMs;
  return writtenDay(closed, zone) < writtenDay(received, zone);
}

function writtenDay(moment: Moment, zone: Zone): string {
  return moment.dateOnly ? moment.day : zone.dayOf(moment.epochMs);
}
