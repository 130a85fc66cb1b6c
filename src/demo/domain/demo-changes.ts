import { addDays, type Day } from '../../shared/calendar-day.ts';
import { periodContaining } from '../../shared/period.ts';
import { OWN_DEPARTMENTS } from './mix.ts';
import type { StoryFrame } from './story-frame.ts';

/** The indicator whose definition changed twice and is to change again. */
export const CHANGED_INDICATOR = 'unexplained-charge-rate';

/** A change of a definition: proposed by the compliance officer, decided by the general manager or waiting for a decision. */
export interface DemoChange {
  readonly effectiveFrom: Day;
  readonly proposedOn: Day;
  /** Null while it waits for a second person. */
  readonly decidedOn: Day | null;
  /** The departments whose cases count; null counts everybody's, partners' too. */
  readonly departments: readonly string[] | null;
  readonly reason: string;
}

/** Days from a proposal to the day it takes effect, and from the proposal to its decision. */
const AHEAD = 31;
const DECIDED_AFTER = 7;
const WAITING_SINCE = 4;

/** Without partners from the first year of data on (v2); with them since the story's year (v3): these are in force. */
export function changesInForce(frame: StoryFrame): DemoChange[] {
  return [
    decided(periodContaining('year', frame.firstDay).start, OWN_DEPARTMENTS, '增值伙伴自行处理其收费申诉，不计入'),
    decided(frame.year.start, null, '计入增值伙伴：用户的账单由我方出具'),
  ];
}

/** What the compliance officer proposes for the next year (DEMO §6, D−4). */
export function waitingChange(frame: StoryFrame): DemoChange {
  return {
    effectiveFrom: periodContaining('year', frame.today).end,
    proposedOn: frame.daysAgo(WAITING_SINCE),
    decidedOn: null,
    departments: OWN_DEPARTMENTS,
    reason: '重新剔除增值伙伴：申诉由伙伴直接处理',
  };
}

function decided(effectiveFrom: Day, departments: DemoChange['departments'], reason: string): DemoChange {
  const proposedOn = addDays(effectiveFrom, -AHEAD);
  return { effectiveFrom, proposedOn, decidedOn: addDays(proposedOn, DECIDED_AFTER), departments, reason };
}
