import type { Day } from '../../shared/calendar-day.ts';
import { contains } from '../../shared/period.ts';
import { CountyTurns } from './county-turns.ts';
import type { Appeal } from './appeal.ts';
import { appealTargets } from './appeal-targets.ts';
import { SILENT } from './cities.ts';
import { crossTheLine } from './cross-the-line.ts';
import { ALLEGED } from './demo-definitions.ts';
import { drawDays } from './draw-days.ts';
import { incidentOf } from './incident.ts';
import { beforePresentMonth, presentMonth } from './month-split.ts';
import { knownOn } from './known-on.ts';
import { withPartners } from './partners.ts';
import { Random } from './random.ts';
import { lateKnownOn, restatedIssue } from './review-months.ts';
import { Rhythm } from './rhythm.ts';
import { SILENT_DAYS } from './silence.ts';
import { daysOfRange, type StoryFrame } from './story-frame.ts';
import { withYearBefore } from './year-before.ts';
import { QUIET_BEFORE, type UnexplainedTarget, withUnexplained } from './unexplained-split.ts';

/** The last everyday case of an unexplained charge before the incident: where and when. */
const LAST_ONE = { city: 'jinping', workingDaysAgo: 6 };
/**
 * Cities whose likelihood the story fixes (DEMO §4), worked out there with nothing late: their appeals are known on their
 * own day, so that what the company's lag adds stays within the eight points the figures may be off.
 */
const KNOWN_AT_ONCE = new Set(['lanzhou', 'yunling', 'yupu', 'yantan', 'changyu']);
/** Appeals that came after their month was reviewed: where and how many. */
const LATE = new Map([
  ['yupu', 3],
  ['lanzhou', 1],
  ['beiyuan', 1],
]);

interface Placed {
  readonly acceptedOn: Day;
  readonly unexplained: boolean;
  readonly incident: boolean;
}

/** Every appeal that is known on the last day, oldest first: noise laid on days so that it adds up to the story. */
export function appealLedger(frame: StoryFrame): Appeal[] {
  const rhythm = new Rhythm(frame.calendar);
  const targets = withUnexplained(frame, appealTargets(frame));
  const before = beforePresentMonth(frame, targets);
  const turns = new CountyTurns();
  const appeals = targets.flatMap((target) => {
    const random = new Random(`appeals ${target.city.code} ${frame.quartersBeforeStory(target.quarter)}`);
    const placed = place(frame, rhythm, random, target, before.get(target));
    return placed.sort(byDay).map((each): Appeal => ({
      ...each,
      city: target.city.code,
      county: turns.next(target.city.code, each.unexplained),
      knownOn: knownIn(frame, target.city.code, each.acceptedOn, knownOn(frame.calendar, random, each.acceptedOn)),
      alleged: isAlleged(frame, target.city.code, each),
      partner: false,
      restated: false,
    }));
  });
  return withPartners(frame, withYearBefore(frame, markLate(frame, appeals).sort(byDay)));
}

function place(
  frame: StoryFrame,
  rhythm: Rhythm,
  random: Random,
  target: UnexplainedTarget,
  inEarlierMonths: number | undefined,
): Placed[] {
  const span = spanOf(frame, target);
  const weightOf = (day: Day) => rhythm.appeals(day);
  const draw = (from: Day, end: Day, count: number) => drawDays(random, daysOfRange(from, end), weightOf, count);
  const quiet = frame.workingDaysAgo(QUIET_BEFORE - 1);
  const unexplained = draw(span.from, span.end < quiet ? span.end : quiet, target.unexplained);
  moveLastOne(frame, target, unexplained);
  const count = target.appeals - target.incident - unexplained.length;
  const month = presentMonth(frame);
  const earlier = (inEarlierMonths ?? 0) - unexplained.filter((day) => day < month).length;
  const others =
    inEarlierMonths === undefined
      ? draw(span.from, span.end, count)
      : [...draw(span.from, month, earlier), ...draw(month, span.end, count - earlier)];
  const everyday = [
    ...unexplained.map((acceptedOn) => ({ acceptedOn, unexplained: true, incident: false })),
    ...others.map((acceptedOn) => ({ acceptedOn, unexplained: false, incident: false })),
  ];
  return [...crossTheLine(frame, target, everyday.sort(byDay)), ...incidentDays(frame, target)];
}

function spanOf(frame: StoryFrame, { city, quarter }: UnexplainedTarget): { from: Day; end: Day } {
  const { from, end } = frame.within(quarter);
  const silentFrom = frame.daysAgo(SILENT_DAYS);
  return { from, end: city.code === SILENT && silentFrom < end ? silentFrom : end };
}

/** One city's newest case lies six working days back, so that the province stands still while the incident begins. */
function moveLastOne(frame: StoryFrame, { city, quarter }: UnexplainedTarget, days: Day[]): void {
  const day = frame.workingDaysAgo(LAST_ONE.workingDaysAgo);
  if (city.code === LAST_ONE.city && days.length > 0 && contains(quarter, day)) days[days.length - 1] = day;
}

function incidentDays(frame: StoryFrame, { city, quarter }: UnexplainedTarget): Placed[] {
  const story = incidentOf(city.code);
  return [5, 4, 3, 2, 1].flatMap((back, index) => {
    const acceptedOn = frame.workingDaysAgo(back);
    if (story === undefined || !contains(quarter, acceptedOn)) return [];
    const unexplained = story.unexplained[index] ?? 0;
    return Array.from({ length: story.appeals[index] ?? 0 }, (_, number) => ({
      acceptedOn,
      unexplained: number < unexplained,
      incident: true,
    }));
  });
}

/** The one of the incident's appeals of that day and city that is not about an unexplained charge. */
function isAlleged(frame: StoryFrame, city: string, { acceptedOn, incident, unexplained }: Placed): boolean {
  if (city !== ALLEGED.city || !incident || unexplained) return false;
  return acceptedOn === frame.workingDaysAgo(ALLEGED.workingDaysAgo);
}

/**
 * The table of the story tells what is known on the last day, so everything in it had been handed over by then: a city
 * that fell silent has nothing handed over later.
 */
function knownIn(frame: StoryFrame, city: string, acceptedOn: Day, day: Day): Day {
  if (KNOWN_AT_ONCE.has(city)) return acceptedOn;
  const end = city === SILENT ? frame.daysAgo(SILENT_DAYS + 1) : frame.lastDay;
  return day < end ? day : end;
}

/** The last everyday appeals of the restated month, in the cities whose letters lay about. */
function markLate(frame: StoryFrame, appeals: readonly Appeal[]): Appeal[] {
  const { month } = restatedIssue(frame);
  const late = new Set(
    [...LATE].flatMap(([city, count]) =>
      appeals.filter((each) => each.city === city && !each.incident && contains(month, each.acceptedOn)).slice(-count),
    ),
  );
  return appeals.map((each) => (late.has(each) ? { ...each, knownOn: lateKnownOn(frame), restated: true } : each));
}

function byDay(a: { readonly acceptedOn: Day }, b: { readonly acceptedOn: Day }): number {
  return a.acceptedOn < b.acceptedOn ? -1 : a.acceptedOn > b.acceptedOn ? 1 : 0;
}
