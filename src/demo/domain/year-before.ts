import { contains, type Period } from '../../shared/period.ts';
import { yearBefore } from '../../shared/year-before.ts';
import type { Appeal } from './appeal.ts';
import { evenlyApart } from './evenly-apart.ts';
import type { StoryFrame } from './story-frame.ts';

/** Unexplained charges that the year before had counted by the same day (DEMO §2), and how far that year was worked. */
const BY_THE_SAME_DAY = 111;
const TOLD_AT = 219 / 248;

/**
 * Lets last year's unexplained charges add up to the story by the same day: single everyday appeals, the latest first,
 * are about something else, or about unexplained charges after all. How many appeals there were stays.
 */
export function withYearBefore(frame: StoryFrame, appeals: readonly Appeal[]): readonly Appeal[] {
  if (!frame.yearIsOpen) return appeals;
  const { period, asOf } = yearBefore(frame.year, frame.lastDay);
  const wanted = Math.round((BY_THE_SAME_DAY * frame.elapsed(frame.year)) / TOLD_AT);
  const so = appeals.filter((each) => isEveryday(each, period) && each.acceptedOn <= asOf);
  const unexplained = so.filter((each) => each.unexplained);
  const surplus = unexplained.length - wanted;
  const changed =
    surplus > 0
      ? unexplained.slice(-surplus)
      : evenlyApart(
          so.filter((each) => !each.unexplained),
          -surplus,
        );
  const turned = new Set(changed);
  return appeals.map((each) => (turned.has(each) ? { ...each, unexplained: !each.unexplained } : each));
}

function isEveryday({ acceptedOn, incident }: Appeal, period: Period): boolean {
  return !incident && contains(period, acceptedOn);
}
