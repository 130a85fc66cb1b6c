import type { Appeal } from './appeal.ts';
import { UNEXPLAINED_LINE } from './check-lines.ts';
import { CheckReadings } from './check-readings.ts';
import type { StoryFrame } from './story-frame.ts';

/** DEMO §6: whether a city over its line for unexplained charges would be inside it if partners' were not counted. */
export function statusWithoutPartners(frame: StoryFrame, appeals: readonly Appeal[], city: string): string {
  const own = appeals.filter(({ partner }) => !partner);
  return new CheckReadings(frame, own).reading(city, UNEXPLAINED_LINE, frame.year).status;
}
