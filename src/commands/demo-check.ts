import { broken, checkDemo } from '../demo/domain/check-demo.ts';
import { StoryFrame } from '../demo/domain/story-frame.ts';
import { officialSetFor } from '../organization/calendars/domain/official-days.ts';
import { OrganisationCalendar } from '../organization/calendars/domain/organisation-calendar.ts';
import { Clock } from '../platform/clock.ts';
import { loadSettings } from '../platform/config/settings.ts';
import { isDay } from '../shared/calendar-day.ts';

/** Says whether the demo tells its story when today is this day: `demo-check.js [2026-11-22 …]`; without a day, today. */
const settings = loadSettings(process.env);
const calendar = new OrganisationCalendar(officialSetFor(settings.timeZone));
const asked = process.argv.slice(2);
let isSound = true;

for (const day of asked.length > 0 ? asked : [new Clock(settings).today()]) {
  const isKnown: boolean = isDay(day);
  if (!isKnown) throw new RangeError(`not a day: ${day}`);
  const findings = checkDemo(new StoryFrame(day, calendar));
  const faults = broken(findings);
  process.stdout.write(`${day}: ${findings.length - faults.length} of ${findings.length} as promised\n`);
  for (const { what, expected, found } of faults) process.stdout.write(`  ${what}: ${expected}, but ${found}\n`);
  isSound &&= faults.length === 0;
}

if (!isSound) process.exitCode = 1;
