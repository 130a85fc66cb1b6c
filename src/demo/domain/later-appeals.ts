import { type Day, daysBetween } from '../../shared/calendar-day.ts';
import type { Appeal } from './appeal.ts';
import { appealRows } from './appeal-rows.ts';
import type { City } from './cities.ts';
import type { ComplaintRow } from './complaint-row.ts';
import { countiesOf } from './counties.ts';
import { Mix, Random } from './random.ts';
import type { Rhythm } from './rhythm.ts';
import type { StoryFrame } from './story-frame.ts';

const WORKING_DAYS_A_QUARTER = 62;
const DISPERSION = 1.3;
/** On an ordinary working day the rhythm says 1.38. */
const USUAL_RHYTHM = 1.38;
const UNEXPLAINED = 0.0855;

/** Appeals of a day after the story: what a city usually has, and no more story. */
export function laterAppeals(frame: StoryFrame, rhythm: Rhythm, city: City, day: Day): ComplaintRow[] {
  const random = new Random(`later appeals ${city.code} ${daysBetween(frame.today, day)}`);
  const usual = city.before.reduce((sum, count) => sum + count, 0) / city.before.length;
  const mean = (usual / WORKING_DAYS_A_QUARTER) * (rhythm.appeals(day) / USUAL_RHYTHM);
  const counties = new Mix(countiesOf(city.code).map(({ code, share }): [string, number] => [code, share]));
  const appeals = Array.from({ length: random.count(mean, DISPERSION) }, (): Appeal => ({
    city: city.code,
    county: counties.draw(random),
    acceptedOn: day,
    knownOn: day,
    unexplained: random.chance(UNEXPLAINED),
    incident: false,
    restated: false,
  }));
  return appealRows(frame, appeals, day);
}
