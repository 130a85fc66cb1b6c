import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../../shared/calendar-day.ts';
import { workingDayAfter, workingDayBefore, workingDaysBetween } from '../../../shared/working-day.ts';
import { OrganisationCalendar, type OwnDay } from './organisation-calendar.ts';

const china = new OrganisationCalendar('china');
const byHand = (day: string, working: boolean): OwnDay => ({ day, working, name: '', source: 'hand', fileName: null });

describe('deadlines in working days', () => {
  // DOMAIN §4.1, the start day not counted
  test.each([
    ['2026-02-12', 5, '2026-02-26'],
    ['2026-02-12', 7, '2026-02-28'],
    ['2026-02-13', 15, '2026-03-12'],
    ['2026-04-30', 4, '2026-05-09'],
    ['2026-09-24', 5, '2026-10-09'],
    ['2026-09-30', 5, '2026-10-13'],
    // DEMO §7: issued 09-28, twenty working days over National Day and the worked Saturday 10-10
    ['2026-09-28', 20, '2026-10-30'],
  ])('from %s, %i of them end on %s', (start, limit, due) => {
    expect(workingDayAfter(china, start, limit)).toBe(due);
    expect(workingDaysBetween(china, start, due)).toBe(limit);
  });

  test('are counted back as they were counted forth', () => {
    for (let day = '2026-01-01'; day < '2026-12-01'; day = addDays(day, 1)) {
      if (!china.isWorkingDay(day)) continue;
      for (const count of [1, 4, 20]) {
        expect(workingDayBefore(china, workingDayAfter(china, day, count), count)).toBe(day);
      }
    }
  });
});

describe('the calendar', () => {
  test('of 2026 has 248 working days', () => {
    // 261 Mondays to Fridays; 19 of them off, six weekend days worked
    expect(china.workingDaysOf(2026)).toBe(248);
  });

  test('puts own days before the announced ones, and those before the weekday', () => {
    const own = new OrganisationCalendar('china', [byHand('2026-10-10', false), byHand('2026-10-01', true)]);
    expect(['2026-10-01', '2026-10-02', '2026-10-10', '2026-10-11'].map((day) => own.isWorkingDay(day))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(own.officialDay('2026-10-10')).toEqual({
      day: '2026-10-10',
      working: true,
      name: { zh: '国庆节', en: 'National Day' },
    });
  });

  test('says where the days of a year come from', () => {
    expect([2003, 2004, 2026, 2027].map((year) => china.dataOf(year))).toEqual([
      'none',
      'official',
      'official',
      'none',
    ]);
    expect(new OrganisationCalendar('china', [byHand('2027-10-01', false)]).dataOf(2027)).toBe('none');
    const fromFile = { ...byHand('2027-10-01', false), source: 'file' as const, fileName: '2027.ics' };
    expect(new OrganisationCalendar('china', [fromFile]).dataOf(2027)).toBe('imported');
  });

  test('elsewhere is Monday to Friday and the own days', () => {
    const elsewhere = new OrganisationCalendar('none', [byHand('2026-12-25', false)]);
    expect(workingDayAfter(elsewhere, '2026-09-30', 5)).toBe('2026-10-07');
    expect(elsewhere.isWorkingDay('2026-12-25')).toBe(false);
  });
});
