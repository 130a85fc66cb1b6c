import { addDays, type Day, daysBetween } from '../../shared/calendar-day.ts';
import type { Appeal } from './appeal.ts';
import { appealRows } from './appeal-rows.ts';
import type { City } from './cities.ts';
import type { ComplaintRow } from './complaint-row.ts';
import { countiesOf } from './counties.ts';
import { knownOn } from './known-on.ts';
import { Mix, Random } from './random.ts';
import type { Rhythm } from './rhythm.ts';
import { daysOfRange, type StoryFrame } from './story-frame.ts';

const WORKING_DAYS_A_QUARTER = 62;
const DISPERSION = 1.3;
/** On an ordinary working day the rhythm says 1.38. */
const USUAL_RHYTHM = 1.38;
const UNEXPLAINED = 0.0855;

/** So many days after its acceptance an appeal is in the report, first as a new one and then until it has mostly ended. */
const REPORTED_DAYS = 10;

/** Appeals of the days after the story as a day's report tells them: those handed over by then. */
export function laterAppeals(frame: StoryFrame, rhythm: Rhythm, city: City, day: Day): ComplaintRow[] {
  const first = addDays(day, 1 - REPORTED_DAYS);
  const accepted = daysOfRange(first < frame.today ? frame.today : first, addDays(day, 1));
  return appealRows(
    frame,
    accepted.flatMap((each) => acceptedOn(frame, rhythm, city, each)),
    day,
  );
}

/** What a city usually has on a day, and no more story. */
function acceptedOn(frame: StoryFrame, rhythm: Rhythm, city: City, day: Day): Appeal[] {
  const random = new Random(`later appeals ${city.code} ${daysBetween(frame.today, day)}`);
  const usual = city.before.reduce((sum, count) => sum + count, 0) / city.before.length;
  const mean = (usual / WORKING_DAYS_A_QUARTER) * (rhythm.appeals(day) / USUAL_RHYTHM);
  const counties = new Mix(countiesOf(city.code).map(({ code, share }): [string, number] => [code, share]));
  return Array.from({ length: random.count(mean, DISPERSION) }, (): Appeal => ({
    city: city.code,
    county: counties.draw(random),
    acceptedOn: day,
    knownOn: knownOn(frame.calendar, random, day),
    unexplained: random.chance(UNEXPLAINED),
    incident: false,
    alleged: false,
    partner: false,
    restated: false,
  }));
}
