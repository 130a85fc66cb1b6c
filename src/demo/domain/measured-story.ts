import type { Ago } from './story-frame.ts';
import type { TicketType } from './ticket-types.ts';

/** How many tickets of a type a city had while somebody worked on them (DEMO §7). */
export interface MeasuredStory {
  readonly city: string;
  readonly type: TicketType;
  /** From each of these days on, the oldest first, so many on an ordinary day. */
  readonly levels: readonly (readonly [from: Ago, aDay: number])[];
  /** From this day on they come by chance again; null while the story lasts. */
  readonly until: Ago | null;
}
