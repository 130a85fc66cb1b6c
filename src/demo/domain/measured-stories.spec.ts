import { expect, test } from '@jest/globals';
import { OrganisationCalendar } from '../../organization/calendars/domain/organisation-calendar.ts';
import { judgeOutcome } from '../../rectification/outcomes/domain/order-verdict.ts';
import { windowAfter, windowBefore } from '../../rectification/outcomes/domain/outcome.ts';
import { CITIES } from './cities.ts';
import { INSTALLATIONS, LEAFLETS } from './measured-stories.ts';
import { Rhythm } from './rhythm.ts';
import { daysOfRange, StoryFrame } from './story-frame.ts';
import { ticketsOf } from './tickets.ts';

const calendar = new OrganisationCalendar('china');
const DAYS = 56;
/** Working days from the acceptance, and from the signature, to the present day. */
const [ACCEPTED, SIGNED] = [48, 80];

const cities = (code: string, isOwn: boolean) => CITIES.filter((city) => (city.code === code) === isOwn);

// DEMO §7, whatever day it is
test.each(['2026-11-22', '2026-02-24', '2026-05-15', '2026-10-12'])('verdicts hold when today is %s', (today) => {
  const frame = new StoryFrame(today, calendar);
  const rhythm = new Rhythm(calendar);
  const windows = {
    before: windowBefore(frame.workingDaysAgo(SIGNED), DAYS),
    after: windowAfter(frame.workingDaysAgo(ACCEPTED), DAYS),
  };
  expect(windows.after.until <= frame.workingDaysAgo(3)).toBe(true);
  const counted = (code: string, type: string, isOwn: boolean) => {
    const inWindow = ({ from, until }: { from: string; until: string }) =>
      cities(code, isOwn)
        .flatMap((city) => daysOfRange(from, until).flatMap((day) => ticketsOf(frame, rhythm, city, day, day)))
        .filter((ticket) => ticket.type === type).length;
    return { before: inWindow(windows.before), after: inWindow(windows.after) };
  };
  const verdictOf = ({ city, type }: { city: string; type: string }) =>
    judgeOutcome({
      own: counted(city, type, true),
      others: counted(city, type, false),
      comparison: 'units',
      exposure: 1,
      daysKnown: { before: DAYS, after: DAYS },
    }).verdict;
  expect([INSTALLATIONS, LEAFLETS].map(verdictOf)).toEqual(['not-shown', 'worsened']);
});
