import { CITIES, COMPANY_CUSTOMERS } from './cities.ts';
import type { MeasuredStory } from './measured-story.ts';
import { TICKET_SHARES, TICKETS_A_DAY } from './mix.ts';
import { PAST_ORDERS, type PastOrder } from './past-orders.ts';
import type { TicketType } from './ticket-types.ts';

/** So many days were counted before an order of the past was signed, and observed after its work was accepted. */
export const PAST_DAYS = 42;
/** Fewer by so many per cent were asked for. */
export const PAST_REDUCTION = 30;
/** Working days from the draft to the signature, to the acceptance, and to the end of the work the tickets tell of. */
export const PAST_PACE = { signed: 2, accepted: 24, mended: 21 } as const;
/** Working days that surely hold the days counted, and those watched after the order was struck off. */
const COUNTED = 34;
const WATCHED = 95;
/** Working days from the draft to the end of the observation; after it a little less is left still. */
const OBSERVED = 55;
const KEPT_UP = 0.92;

/** What is left of the tickets once the work is done; of rare types much less is needed to be seen at all. */
const EASED = { common: [0.52, 0.6, 0.56, 0.64], rare: [0.32, 0.36, 0.34], unchanged: 0.93 } as const;
/** From so many a day on an ordinary day a type is common. */
const COMMON = 2;

/** The tickets of the cities as orders of the past found them, and as they left them. */
export const PAST_STORIES: readonly MeasuredStory[] = PAST_ORDERS.flatMap((order, place) => storyOf(order, place));

function storyOf({ drafted, metric, override }: PastOrder, place: number): MeasuredStory[] {
  if (metric === null) return [];
  const usual = usualOf(metric.unit, metric.type);
  const before = beforeOf(usual, override === null);
  const [begins, mended, ends] = [
    drafted + COUNTED,
    drafted - PAST_PACE.mended,
    drafted - PAST_PACE.accepted - WATCHED,
  ];
  const after = before * (override === null ? easedTo(usual, place) : EASED.unchanged);
  const levels = [
    [begins, before],
    [mended, after],
    [drafted - OBSERVED, after * KEPT_UP],
  ] as const;
  return [{ city: metric.unit, type: metric.type, levels, until: ends > 0 ? ends : null }];
}

function beforeOf(usual: number, isEased: boolean): number {
  if (!isEased) return usual * 1.2;
  return usual < COMMON ? 0.95 + usual * 1.5 : 0.3 + usual * 1.4;
}

function easedTo(usual: number, place: number): number {
  const shares = usual < COMMON ? EASED.rare : EASED.common;
  return shares[place % shares.length] ?? shares[0];
}

/** How many tickets of a type a city has on an ordinary day. */
function usualOf(code: string, type: TicketType): number {
  const customers = CITIES.find((city) => city.code === code)?.customers ?? 0;
  return (TICKETS_A_DAY * (customers / COMPANY_CUSTOMERS) * TICKET_SHARES[type]) / 100;
}
