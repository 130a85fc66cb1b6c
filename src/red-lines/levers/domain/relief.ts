import { type Day, addDays, daysBetween } from '../../../shared/calendar-day.ts';
import type { IncidentCohort } from '../../domain/projection/cohort.ts';
import { questionOf } from '../../domain/projection/foresee.ts';
import { thinned } from '../../domain/projection/negative-binomial.ts';
import { arrived, breachChance, project } from '../../domain/projection/projection.ts';
import type { Prospect } from '../../domain/projection/prospect.ts';

/** What would come less than foreseen from a day on. */
export interface Relief {
  readonly from: Day;
  /** The share taken off the usual pace, from 0 to 1. */
  readonly pace: number;
  /** Of what each incident would still bring, the share that is prevented, by event. */
  readonly incidents: ReadonlyMap<string, number>;
  /** So many complaints less, whenever they would have come. */
  readonly count: number;
}

/** Complaints at the end of the period: the mean and the 80 % interval, and how likely the line is passed. */
export interface Foreseen {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** Null without a line that a count can pass. */
  readonly probability: number | null;
}

/**
 * What is foreseen when reliefs take hold, by the model of every projection (DESIGN §3, Levers): days to come weigh less
 * by the share taken off the pace, and each further complaint of an incident is kept with the share not prevented.
 * Reliefs join by what each leaves: two of 30 % leave 49 %. Null where nothing is known of the pace.
 */
export function relieved(
  prospect: Prospect,
  { counted, left }: { readonly counted: number; readonly left: number | null },
  reliefs: readonly Relief[],
): Foreseen | null {
  const spared = reliefs.reduce((sum, { count }) => sum + count, 0);
  const question = questionOf(afterReliefs(prospect, reliefs), left === null ? null : BigInt(left));
  const rest = project({ ...question, left: null });
  if (rest === null) return null;
  const total = (more: number) => counted + Math.max(0, more - prospect.seen - spared);
  // a line that is passed stays passed, whatever is spared afterwards
  const room = left === null || question.left === null ? null : left < 0 ? question.left : question.left + spared;
  return {
    expected: total(rest.mean),
    low: total(rest.low),
    high: total(rest.high),
    probability: room === null ? null : breachChance({ ...question, left: room }),
  };
}

/** The prospect that reliefs leave of another. */
function afterReliefs(prospect: Prospect, reliefs: readonly Relief[]): Prospect {
  if (reliefs.length === 0) return prospect;
  const { through, remaining, cohorts } = prospect;
  return {
    ...prospect,
    remaining: remaining.map((weight, place) => weight * paceLeft(reliefs, addDays(through, place + 1))),
    cohorts: cohorts.map((cohort) => ({
      ...cohort,
      further: thinned(cohort.further, keptOf(prospect, cohort, reliefs)),
    })),
  };
}

function paceLeft(reliefs: readonly Relief[], day: Day): number {
  return reliefs.reduce((left, { from, pace }) => (day >= from ? left * (1 - pace) : left), 1);
}

/** The share of an incident's further complaints that still comes: none is prevented before a relief takes hold. */
function keptOf(prospect: Prospect, { event, until }: IncidentCohort, reliefs: readonly Relief[]): number {
  const { through, remaining } = prospect;
  const takes = Math.max(1, daysBetween(through, until));
  return reliefs.reduce((kept, { from, incidents }) => {
    const before = Math.max(0, daysBetween(through, from) - 1);
    return kept * (1 - (incidents.get(event) ?? 0) * (1 - arrived(remaining, before, takes)));
  }, 1);
}
