import { describe, expect, test } from '@jest/globals';
import { MONDAY_TO_FRIDAY } from '../../../shared/working-day.ts';
import { type Arrival, type DeliveryFacts, deliveryRecord, gapsOf } from './delivery-record.ts';

// a zone without offset keeps the figures plain
const instantOf = (day: string, time: string) => Date.parse(`${day}T${time}:00Z`);
const arrival = (at: string, from: string | null, end: string | null, isPublished = true): Arrival => ({
  importId: at.slice(8, 10),
  atMs: Date.parse(`${at}:00Z`),
  day: at.slice(0, 10),
  from,
  end,
  isPublished,
});
const facts = (arrivals: Arrival[], now: string, rhythm: 'day' | 'working-day' = 'day'): DeliveryFacts => ({
  calendar: { rhythm, weekday: null, monthDay: null, dueTime: '08:30', graceMinutes: 30 },
  working: MONDAY_TO_FRIDAY,
  arrivals,
  nowMs: Date.parse(`${now}:00Z`),
  instantOf,
});
const record = (arrivals: Arrival[], now = '2026-11-20T12:00', rhythm?: 'day' | 'working-day') =>
  deliveryRecord(facts(arrivals, now, rhythm), '2026-11-20', '2026-11-20').map(({ state, lateMinutes }) => [
    state,
    lateMinutes,
  ]);

describe('a delivery due at half past eight with half an hour of grace', () => {
  test.each([
    ['on time', '2026-11-20T08:10', ['delivered', null]],
    ['within the grace', '2026-11-20T09:00', ['delivered', null]],
    ['31 minutes late', '2026-11-20T09:01', ['late', 31]],
    ['three days late', '2026-11-23T08:30', ['late', 4320]],
  ])('comes %s', (_, at, outcome) => {
    expect(record([arrival(at, '2026-11-19', '2026-11-20')], '2026-11-24T00:00')).toEqual([outcome]);
  });

  test.each([
    ['is not missed before its time', '2026-11-20T08:29', 'due'],
    ['is not missed within the grace', '2026-11-20T09:00', 'due'],
    ['is missed after it', '2026-11-20T09:01', 'missing'],
  ])('%s', (_, now, state) => {
    expect(record([], now)).toEqual([[state, null]]);
  });

  test('is not brought by a file of other days', () => {
    expect(record([arrival('2026-11-20T08:00', '2026-11-17', '2026-11-19')])).toEqual([['missing', null]]);
  });

  test('is brought by a file that covers it among others', () => {
    expect(record([arrival('2026-11-20T08:00', '2026-11-01', '2026-11-20')])).toEqual([['delivered', null]]);
  });

  test('is brought by an empty file of that day: nothing happened', () => {
    expect(record([arrival('2026-11-20T08:00', null, null)])).toEqual([['delivered', null]]);
    expect(record([arrival('2026-11-19T08:00', null, null)])).toEqual([['missing', null]]);
  });

  test('waits while its file is not published, and is told by the one that is', () => {
    const waiting = arrival('2026-11-20T08:00', '2026-11-19', '2026-11-20', false);
    expect(record([waiting])).toEqual([['unpublished', null]]);
    expect(record([waiting, arrival('2026-11-20T10:30', '2026-11-19', '2026-11-20')])).toEqual([['late', 120]]);
  });

  test('is told by the first of several files', () => {
    const [later, first] = ['2026-11-22T08:00', '2026-11-20T08:00'].map((at) =>
      arrival(at, '2026-11-19', '2026-11-20'),
    );
    if (later === undefined || first === undefined) throw new Error('two arrivals');
    expect(record([later, first])).toEqual([['delivered', null]]);
  });
});

describe('gaps', () => {
  test('are the missing days in a row, weekends with the Friday they belong to', () => {
    const known = [arrival('2026-11-18T08:00', '2026-11-17', '2026-11-18')];
    const outcomes = deliveryRecord(facts(known, '2026-11-24T12:00', 'working-day'), '2026-11-17', '2026-11-25');
    expect(outcomes.map(({ state }) => state)).toEqual([
      'missing',
      'delivered',
      'missing',
      'missing',
      'missing',
      'missing',
      'due',
    ]);
    expect(gapsOf(outcomes)).toEqual([
      { from: '2026-11-16', end: '2026-11-17' },
      { from: '2026-11-18', end: '2026-11-24' },
    ]);
  });
});
