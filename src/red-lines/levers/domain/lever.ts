import type { Day } from '../../../shared/calendar-day.ts';
import { type Hand, isOwn } from '../../changes/domain/change-proposal.ts';
import type { LeverEffect } from './lever-effect.ts';
import type { Promised } from './promise-kept.ts';

/** What may become of a lever. */
export const LEVER_STEPS = ['carried-out', 'put-off', 'dropped'] as const;
export type LeverStep = (typeof LEVER_STEPS)[number];

export const LEVER_STATES = ['proposed', ...LEVER_STEPS] as const;
export type LeverState = (typeof LEVER_STATES)[number];

export interface Price {
  /** With two decimals. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
}

/** A measure, as somebody proposes it. */
export interface LeverBody {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly price: Price | null;
  readonly effect: LeverEffect;
  readonly from: Day;
}

/** One line of the indicator at the moment of a decision: how likely it was passed without the lever and with it. */
export interface LineAtDecision {
  readonly limit: string | null;
  readonly left: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** What was foreseen when a lever was decided. */
export interface DecisionOutlook extends Promised {
  readonly asOf: Day;
  readonly lines: readonly LineAtDecision[];
}

export interface LeverDecision {
  readonly step: LeverStep;
  readonly reason: string;
  readonly until: Day | null;
  readonly by: string;
  readonly for: string | null;
  readonly at: string;
  readonly on: Day;
  readonly outlook: DecisionOutlook | null;
}

/** As much of a lever as a step asks about. */
export interface Standing {
  readonly state: LeverState;
  readonly putOffUntil: Day | null;
  readonly proposedOn: Day;
  readonly decisions: readonly LeverDecision[];
}

/** Why a step cannot be taken; the first of them counts. */
export type StepObjection = 'decided' | 'own' | 'over' | 'until';

/**
 * Whether a step may be taken: by a second person; on a lever neither carried out nor dropped; while its period runs,
 * unless it is dropped; and put off to a day to come within the period.
 */
export function objectionToStep(
  step: LeverStep,
  lever: Standing & { readonly proposed: Hand; readonly periodEnd: Day },
  { hand, today, until }: { readonly hand: Hand; readonly today: Day; readonly until: Day | null },
): StepObjection | undefined {
  if (lever.state === 'carried-out' || lever.state === 'dropped') return 'decided';
  if (isOwn(lever.proposed, hand)) return 'own';
  if (step === 'dropped') return undefined;
  if (lever.periodEnd <= today) return 'over';
  return step === 'put-off' && (until === null || until <= today || until >= lever.periodEnd) ? 'until' : undefined;
}

/** A lever as it stood at the end of a day; nothing when it had not been proposed. */
export function standingOn<Lever extends Standing>(lever: Lever, day: Day): Lever | undefined {
  if (lever.proposedOn > day) return undefined;
  const decisions = lever.decisions.filter(({ on }) => on <= day);
  const last = decisions.at(-1);
  return { ...lever, decisions, state: last?.step ?? 'proposed', putOffUntil: last?.until ?? null };
}

/** Whether a lever waits for a decision: never decided, or put off to a day that has come. */
export function isWaiting({ state, putOffUntil }: Standing, today: Day): boolean {
  return state === 'proposed' || (state === 'put-off' && putOffUntil !== null && putOffUntil <= today);
}
