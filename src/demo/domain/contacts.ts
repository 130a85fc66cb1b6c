import { type Day, daysBetween } from '../../shared/calendar-day.ts';
import { type City, CITIES, COMPANY_CUSTOMERS } from './cities.ts';
import { type ComplaintRow, type Handling, minuteOf } from './complaint-row.ts';
import { customerOf } from './customer.ts';
import { FAULT, faultColumn, faultDay, incidentOf } from './incident.ts';
import { CHANNELS, CONTACT_MIX, CONTACT_SHARES } from './mix.ts';
import { Random } from './random.ts';
import type { Rhythm } from './rhythm.ts';
import { isSilent } from './silence.ts';
import { daysOfRange, type StoryFrame } from './story-frame.ts';
import { INCIDENT_TEXTS } from './texts/incident-texts.ts';
import { ORDINARY_TEXTS } from './texts/ordinary-texts.ts';
import { filled } from './texts/people.ts';

/** Contacts of the whole company on an ordinary day: 67,000 a month. */
const A_DAY = (67_000 * 12) / 365;
const DISPERSION = 3;
/** Rows of the last three weeks; before that totals a day, city and type for a little more than a year. */
export const CONTACT_ROWS_FROM = 21;
const CONTACT_TOTALS_FROM = 400;
/** A contact ends with the call. */
const ANSWERED: Handling = {
  status: '已答复',
  dueAt: null,
  firstReplyAt: null,
  closedAt: null,
  surveyedAt: null,
  satisfied: null,
};

/** A city's contacts of a day as rows. */
export function contactsOf(frame: StoryFrame, rhythm: Rhythm, city: City, day: Day): ComplaintRow[] {
  if (isSilent(frame, city, day)) return [];
  const back = daysBetween(day, frame.today);
  const random = new Random(`contacts ${city.code} ${back}`);
  const usual = random.count(meanOf(rhythm, city, day), DISPERSION);
  const ofIncident = incidentOf(city.code)?.contacts[faultColumn(frame, day)] ?? 0;
  return Array.from({ length: usual + ofIncident }, (_, place) =>
    contactOf(frame, random, city, day, place, place >= usual),
  );
}

/** A contact as a row, with its place among those of its city and day. */
export function contactOf(
  frame: StoryFrame,
  random: Random,
  city: City,
  day: Day,
  place: number,
  isIncident: boolean,
): ComplaintRow {
  const number = `JC${day.slice(2, 4)}${day.slice(5, 7)}${day.slice(8)}-${city.code}-${place + 1}`;
  const type = isIncident ? '不明扣费' : CONTACT_MIX.draw(random);
  const templates = isIncident ? INCIDENT_TEXTS : (ORDINARY_TEXTS[type] ?? INCIDENT_TEXTS);
  return {
    number,
    layer: 'contact',
    unit: city.zh,
    receivedAt: minuteOf(day, 480 + Math.floor((random.next() + random.next()) * 420)),
    acceptedAt: null,
    transferredAt: null,
    handling: ANSWERED,
    type,
    channel: CHANNELS.draw(random),
    level: '',
    department: '',
    person: customerOf(number),
    product: isIncident ? '流量叠加包' : '',
    text: filled(random, random.pick(templates), isIncident ? faultDay(frame, FAULT.first) : day),
    reminders: null,
    dispatches: null,
    repeatOf: '',
  };
}

/** One line of the totals kept without rows: day, city, type, how many. */
export interface ContactTotal {
  readonly day: Day;
  readonly city: City;
  readonly type: string;
  readonly count: number;
}

/** Contacts of the year before the rows begin. */
export function contactTotals(frame: StoryFrame, rhythm: Rhythm): ContactTotal[] {
  const days = daysOfRange(frame.daysAgo(CONTACT_TOTALS_FROM), frame.daysAgo(CONTACT_ROWS_FROM));
  const shares = CONTACT_SHARES.reduce((sum, [, share]) => sum + share, 0);
  return days.flatMap((day) =>
    CITIES.flatMap((city) => {
      const random = new Random(`contact totals ${city.code} ${daysBetween(day, frame.today)}`);
      const mean = meanOf(rhythm, city, day);
      return CONTACT_SHARES.map(([type, share]) => ({
        day,
        city,
        type,
        count: random.count((mean * share) / shares, DISPERSION),
      })).filter(({ count }) => count > 0);
    }),
  );
}

function meanOf(rhythm: Rhythm, city: City, day: Day): number {
  return A_DAY * (city.customers / COMPANY_CUSTOMERS) * rhythm.contacts(day);
}
