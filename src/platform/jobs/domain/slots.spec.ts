import { describe, expect, test } from '@jest/globals';
import { dueSlots, isCaughtUp, newestSlot, nextSlot } from './slots.ts';

const DAILY = { each: 'day', at: '00:05' } as const;
const HOURLY = { each: 'hour', minute: 50 } as const;
const QUARTERLY = { each: 'minutes', count: 15 } as const;

describe('the newest slot', () => {
  test.each([
    [DAILY, '2026-11-22T00:05', '2026-11-22T00:05'],
    [DAILY, '2026-11-22T00:04', '2026-11-21T00:05'],
    [DAILY, '2024-03-01T00:00', '2024-02-29T00:05'],
    [HOURLY, '2026-11-22T14:50', '2026-11-22T14:50'],
    [HOURLY, '2026-11-22T14:49', '2026-11-22T13:50'],
    [HOURLY, '2027-01-01T00:10', '2026-12-31T23:50'],
    [QUARTERLY, '2026-11-22T14:59', '2026-11-22T14:45'],
    [QUARTERLY, '2027-01-01T00:00', '2027-01-01T00:00'],
  ])('of %j at %s is %s', (timetable, now, slot) => {
    expect(newestSlot(timetable, now)).toBe(slot);
  });
});

describe('the next slot', () => {
  test.each([
    [DAILY, '2026-11-22T00:05', '2026-11-23T00:05'],
    [DAILY, '2026-11-22T00:04', '2026-11-22T00:05'],
    [DAILY, '2026-12-31T12:00', '2027-01-01T00:05'],
    [HOURLY, '2026-11-22T23:50', '2026-11-23T00:50'],
    [QUARTERLY, '2026-11-22T14:59', '2026-11-22T15:00'],
  ])('of %j at %s is %s', (timetable, now, slot) => {
    expect(nextSlot(timetable, now)).toBe(slot);
  });
});

test('a slot is made up for when its run begins more than ten minutes late', () => {
  expect([
    isCaughtUp('2026-11-22T23:55', '2026-11-23T00:05'),
    isCaughtUp('2026-11-22T23:55', '2026-11-23T00:06'),
  ]).toEqual([false, true]);
});

describe('the slots due', () => {
  test('are none when the newest has run', () => {
    expect(dueSlots(DAILY, 'each', '2026-11-22T00:05', '2026-11-22T18:00')).toEqual([]);
  });

  test('are none when the clock went back behind the last one', () => {
    expect(dueSlots(HOURLY, 'each', '2026-11-22T14:50', '2026-11-22T13:55')).toEqual([]);
  });

  test('after three days asleep are each of the three, in order', () => {
    expect(dueSlots(DAILY, 'each', '2026-11-19T00:05', '2026-11-22T08:00')).toEqual([
      '2026-11-20T00:05',
      '2026-11-21T00:05',
      '2026-11-22T00:05',
    ]);
  });

  test('are the newest alone where only that matters, or where nothing ever ran', () => {
    expect(dueSlots(DAILY, 'newest', '2026-11-19T00:05', '2026-11-22T08:00')).toEqual(['2026-11-22T00:05']);
    expect(dueSlots(DAILY, 'each', null, '2026-11-22T08:00')).toEqual(['2026-11-22T00:05']);
  });

  test('of three days asleep are each of the 72 hours, once', () => {
    const slots = dueSlots(HOURLY, 'each', '2026-11-19T07:50', '2026-11-22T08:00');
    expect([slots.length, new Set(slots).size, slots[0], slots.at(-1)]).toEqual([
      72,
      72,
      '2026-11-19T08:50',
      '2026-11-22T07:50',
    ]);
  });

  test('are at most two hundred, the newest', () => {
    const slots = dueSlots(HOURLY, 'each', '2026-01-01T00:50', '2026-11-22T08:00');
    expect([slots.length, slots.at(-1)]).toEqual([200, '2026-11-22T07:50']);
  });
});
