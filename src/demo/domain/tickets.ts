import { addDays, type Day, daysBetween } from '../../shared/calendar-day.ts';
import { type City, COMPANY_CUSTOMERS } from './cities.ts';
import { type ComplaintRow, endOf, type Handling, type Minute, minuteOf } from './complaint-row.ts';
import { customerOf } from './customer.ts';
import { FAULT, faultColumn, faultDay, incidentOf } from './incident.ts';
import { settledBack } from './incident-settlement.ts';
import { MeasuredTickets } from './measured-tickets.ts';
import { CHANNELS, departmentsOf, LEVELS, TICKET_MIX, TICKET_MIX_ABROAD, TICKETS_A_DAY } from './mix.ts';
import { Random } from './random.ts';
import type { Rhythm } from './rhythm.ts';
import { isSilent } from './silence.ts';
import type { StoryFrame } from './story-frame.ts';
import { HOSTILE_TEXTS } from './texts/hostile-texts.ts';
import { INCIDENT_TEXTS } from './texts/incident-texts.ts';
import { ORDINARY_TEXTS } from './texts/ordinary-texts.ts';
import { filled } from './texts/people.ts';

const DISPERSION = 1.6;
/** Until duplicates were merged there were so many more. */
const MERGED = { daysAgo: 417, before: 1.09 } as const;
/** A cut cable in the capital, two years ago. */
const OUTAGE = { city: 'lanzhou', from: 719, to: 717, factor: 2.5 } as const;
/** Hours to the first reply and to the end; the slow city takes half as long again. */
const FIRST_REPLY = { median: 5, sigma: 0.7 } as const;
const CLOSING = { median: 41, sigma: 0.664, slow: { city: 'yantan', median: 64 } } as const;
const DUE_DAYS = 5;
const REPEATED = { usual: 0.075, often: { city: 'beiyuan', share: 0.13 } } as const;
const SURVEY = { asked: 0.3, answered: 0.41, satisfied: 0.86 } as const;
/** Sent out once more. */
const DISPATCHED_TWICE = 0.12;
/** Each of the hostile texts is met about once. */
const HOSTILE_EVERY = 143_000;

/** What all complaints of one ticket day share. */
interface TicketDay {
  readonly frame: StoryFrame;
  readonly city: City;
  readonly day: Day;
  /** Nothing later than this day is known. */
  readonly asOf: Day;
}

/** The tickets a city received on a day, as far as they had come by the end of another day. */
export function ticketsOf(frame: StoryFrame, rhythm: Rhythm, city: City, day: Day, asOf: Day): ComplaintRow[] {
  if (isSilent(frame, city, day)) return [];
  const random = new Random(`tickets ${city.code} ${daysBetween(day, frame.today)}`);
  const context: TicketDay = { frame, city, day, asOf };
  const usual = random.count(meanOf(frame, rhythm, city, day), DISPERSION);
  const mix = rhythm.roaming(day) > 1 ? TICKET_MIX_ABROAD : TICKET_MIX;
  const rows: ComplaintRow[] = [];
  const measured = MeasuredTickets.on(frame, rhythm, city, day);
  const add = (type: string) => rows.push(ordinary(context, random, rows.length, type));
  for (let drawn = 0; drawn < usual; drawn += 1) {
    const type = mix.draw(random);
    if (!measured.tellsOf(type)) add(type);
  }
  for (const { type, count } of measured.told) for (let told = 0; told < count; told += 1) add(type);
  const before = rows.length;
  const incident = incidentCount(frame, city, day);
  for (let place = 0; place < incident; place += 1) rows.push(ofIncident(context, random, before, place));
  return rows;
}

export function ticketNumber(city: City, day: Day, place: number): string {
  return `GD${day.slice(2, 4)}${day.slice(5, 7)}${day.slice(8)}-${city.code}-${place + 1}`;
}

function meanOf(frame: StoryFrame, rhythm: Rhythm, city: City, day: Day): number {
  const back = daysBetween(day, frame.today);
  const outage = city.code === OUTAGE.city && back <= OUTAGE.from && back >= OUTAGE.to ? OUTAGE.factor : 1;
  const merged = back > MERGED.daysAgo ? MERGED.before : 1;
  return TICKETS_A_DAY * (city.customers / COMPANY_CUSTOMERS) * rhythm.tickets(day) * outage * merged;
}

function incidentCount(frame: StoryFrame, city: City, day: Day): number {
  return incidentOf(city.code)?.tickets[faultColumn(frame, day)] ?? 0;
}

