import { contains, previousPeriod } from '../../shared/period.ts';
import type { Appeal } from './appeal.ts';
import { evenlyApart } from './evenly-apart.ts';
import type { StoryFrame } from './story-frame.ts';

/** Who answers for what a value-added partner charged through the company's bill: no department of its own. */
export const PARTNERS = '增值伙伴';

/**
 * The last everyday unexplained charges of the capital's year were partners': by these it is over its line. A closed
 * year, whose cases lie in its earlier quarters with fewer customers, takes one more.
 */
const OF_THE_YEAR = { city: 'lanzhou', open: 2, closed: 3 } as const;
/** Partners' cases of two years before, beside those of the story: the definition of that time does not count them. */
const OF_TWO_YEARS_BEFORE = 6;

/** Marks the appeals about partners' charges (DEMO §6, definition v3); how many appeals there are stays. */
export function withPartners(frame: StoryFrame, appeals: readonly Appeal[]): Appeal[] {
  const marked = new Set([...ofTheYear(frame, appeals), ...ofTwoYearsBefore(frame, appeals)]);
  return appeals.map((each) => (marked.has(each) ? { ...each, unexplained: true, partner: true } : each));
}

function ofTheYear({ year, yearIsOpen }: StoryFrame, appeals: readonly Appeal[]): Appeal[] {
  return appeals
    .filter(({ city, incident, unexplained }) => city === OF_THE_YEAR.city && unexplained && !incident)
    .filter(({ acceptedOn }) => contains(year, acceptedOn))
    .slice(-(yearIsOpen ? OF_THE_YEAR.open : OF_THE_YEAR.closed));
}

function ofTwoYearsBefore({ year }: StoryFrame, appeals: readonly Appeal[]): Appeal[] {
  const before = previousPeriod(previousPeriod(year));
  return evenlyApart(
    appeals.filter(({ acceptedOn, unexplained }) => !unexplained && contains(before, acceptedOn)),
    OF_TWO_YEARS_BEFORE,
  );
}
