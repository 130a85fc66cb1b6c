import { describe, expect, test } from '@jest/globals';
import { OrganisationCalendar } from '../../organization/calendars/domain/organisation-calendar.ts';
import { FAULT, faultColumn, faultDay } from './incident.ts';
import { StoryFrame } from './story-frame.ts';

const CALENDAR = new OrganisationCalendar('china');

describe('the fault', () => {
  test('began twelve days ago, where nine working days lie between', () => {
    const frame = new StoryFrame('2026-11-22', CALENDAR);
    expect(faultDay(frame, FAULT.first)).toBe('2026-11-10');
    expect(faultColumn(frame, '2026-11-10')).toBe(0);
    expect(faultColumn(frame, frame.lastDay)).toBe(11);
  });

  // 02-14 is worked, 02-15 to 02-23 are the Spring Festival: the ninth working day back is 02-04, twelve days are 02-12
  test('began before the holiday that follows it, for its tickets to be open for days', () => {
    const frame = new StoryFrame('2026-02-24', CALENDAR);
    expect([faultDay(frame, FAULT.first), faultDay(frame, FAULT.repaired)]).toEqual(['2026-02-04', '2026-02-08']);
    expect(faultColumn(frame, '2026-02-15')).toBe(11);
  });
});
