import type { Caller } from '../accounts/caller.ts';
import type { Clock } from '../platform/clock.ts';
import type { Day } from '../shared/calendar-day.ts';

/** Who did something, in whose place, and when: the instant, and the organisation's day it fell on. */
export interface Mark {
  readonly hand: { readonly by: string; readonly for: string | null };
  readonly at: Date;
  readonly on: Day;
}

/** The mark of whoever acts now. */
export function markOf({ username, actingFor }: Caller, clock: Clock): Mark {
  return { hand: { by: username, for: actingFor ?? null }, at: clock.now(), on: clock.today() };
}
