import { describe, expect, test } from '@jest/globals';
import { OrganisationCalendar } from '../../../organization/calendars/domain/organisation-calendar.ts';
import { type DeliveryCalendar, deliverySlots, RHYTHMS } from './delivery-calendar.ts';

const china = new OrganisationCalendar('china');
const rhythm = (of: DeliveryCalendar['rhythm'], more: Partial<DeliveryCalendar> = {}): DeliveryCalendar => ({
  rhythm: of,
  weekday: null,
  monthDay: null,
  dueTime: '08:30',
  graceMinutes: 30,
  ...more,
});
const slots = (calendar: DeliveryCalendar, first: string, last: string) =>
  deliverySlots(calendar, china, first, last).map(({ due, from, end }) => `${due}: ${from}..${end}`);

describe('deliveries are due', () => {
  test('each day, for the day before', () => {
    expect(slots(rhythm('day'), '2026-11-21', '2026-11-22')).toEqual([
      '2026-11-21: 2026-11-20..2026-11-21',
      '2026-11-22: 2026-11-21..2026-11-22',
    ]);
  });

  test('each working day, for all days since the one before', () => {
    // Friday, then Monday for Friday and the weekend
    expect(slots(rhythm('working-day'), '2026-11-20', '2026-11-23')).toEqual([
      '2026-11-20: 2026-11-19..2026-11-20',
      '2026-11-23: 2026-11-20..2026-11-23',
    ]);
  });

  test('over National Day only when work begins again, the worked Saturday included', () => {
    expect(slots(rhythm('working-day'), '2026-09-30', '2026-10-12')).toEqual([
      '2026-09-30: 2026-09-29..2026-09-30',
      '2026-10-08: 2026-09-30..2026-10-08',
      '2026-10-09: 2026-10-08..2026-10-09',
      '2026-10-10: 2026-10-09..2026-10-10',
      '2026-10-12: 2026-10-10..2026-10-12',
    ]);
  });

  test('weekly, for the seven days before', () => {
    expect(slots(rhythm('week', { weekday: 1 }), '2026-11-16', '2026-11-23')).toEqual([
      '2026-11-16: 2026-11-09..2026-11-16',
      '2026-11-23: 2026-11-16..2026-11-23',
    ]);
  });

  test('monthly, for the calendar month before; by the 31st on the last day of a short month', () => {
    expect(slots(rhythm('month', { monthDay: 5 }), '2026-11-01', '2026-12-31')).toEqual([
      '2026-11-05: 2026-10-01..2026-11-01',
      '2026-12-05: 2026-11-01..2026-12-01',
    ]);
    expect(slots(rhythm('month', { monthDay: 31 }), '2027-02-01', '2027-02-28')).toEqual([
      '2027-02-28: 2027-01-01..2027-02-01',
    ]);
  });
});

test.each(RHYTHMS)('windows of the rhythm %s follow on one another without gap or overlap', (each) => {
  const all = deliverySlots(rhythm(each, { weekday: 3, monthDay: 31 }), china, '2024-01-01', '2026-12-31');
  expect(all.length).toBeGreaterThan(30);
  expect(all.slice(1).filter(({ from }, index) => from !== all[index]?.end)).toEqual([]);
});