function ordinary(context: TicketDay, random: Random, place: number, type: string): ComplaintRow {
  const { city, day } = context;
  const number = ticketNumber(city, day, place);
  const often = city.code === REPEATED.often.city ? REPEATED.often.share : REPEATED.usual;
  const repeatOf = random.chance(often) ? ticketNumber(city, addDays(day, -1 - random.below(20)), 0) : '';
  const receivedAt = callTime(random, day);
  return {
    number,
    layer: 'ticket',
    unit: city.zh,
    receivedAt,
    acceptedAt: null,
    transferredAt: null,
    handling: handlingOf(context, random, receivedAt, 'usual'),
    type,
    channel: CHANNELS.draw(random),
    level: LEVELS.draw(random),
    department: departmentsOf(type).draw(random),
    person: customerOf(repeatOf === '' ? number : repeatOf),
    product: '',
    text: textOf(random, type, day),
    reminders: repeatOf === '' ? null : 1 + random.below(3),
    dispatches: random.chance(DISPATCHED_TWICE) ? 2 : 1,
    repeatOf,
  };
}

/** The double charge: most of its tickets are done with, the last ones are still open. */
function ofIncident(context: TicketDay, random: Random, usual: number, place: number): ComplaintRow {
  const { city, day, frame } = context;
  const number = ticketNumber(city, day, usual + place);
  const receivedAt = callTime(random, day);
  return {
    number,
    layer: 'ticket',
    unit: city.zh,
    receivedAt,
    acceptedAt: null,
    transferredAt: null,
    handling: handlingOf(context, random, receivedAt, settledAt(context, random, receivedAt, place)),
    type: '不明扣费',
    channel: CHANNELS.draw(random),
    level: LEVELS.draw(random),
    department: '信息技术部',
    person: customerOf(number),
    product: '流量叠加包',
    text: filled(random, random.pick(INCIDENT_TEXTS), faultDay(frame, FAULT.first)),
    reminders: null,
    dispatches: 1,
    repeatOf: '',
  };
}

function callTime(random: Random, day: Day): Minute {
  // most call between eight and ten, few at night
  const hour = 8 + Math.floor((random.next() + random.next()) * 7);
  return minuteOf(day, Math.min(1439, hour * 60 + random.below(60)));
}

/** The afternoon on which the money came back; null while it has not. */
function settledAt({ city, day, frame }: TicketDay, random: Random, received: Minute, place: number): Minute | null {
  const back = settledBack(frame, city.code, faultColumn(frame, day), place);
  const minute = 1020 + random.below(180);
  if (back === null) return null;
  const settled = frame.workingDaysAgo(back);
  const afternoon = minuteOf(settled > day ? settled : day, minute);
  return Math.min(Math.max(afternoon, received + 45), endOf(frame.lastDay) - 1);
}

/** Reply, end and survey as far as they are known; the incident's tickets end when they are settled, others as drawn. */
function handlingOf(
  { city, asOf, frame }: TicketDay,
  random: Random,
  received: Minute,
  settled: Minute | null | 'usual',
): Handling {
  const known = (minute: Minute) => (minute < endOf(asOf) ? minute : null);
  const storyEnd = endOf(frame.lastDay);
  const median = city.code === CLOSING.slow.city ? CLOSING.slow.median : CLOSING.median;
  const replied = received + Math.round(60 * random.around(FIRST_REPLY.median, FIRST_REPLY.sigma));
  const drawn = Math.max(replied, received + Math.round(60 * random.around(median, CLOSING.sigma)));
  const closed = settled === 'usual' ? drawn : (settled ?? Math.max(drawn, storyEnd + random.below(2880)));
  const surveyed = random.chance(SURVEY.asked) ? known(closed + 60 * (12 + random.below(36))) : null;
  const isAnswered = random.chance(SURVEY.answered);
  const isSatisfied = random.chance(SURVEY.satisfied);
  return {
    status: known(closed) === null ? '处理中' : '已办结',
    dueAt: received + DUE_DAYS * 1440,
    firstReplyAt: known(Math.min(replied, closed)),
    closedAt: known(closed),
    surveyedAt: surveyed,
    satisfied: surveyed !== null && isAnswered ? isSatisfied : null,
  };
}

function textOf(random: Random, type: string, day: Day): string {
  const hostile = HOSTILE_TEXTS[random.below(HOSTILE_EVERY)];
  return hostile ?? filled(random, random.pick(ORDINARY_TEXTS[type] ?? INCIDENT_TEXTS), day);
}
