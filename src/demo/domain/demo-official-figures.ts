import { addDays, type Day } from '../../shared/calendar-day.ts';
import { type Period, periodContaining, periodsUpTo, previousPeriod } from '../../shared/period.ts';
import type { StoryFrame } from './story-frame.ts';

/** A regulator publishes a quarter so many days after its end. */
const PUBLISHED_AFTER = 20;

/** What the regulator published of a quarter, by how it differs from our count. */
export interface DemoOfficialFigure {
  readonly quarter: Period;
  readonly publishedOn: Day;
  readonly items: readonly { readonly count: string; readonly text: string }[];
}

/** The parts of each quarter's difference, the oldest quarter first (DEMO §8: 357/355, 371/371, 365/361). */
const DIFFERENCES: readonly DemoOfficialFigure['items'][] = [
  [{ count: '2', text: '季末最后两天受理，通管局计入下一季' }],
  [],
  [
    { count: '3', text: '同一用户同一问题，通管局合并为一件' },
    { count: '1', text: '转至其他企业，通管局改记对方' },
  ],
];

/** The last three quarters that are over, without those the regulator has not published yet. */
export function demoOfficialFigures({ today, lastDay }: StoryFrame): DemoOfficialFigure[] {
  const last = previousPeriod(periodContaining('quarter', addDays(lastDay, 1)));
  return periodsUpTo(last, DIFFERENCES.length)
    .map((quarter, i) => ({ quarter, publishedOn: addDays(quarter.end, PUBLISHED_AFTER), items: DIFFERENCES[i] ?? [] }))
    .filter(({ publishedOn }) => publishedOn <= today);
}
