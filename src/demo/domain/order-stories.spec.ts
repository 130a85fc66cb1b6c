import { expect, test } from '@jest/globals';
import { OrganisationCalendar } from '../../organization/calendars/domain/organisation-calendar.ts';
import { isRebound, judgeOutcome, type OutcomeFigures } from '../../rectification/outcomes/domain/order-verdict.ts';
import { lengthOf, type Window, windowAfter, windowBefore } from '../../rectification/outcomes/domain/outcome.ts';
import { CITIES } from './cities.ts';
import { DIRECTIVES } from './directives.ts';
import type { MeasuredStory } from './measured-story.ts';
import {
  BAY,
  BILLS,
  CONFIRMATION,
  COUNTER,
  COURTESY,
  DORMITORIES,
  INSTALLATIONS,
  LEAFLETS,
  METRO,
  PORTABILITY,
  SUSPENSIONS,
} from './order-stories.ts';
import { PAST_ORDERS } from './past-orders.ts';
import { pastWindows } from './past-course.ts';
import { Rhythm } from './rhythm.ts';
import { type Ago, daysOfRange, StoryFrame } from './story-frame.ts';
import { SUPERVISIONS } from './supervisions.ts';
import { TICKET_TYPES, type TicketType } from './ticket-types.ts';
import { ticketsOf } from './tickets.ts';

const calendar = new OrganisationCalendar('china');
/** As far back as anything was counted. */
const COUNTED_DAYS = 420;

/** Counts the tickets of a frame once, as the orders hold a city against those that have no order about the same. */
function judgeOf(
  frame: StoryFrame,
): (matter: Matter, before: Window, after: Window, made?: readonly Matter[]) => OutcomeFigures {
  const rhythm = new Rhythm(calendar);
  const days = daysOfRange(frame.daysAgo(COUNTED_DAYS), frame.today);
  const counts = new Map<string, number>();
  for (const city of CITIES)
    for (const day of days)
      for (const { type } of ticketsOf(frame, rhythm, city, day, day)) {
        const key = `${city.code} ${day} ${type}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  const sum = (cities: readonly string[], type: TicketType, { from, until }: Window) => {
    const types = type === 'charging' ? [type, 'unexplained-charge' as const] : [type];
    const keys = daysOfRange(from, until).flatMap((day) =>
      cities.flatMap((city) => types.map((each) => `${city} ${day} ${TICKET_TYPES[each]}`)),
    );
    return keys.reduce((total, key) => total + (counts.get(key) ?? 0), 0);
  };
  return ({ city, type }, before, after, made = MADE) => {
    const taken = made.filter((each) => each.type === type).map((each) => each.city);
    const others = CITIES.map(({ code }) => code).filter((code) => code !== city && !taken.includes(code));
    return {
      own: { before: sum([city], type, before), after: sum([city], type, after) },
      others: { before: sum(others, type, before), after: sum(others, type, after) },
      comparison: 'units',
      exposure: lengthOf(after) / lengthOf(before),
      daysKnown: { before: lengthOf(before), after: lengthOf(after) },
    };
  };
}

type Matter = Pick<MeasuredStory, 'city' | 'type'>;

/** What is measured, in the order in which the demo makes its orders. */
const MADE: readonly Matter[] = [...SUPERVISIONS, ...DIRECTIVES].flatMap((each) =>
  ('title' in each ? [each] : each).flatMap(({ metric }) =>
    metric === null ? [] : [{ city: metric.unit, type: metric.type }],
  ),
);

/** What was measured already when the order of a story was judged; of the past all orders are known. */
function madeBy({ city, type }: Matter): readonly Matter[] {
  return MADE.slice(
    0,
    MADE.findIndex((each) => each.city === city && each.type === type),
  );
}

/** The stories with when their orders were signed, when the work was accepted, and how many days were counted. */
const NAMED: readonly (readonly [
  name: string,
  MeasuredStory,
  signed: Ago,
  accepted: Ago,
  days: number,
  verdict: string,
])[] = [
  ['督察1号', CONFIRMATION, 200, 175, 56, 'effective'],
  ['督察2号', BAY, 180, 145, 56, 'effective'],
  ['督察3号', BILLS, 150, 119, 56, 'not-shown'],
  ['督察4号', PORTABILITY, 96, 37, 42, 'effective'],
  ['督察5号', INSTALLATIONS, 80, 48, 56, 'not-shown'],
  ['督办12号', SUSPENSIONS, 130, { days: 148 }, 56, 'effective'],
  ['督办41号', COURTESY, 88, 64, 56, 'not-shown'],
  ['督办47号', METRO, 84, 48, 56, 'effective'],
  ['督办49号', LEAFLETS, 80, 48, 56, 'worsened'],
  ['督办50号', COUNTER, 79, 54, 42, 'not-shown'],
];

// DEMO §7, whatever day it is
test.each(['2026-11-22', '2026-02-24', '2026-05-15', '2026-10-12'])('verdicts hold when today is %s', (today) => {
  const frame = new StoryFrame(today, calendar);
  const judge = judgeOf(frame);
  const named = NAMED.map(([name, story, signed, accepted, days]) => {
    const before = windowBefore(frame.dayAt(signed), days);
    const after = windowAfter(frame.dayAt(accepted), days);
    expect([name, after.until <= today]).toEqual([name, true]);
    return [name, judgeOutcome(judge(story, before, after, madeBy(story))).verdict];
  });
  expect(named).toEqual(NAMED.map(([name, , , , , verdict]) => [name, verdict]));

  const past = PAST_ORDERS.flatMap(({ metric, override, ...order }) => {
    if (metric === null) return [];
    const { before, after } = pastWindows({ ...order, metric, override }, frame);
    expect([order.title, after.until <= today]).toEqual([order.title, true]);
    const { verdict } = judgeOutcome(judge({ city: metric.unit, type: metric.type }, before, after));
    return [[order.title, verdict, override === null ? 'effective' : 'not-shown']];
  });
  expect(past).toHaveLength(41);
  expect(past.filter(([, verdict, wanted]) => verdict !== wanted)).toEqual([]);
});

test('what was struck off comes back only in the last of the weeks it was watched', () => {
  const frame = new StoryFrame('2026-11-22', calendar);
  const judge = judgeOf(frame);
  const observed = windowAfter(frame.daysAgo(148), 56);
  const stretches = [88, 67, 46, 25].map((ago) => windowAfter(frame.daysAgo(ago), 21));
  const back = stretches.map((stretch) => isRebound(judge(SUSPENSIONS, observed, stretch, madeBy(SUSPENSIONS))));
  expect(back).toEqual([false, false, false, true]);
  expect(stretches.at(-1)?.until).toBe(frame.daysAgo(3));
});

test('what is observed still has 41 of 56 days, and fewer tickets so far', () => {
  const frame = new StoryFrame('2026-11-22', calendar);
  const before = windowBefore(frame.workingDaysAgo(52), 56);
  const known = { from: windowAfter(frame.daysAgo(42), 56).from, until: frame.today };
  expect(lengthOf(known)).toBe(41);
  const { verdict, effect } = judgeOutcome(judgeOf(frame)(DORMITORIES, before, known, madeBy(DORMITORIES)));
  expect(verdict).toBe('effective');
  expect(Math.abs((effect?.ratio ?? 0) - 0.71)).toBeLessThan(0.06);
});
