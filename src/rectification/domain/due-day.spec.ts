import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../shared/calendar-day.ts';
import { MONDAY_TO_FRIDAY, type WorkingCalendar } from '../../shared/working-day.ts';
import { orderClock, type OrderTerm, slipOf } from './due-day.ts';
import type { OrderState } from './order-state.ts';

/** National Day 2026: no work from 1 to 7 October nor on 25 September, work on Sunday 20 September and Saturday 10 October. */
const NATIONAL_DAY: WorkingCalendar = {
  isWorkingDay: (day) =>
    ['2026-09-20', '2026-10-10'].includes(day) ||
    (MONDAY_TO_FRIDAY.isWorkingDay(day) && day !== '2026-09-25' && !(day >= '2026-10-01' && day <= '2026-10-07')),
};
const term = (fields: Partial<OrderTerm> = {}): OrderTerm => ({
  state: 'in-progress',
  runsFrom: '2026-11-06',
  dueDay: '2026-12-11',
  progress: 20,
  ...fields,
});
const seen = (order: OrderTerm, today: Day, calendar = MONDAY_TO_FRIDAY) => {
  const clock = orderClock(order, today, calendar);
  return { ...clock, slip: slipOf(order, clock, today) };
};

describe('the clock of an order', () => {
  test('counts working days: signed on Friday 6 November, due on Friday 11 December, 25 days', () => {
    // 9–13 and 16–20 November are ten of the twenty-five
    expect(seen(term(), '2026-11-22')).toEqual({ left: 15, used: 40, lag: 20, slip: 'behind' });
  });

  test('knows the worked Saturday after National Day: twenty days from 28 September end on 30 October', () => {
    const order = term({ runsFrom: '2026-09-28', dueDay: '2026-10-30', progress: 100 });
    // 29 and 30 September, 8 to 10 October, then fourteen of the fifteen from 12 to 30 October: 19 of 20
    expect(seen(order, '2026-10-29', NATIONAL_DAY)).toMatchObject({ left: 1, used: 95 });
    // 2 to 20 November are fifteen working days
    expect(seen(order, '2026-11-20', NATIONAL_DAY)).toEqual({ left: -15, used: 100, lag: 0, slip: 'overdue' });
  });

  test.each<[OrderState, number | null, number | null]>([
    ['draft', null, null],
    ['submitted', null, 40],
    ['struck-off', null, null],
    ['returned', 15, 40],
  ])('in the state %s has %s working days left', (state, left, used) => {
    const runsFrom = state === 'draft' ? null : '2026-11-06';
    expect(orderClock(term({ state, runsFrom }), '2026-11-22', MONDAY_TO_FRIDAY)).toMatchObject({ left, used });
  });

  test('rounds what is gone, but says 100 only when all of it is', () => {
    // 10 of 15 working days; 249 of 250
    expect(seen(term({ dueDay: '2026-11-27' }), '2026-11-22')).toMatchObject({ used: 67 });
    expect(seen(term({ runsFrom: '2025-11-07', dueDay: '2026-10-23' }), '2026-10-22')).toMatchObject({ used: 99 });
  });

  test('has nothing gone on the day it begins, and all of it when no working day was given', () => {
    expect(seen(term(), '2026-11-06')).toMatchObject({ left: 25, used: 0 });
    expect(seen(term({ runsFrom: '2026-12-12', dueDay: '2026-12-13' }), '2026-12-14')).toMatchObject({ used: 100 });
  });
});

describe('the slip', () => {
  test.each<[string, Partial<OrderTerm>, Day, string | null]>([
    ['is none in good time', { progress: 35 }, '2026-11-22', null],
    ['is none nine points behind', { progress: 31 }, '2026-11-22', null],
    ['says behind from ten points on', { progress: 30 }, '2026-11-22', 'behind'],
    ['says near its due day from three quarters of the time on', { progress: 90 }, '2026-12-04', 'near-due'],
    ['says behind although the due day is near', { progress: 50 }, '2026-12-04', 'behind'],
    ['says behind of work sent back', { state: 'returned', progress: 100 }, '2026-11-10', 'behind'],
    ['still says near on the due day itself', { progress: 95 }, '2026-12-11', 'near-due'],
    ['says overdue from the next day on', { progress: 95 }, '2026-12-12', 'overdue'],
    ['is none while others judge', { state: 'submitted' }, '2026-12-12', null],
  ])('%s', (_, fields, today, slip) => {
    expect(seen(term(fields), today).slip).toBe(slip);
  });
});
