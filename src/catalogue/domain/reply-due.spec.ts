import type { DueFacts, Moment } from './due.ts';
import { describe, expect, test } from '@jest/globals';
import { OrganisationCalendar } from '../../organization/calendars/domain/organisation-calendar.ts';
import { Zone } from '../../shared/zone.ts';
import { lastLateStart } from './late-starts.ts';
import type { ReplyDeadline } from './reply-deadline.ts';
import { dueDay, duesOf, dueState } from './reply-due.ts';

const china = new OrganisationCalendar('china');
const zone = Zone.named('Asia/Shanghai') as Zone;
const moment = (local: string): Moment => ({ at: Date.parse(`${local}+08:00`), day: local.slice(0, 10) });
const working = (amount: number) => ({ unit: 'working-day', amount, rolls: false }) as const;

describe('the last day of a deadline', () => {
  // DOMAIN §4.1, on the State Council's calendar of 2026
  test.each([
    ['2026-02-12', 5, '2026-02-26'],
    ['2026-02-12', 7, '2026-02-28'],
    ['2026-02-13', 15, '2026-03-12'],
    ['2026-04-30', 4, '2026-05-09'],
    ['2026-09-24', 5, '2026-10-09'],
    ['2026-09-30', 5, '2026-10-13'],
  ])('that begins on %s and runs %i working days is %s', (start, amount, due) => {
    expect(dueDay(working(amount), start, china)).toBe(due);
  });

  test.each([
    ['2026-09-20', 15, false, '2026-10-05'],
    ['2026-09-20', 15, true, '2026-10-08'],
    ['2026-02-06', 8, true, '2026-02-14'],
  ])('that begins on %s and runs %i calendar days (moved off days of rest: %s) is %s', (start, amount, rolls, due) => {
    expect(dueDay({ unit: 'calendar-day', amount, rolls }, start, china)).toBe(due);
  });
});

describe('the last start that is late', () => {
  test('is the day before the first one still in time, on every day of a year', () => {
    for (const rule of [
      working(1),
      working(5),
      working(15),
      { unit: 'calendar-day', amount: 15, rolls: true } as const,
    ])
      for (let number = 20_454; number < 20_454 + 365; number += 1) {
        const today = new Date(number * 86_400_000).toISOString().slice(0, 10);
        const last = lastLateStart(rule, china, today);
        const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
        expect([today, dueDay(rule, last, china) < today, dueDay(rule, next, china) < today]).toEqual([
          today,
          true,
          false,
        ]);
      }
  });
});

const deadline = (more: Partial<ReplyDeadline>): ReplyDeadline => ({
  id: '1',
  regime: null,
  layers: null,
  level: null,
  channel: null,
  step: 'close',
  amount: 15,
  unit: 'calendar-day',
  startsAt: 'received',
  rolls: false,
  extension: 0,
  source: '办法',
  validFrom: '2020-01-01',
  validTo: null,
  ...more,
});
const facts = (more: Partial<DueFacts> = {}): DueFacts => ({
  layer: 'ticket',
  levels: [],
  channels: [],
  starts: { received: moment('2026-11-02T09:00'), accepted: null, transferred: null },
  own: null,
  done: { 'first-reply': null, close: null },
  pauses: [],
  isPaused: false,
  extensions: [],
  ...more,
});
const dues = (deadlines: ReplyDeadline[], more: Partial<DueFacts> = {}) =>
  duesOf(facts(more), { deadlines, calendar: china, zone }).map(({ step, day, deadline: by }) => [
    step,
    day,
    by?.id ?? null,
  ]);

describe('what is due of a complaint', () => {
  test('is counted from the event the deadline names', () => {
    const rules = [deadline({ id: 'sent', amount: 10, unit: 'working-day', startsAt: 'transferred' })];
    expect(dues(rules)).toEqual([]);
    const transferred = moment('2026-11-05T17:00');
    expect(dues(rules, { starts: { ...facts().starts, transferred } })).toEqual([['close', '2026-11-19', 'sent']]);
  });

  test('follows the date its source gave before any deadline', () => {
    expect(dues([deadline({})], { own: moment('2026-12-24T00:00') })).toEqual([['close', '2026-12-24', null]]);
  });

  test('is the earliest of several regimes', () => {
    const rules = [
      deadline({ id: 'nfra', regime: 'cn.nfra' }),
      deadline({ id: 'own', amount: 5, unit: 'working-day' }),
    ];
    expect(dues(rules)).toEqual([['close', '2026-11-09', 'own']]);
  });

  test('keeps the rule of the day on which it began', () => {
    const eight = deadline({ id: '8 weeks', amount: 56, validTo: '2026-04-08' });
    const six = deadline({ id: '6 weeks', amount: 42, validFrom: '2026-04-08' });
    const from = (day: string) => ({ starts: { ...facts().starts, received: moment(`${day}T09:00`) } });
    expect(dues([eight, six], from('2026-04-07'))).toEqual([['close', '2026-06-02', '8 weeks']]);
    expect(dues([eight, six], from('2026-04-08'))).toEqual([['close', '2026-05-20', '6 weeks']]);
  });
});

describe('a step', () => {
  const stateAt = (rule: ReplyDeadline, local: string, more: Partial<DueFacts> = {}) => {
    const [due] = duesOf(facts(more), { deadlines: [rule], calendar: china, zone });
    if (due === undefined) throw new Error('nothing is due');
    return dueState(due, facts(more), { at: moment(local).at, today: local.slice(0, 10) });
  };
  const reply = deadline({ step: 'first-reply', amount: 24, unit: 'hour' });

  test.each([
    ['2026-11-13T23:59', 'open'],
    ['2026-11-14T00:00', 'soon'],
    ['2026-11-17T23:59', 'soon'],
    ['2026-11-18T00:00', 'overdue'],
  ])('of fifteen days is, on %s, %s', (now, state) => {
    expect(stateAt(deadline({}), now)).toBe(state);
  });

  test.each([
    ['2026-11-17T23:59', 'in-time'],
    ['2026-11-18T00:00', 'late'],
  ])('closed on %s is %s', (at, state) => {
    expect(stateAt(deadline({}), '2026-11-22T10:00', { done: { 'first-reply': null, close: moment(at) } })).toBe(state);
  });

  test.each([
    ['2026-11-03T08:59', 'soon'],
    ['2026-11-03T09:00', 'overdue'],
  ])('of twenty-four hours runs through the night: %s is %s', (now, state) => {
    expect(stateAt(reply, now)).toBe(state);
  });

  test('takes the closing for the reply that was never written down', () => {
    const done = { 'first-reply': null, close: moment('2026-11-03T08:00') };
    expect(stateAt(reply, '2026-11-22T10:00', { done })).toBe('in-time');
    expect(stateAt(reply, '2026-11-22T10:00', { done: { ...done, close: moment('2026-11-04T08:00') } })).toBe('late');
  });

  test('with a time of day of its own ends at that time', () => {
    const own = moment('2026-11-20T17:00');
    expect(stateAt(deadline({}), '2026-11-20T16:59', { own })).toBe('soon');
    expect(stateAt(deadline({}), '2026-11-20T17:00', { own })).toBe('overdue');
  });
});
