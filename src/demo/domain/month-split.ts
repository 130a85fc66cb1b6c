import { type Day } from '../../shared/calendar-day.ts';
import { periodContaining } from '../../shared/period.ts';
import { apportion } from './apportion.ts';
import type { StoryFrame } from './story-frame.ts';
import type { UnexplainedTarget } from './unexplained-split.ts';

/** Of the 208 everyday appeals in the table's quarter 118 lie in October, with 18 of the 33 working days. */
const BUSY = 118 / 208 / (18 / 33);
/** The city whose month was restated had 8 of its 13 there. */
const RESTATED = { city: 'yupu', share: 8 / 13 } as const;
const MOST = 0.95;

/** How many everyday appeals each city has before the present month of the story's open quarter. */
export function beforePresentMonth(
  frame: StoryFrame,
  targets: readonly UnexplainedTarget[],
): ReadonlyMap<UnexplainedTarget, number> {
  const open = targets.filter(({ quarter }) => frame.quarterIsOpen && quarter.code === frame.quarter.code);
  if (open.length === 0 || presentMonth(frame) === frame.quarter.start) return new Map();
  const everyday = open.map(({ appeals, incident }) => appeals - incident);
  const whole = Math.round(everyday.reduce((sum, count) => sum + count, 0) * shareBefore(frame));
  const restated = open.findIndex(({ city }) => city.code === RESTATED.city);
  const own = Math.round((everyday[restated] ?? 0) * RESTATED.share);
  const others = apportion(
    whole - own,
    everyday.map((count, place) => (place === restated ? 0 : count)),
  );
  return new Map(open.map((target, place) => [target, place === restated ? own : (others[place] ?? 0)]));
}

/** The first day of the present month. */
export function presentMonth({ lastDay }: StoryFrame): Day {
  return periodContaining('month', lastDay).start;
}

function shareBefore(frame: StoryFrame): number {
  const { start } = frame.quarter;
  const before = frame.workingDays(start, presentMonth(frame)).length;
  const all = frame.workingDays(start, frame.today).length;
  return Math.min(MOST, (before / Math.max(1, all)) * BUSY);
}
