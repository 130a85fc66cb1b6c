import { describe, expect, test } from '@jest/globals';
import { OrganisationCalendar } from '../../organization/calendars/domain/organisation-calendar.ts';
import { demoOfficialFigures } from './demo-official-figures.ts';
import { StoryFrame } from './story-frame.ts';

const on = (day: string) =>
  demoOfficialFigures(new StoryFrame(day, new OrganisationCalendar('china'))).map(
    ({ quarter, publishedOn, items }) =>
      `${quarter.code} ${publishedOn} ${items.map(({ count }) => count).join('+') || '0'}`,
  );

describe('the figures the demo’s regulator published', () => {
  test.each([
    ['2026-11-22', ['2026-Q1 2026-04-21 2', '2026-Q2 2026-07-21 0', '2026-Q3 2026-10-21 3+1']],
    ['2026-10-10', ['2026-Q1 2026-04-21 2', '2026-Q2 2026-07-21 0']],
    ['2026-01-01', ['2025-Q2 2025-07-21 2', '2025-Q3 2025-10-21 0']],
  ])('on %s are %j', (day, figures) => {
    expect(on(day)).toEqual(figures);
  });
});
