import { describe, expect, test } from '@jest/globals';
import { MONDAY_TO_FRIDAY } from '../../shared/working-day.ts';
import type { OrderTerm } from './due-day.ts';
import { reminderDue, type ToldRung } from './reminder.ts';

/** Signed on Monday 2 November 2026, due on Friday the 27th: nineteen working days, of which the 16th is the tenth. */
const order = (changes: Partial<OrderTerm> = {}): OrderTerm => ({
  state: 'in-progress',
  runsFrom: '2026-11-02',
  dueDay: '2026-11-27',
  progress: 0,
  ...changes,
});
const due = (today: string, changes: Partial<OrderTerm> = {}, told: readonly ToldRung[] = []) =>
  reminderDue(order(changes), told, today, MONDAY_TO_FRIDAY);
const told = (rung: ToldRung['rung'], countsFrom = '2026-11-02') => [{ rung, countsFrom }];

describe('a reminder', () => {
  // 9 of 19 working days are 47 %, 10 are 53 %, 15 are 79 %, 18 are 95 %
  test.each([
    ['2026-11-16', { rung: 50, used: 53 }],
    ['2026-11-23', { rung: 75, used: 79 }],
    ['2026-11-26', { rung: 90, used: 95 }],
    ['2026-11-27', { rung: 90, used: 100 }],
    ['2026-11-28', { rung: 100, used: 100, countsFrom: '2026-11-27' }],
  ])('of work not begun comes on %s: %j', (today, expected) => {
    expect(due(today)).toMatchObject(expected);
  });

  test('does not come before half the time is gone', () => {
    expect(due('2026-11-13')).toBeNull();
  });

  test('comes only ten points behind the time gone, but of an overdue order whatever was reported', () => {
    expect(due('2026-11-16', { progress: 44 })).toBeNull();
    expect(due('2026-11-16', { progress: 43 })).toMatchObject({ rung: 50, progress: 43 });
    expect(due('2026-11-30', { progress: 100 })).toMatchObject({ rung: 100 });
  });

  test('of returned work comes however much was reported', () => {
    expect(due('2026-11-16', { state: 'returned', progress: 100 })).toMatchObject({ rung: 50 });
  });

  test('comes once, and a lower rung not after a higher one', () => {
    expect(due('2026-11-17', {}, told(50))).toBeNull();
    expect(due('2026-11-17', {}, told(75))).toBeNull();
    expect(due('2026-11-23', {}, told(50))).toMatchObject({ rung: 75 });
    expect(due('2026-12-04', {}, told(100, '2026-11-27'))).toBeNull();
  });

  test('begins anew when the order is re-opened, and tells of each due day that is missed', () => {
    expect(due('2026-11-16', {}, told(50, '2026-09-01'))).toMatchObject({ rung: 50 });
    expect(due('2026-12-07', { dueDay: '2026-12-04' }, told(100, '2026-11-27'))).toMatchObject({
      rung: 100,
      countsFrom: '2026-12-04',
    });
  });

  test.each<[string, Partial<OrderTerm>]>([
    ['submitted', { state: 'submitted' }],
    ['struck off', { state: 'struck-off' }],
    ['not signed', { state: 'draft', runsFrom: null }],
  ])('is not owed of an order that is %s', (_, changes) => {
    expect(due('2026-12-04', changes)).toBeNull();
  });
});
