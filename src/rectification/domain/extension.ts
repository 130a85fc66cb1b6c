import type { Day } from '../../shared/calendar-day.ts';
import { isWithLead, type OrderState } from './order-state.ts';

export const EXTENSION_VERDICTS = ['approval', 'refusal'] as const;
export type ExtensionVerdict = (typeof EXTENSION_VERDICTS)[number];

/** An order as far as more time for it is concerned. */
export interface Extendable {
  readonly state: OrderState;
  readonly dueDay: Day;
  /** Whether somebody has asked and nobody has decided. */
  readonly isAsked: boolean;
}

/** Why more time cannot be asked for; the first of them counts. */
export type ExtensionObjection = 'state' | 'asked' | 'too-late' | 'not-later';

/**
 * Whether more time may be asked for until a day: by the end of the due day at the latest, once at a time, to a later
 * day. Nobody asked in time, so the original day is the one judged by (DOMAIN §4.1, 督查制度).
 */
export function objectionToExtension(order: Extendable, until: Day, today: Day): ExtensionObjection | undefined {
  if (!isWithLead(order.state) || order.state === 'issued') return 'state';
  if (order.isAsked) return 'asked';
  if (today > order.dueDay) return 'too-late';
  return until <= order.dueDay ? 'not-later' : undefined;
}
