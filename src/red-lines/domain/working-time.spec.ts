import { describe, expect, test } from '@jest/globals';
import { OrganisationCalendar } from '../../organization/calendars/domain/organisation-calendar.ts';
import { parsePeriod } from '../../shared/period.ts';
import { MONDAY_TO_FRIDAY, type WorkingCalendar } from '../../shared/working-day.ts';
import { workingTime } from './working-time.ts';

function timeOf(code: string, until: string, calendar: WorkingCalendar = MONDAY_TO_FRIDAY) {
  const period = parsePeriod(code);
  if (period === undefined) throw new Error(code);
  return workingTime(period, until, calendar);
}

describe('working time of a period', () => {
  // November 2026 begins on a Sunday and has 21 weekdays, of which 15 lie up to Saturday the 21st
  test.each([
    ['before it begins, nothing is over', '2026-10-15', '0.000', 21],
    ['on a day of rest at its start, nothing is over yet', '2026-11-01', '0.000', 21],
    ['a Saturday adds nothing to its Friday', '2026-11-20', '0.714', 6],
    ['on the Saturday as on the Friday', '2026-11-21', '0.714', 6],
    ['on its last day all is over', '2026-11-30', '1.000', 0],
    ['and after it no more than all', '2027-03-01', '1.000', 0],
  ])('%s', (_, until, elapsed, daysLeft) => {
    expect(timeOf('2026-11', until)).toEqual({ elapsed, daysLeft });
  });

  test('a week of holidays takes none of it: 33 of the 62 working days of the fourth quarter of 2026', () => {
    expect(timeOf('2026-Q4', '2026-11-21', new OrganisationCalendar('china'))).toEqual({
      elapsed: '0.532',
      daysLeft: 29,
    });
  });

  test('a period of nothing but rest goes by its days', () => {
    expect(timeOf('2026-11', '2026-11-15', { isWorkingDay: () => false })).toEqual({ elapsed: '0.500', daysLeft: 0 });
  });
});
