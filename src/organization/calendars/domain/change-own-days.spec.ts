import { describe, expect, test } from '@jest/globals';
import { editedYear, importedDays } from './change-own-days.ts';
import { OrganisationCalendar, type OwnDay } from './organisation-calendar.ts';

const fromFile: OwnDay = { day: '2027-10-01', working: false, name: '国庆', source: 'file', fileName: '2027.ics' };
const byHand: OwnDay = { day: '2027-08-08', working: false, name: '司庆', source: 'hand', fileName: null };
const calendar = new OrganisationCalendar('china', [fromFile, byHand]);

describe('an edited year', () => {
  test('writes only what has changed, and takes out what is gone', () => {
    const days = [
      { day: '2027-10-01', working: false, name: '国庆' },
      { day: '2027-10-09', working: true, name: '补班' },
    ];
    expect(editedYear(calendar, 2027, days)).toEqual({
      put: [{ day: '2027-10-09', working: true, name: '补班', source: 'hand', fileName: null }],
      removed: ['2027-08-08'],
    });
  });

  test('leaves other years alone', () => {
    expect(editedYear(calendar, 2026, [])).toEqual({ put: [], removed: [] });
  });
});

describe('an imported file', () => {
  test('adds nothing where it repeats what is known', () => {
    const repeated = [
      { day: '2027-10-01', working: false, name: '国庆' },
      { day: '2026-10-10', working: true, name: '上班' },
    ];
    expect(importedDays(calendar, repeated, 'x.ics')).toEqual({ put: [], removed: [] });
  });

  test('settles new days, and those entered by hand that it contradicts', () => {
    const days = [
      { day: '2027-08-08', working: true, name: '上班' },
      { day: '2027-10-02', working: false, name: '国庆' },
    ];
    expect(importedDays(calendar, days, 'x.ics').put).toEqual(
      days.map((each) => ({ ...each, source: 'file', fileName: 'x.ics' })),
    );
  });
});
