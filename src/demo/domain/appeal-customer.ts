import type { Appeal } from './appeal.ts';
import { APPEAL_LAGS } from './appeal-lags.ts';
import { CITIES } from './cities.ts';
import { type Customer, customerOf } from './customer.ts';
import { Mix, Random } from './random.ts';
import { Rhythm } from './rhythm.ts';
import type { StoryFrame } from './story-frame.ts';
import { ticketsOf } from './tickets.ts';
import { workingDayBefore } from '../../shared/working-day.ts';

const LAGS = new Mix(APPEAL_LAGS);
/** So many days are looked at for a ticket; in a small city there may be none. */
const TRIES = 12;
const TYPE = '不明扣费';

/** Who appealed: of an unexplained charge mostly somebody who had a ticket about it some working days before. */
export function appealCustomer(frame: StoryFrame, appeal: Appeal, number: string): Customer {
  const { city: code, acceptedOn, unexplained, incident } = appeal;
  const city = CITIES.find((each) => each.code === code);
  if (!unexplained || incident || city === undefined) return customerOf(number);
  const random = new Random(`behind ${number}`);
  const rhythm = new Rhythm(frame.calendar);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const day = workingDayBefore(frame.calendar, acceptedOn, LAGS.draw(random));
    const ticket = day < frame.firstDay ? undefined : ticketsOf(frame, rhythm, city, day, day).find(isPlain);
    if (ticket !== undefined) return ticket.person;
  }
  return customerOf(number);
}

function isPlain({ type, product }: { readonly type: string; readonly product: string }): boolean {
  return type === TYPE && product === '';
}
