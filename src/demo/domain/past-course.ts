import { type OrderStep, progressAfter, stateAfter } from '../../rectification/domain/lifecycle.ts';
import type { OrderState } from '../../rectification/domain/order-state.ts';
import {
  CONTEST_DAYS,
  type OutcomeSubject,
  type Window,
  windowAfter,
  windowBefore,
} from '../../rectification/outcomes/domain/outcome.ts';
import { type JudgedOutcome, printedEffect } from '../../rectification/outcomes/domain/order-verdict.ts';
import type { BeforeAfter } from '../../rectification/outcomes/domain/rate-ratio.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { workingDayAfter } from '../../shared/working-day.ts';
import type { PastOrder } from './past-orders.ts';
import { PAST_DAYS, PAST_PACE, PAST_REDUCTION } from './past-stories.ts';
import type { StoryFrame } from './story-frame.ts';

/** A step of an order of the past, on its day, by one of those who act on it. */
export interface PastStep {
  readonly step: OrderStep;
  readonly on: Day;
  readonly by: 'office' | 'signatory' | 'lead' | 'system';
  readonly note: string | null;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** A step with what it made of the order, as the register keeps it. */
export interface TakenStep extends PastStep {
  /** The version the order had before. */
  readonly version: number;
  readonly from: OrderState;
  readonly to: OrderState;
}

/** What an order was to achieve. */
export interface PastMetric {
  readonly subject: OutcomeSubject;
  readonly unit: string;
  readonly days: number;
  readonly reduction: number;
  readonly baselineUntil: Day;
  readonly contestUntil: Day;
}

/** How an order stands. */
export interface PastStanding {
  readonly state: OrderState;
  readonly version: number;
  readonly progress: number;
}

/** Working days from the draft to each step: of what is measured, and of what was soon done. */
const PACES = {
  long: { ...PAST_PACE, acknowledged: 3, progress: 12, evidence: 21, submitted: 22, given: 26 },
  short: { signed: 1, acknowledged: 2, progress: 5, evidence: 8, submitted: 9, accepted: 10, given: 10 },
} as const;
/** Working days from the acceptance of what is not measured, or from the verdict, to the end. */
const TO_THE_END = 2;
/** What whoever strikes off stands for where the counts say otherwise than the story. */
const ALL_THE_SAME = '措施已全部落实，回访样本合格，同意销号';

export function paceOf({ metric }: PastOrder): (typeof PACES)['long' | 'short'] {
  return metric === null ? PACES.short : PACES.long;
}

/** The days counted before the signature, and those observed after the acceptance. */
export function pastWindows(order: PastOrder, frame: StoryFrame): { readonly before: Window; readonly after: Window } {
  const { signed, accepted } = PACES.long;
  return {
    before: windowBefore(frame.workingDaysAgo(order.drafted - signed), PAST_DAYS),
    after: windowAfter(frame.workingDaysAgo(order.drafted - accepted), PAST_DAYS),
  };
}

/** What the order was to achieve, and until when that could be contested; nothing where nothing is measured. */
export function metricOfPast(order: PastOrder, frame: StoryFrame): PastMetric[] {
  if (order.metric === null) return [];
  const { signed, acknowledged } = PACES.long;
  const { unit, type } = order.metric;
  return [
    {
      subject: { kind: 'types', layer: 'ticket', types: [type] },
      unit,
      days: PAST_DAYS,
      reduction: PAST_REDUCTION,
      baselineUntil: frame.workingDaysAgo(order.drafted - signed),
      contestUntil: frame.workingDaysAgo(order.drafted - acknowledged - CONTEST_DAYS),
    },
  ];
}

/** What was done until the work was accepted; what is not measured was struck off soon after. */
export function courseOfPast(order: PastOrder, frame: StoryFrame): PastStep[] {
  const { signed, acknowledged, progress, submitted, accepted } = paceOf(order);
  const on = (after: number) => frame.workingDaysAgo(order.drafted - after);
  const steps: PastStep[] = [
    step('signature-request', on(1), 'office', null),
    step('signature', on(signed), 'signatory', null),
    step('acknowledgement', on(acknowledged), 'lead', null),
    step('progress', on(progress), 'lead', '短期措施已落实', { progress: 60 }),
    step('submission', on(submitted), 'lead', '措施全部完成，请验收', { progress: 100 }),
    step('acceptance', on(accepted), 'office', '查验回访样本与系统记录，属实'),
  ];
  return order.metric === null
    ? [...steps, step('strike-off', on(accepted + TO_THE_END), 'office', '已纳入日常检查')]
    : steps;
}

/** What was found once the observation was over, and how the order ended after it. */
export function endOfPast(
  { override }: PastOrder,
  frame: StoryFrame,
  judgedOn: Day,
  judged: JudgedOutcome & { readonly own: BeforeAfter },
): PastStep[] {
  const isShown = judged.verdict === 'effective';
  const struckOff = workingDayAfter(frame.calendar, judgedOn, TO_THE_END);
  const found = { verdict: judged.verdict, ...judged.own, ...printedEffect(judged) };
  return [
    step('verdict', judgedOn, 'system', null, found),
    isShown
      ? step('strike-off', struckOff, 'office', '成效显现，已纳入日常检查')
      : step('strike-off', struckOff, 'office', '措施已全部落实', { override: override ?? ALL_THE_SAME }),
  ];
}

/** The steps as the register keeps them, and how the order stands after them. */
export function taken(
  standing: PastStanding,
  steps: readonly PastStep[],
  isMeasured: boolean,
): { readonly steps: readonly TakenStep[]; readonly standing: PastStanding } {
  let { state, version, progress } = standing;
  const done = steps.map((each) => {
    const kept = { ...each, version, from: state, to: stateAfter(each.step, state, isMeasured) };
    const reported = each.detail['progress'];
    [state, version] = [kept.to, version + 1];
    progress = progressAfter(each.step, reported === undefined ? undefined : Number(reported)) ?? progress;
    return kept;
  });
  return { steps: done, standing: { state, version, progress } };
}

function step(
  name: OrderStep,
  on: Day,
  by: PastStep['by'],
  note: string | null,
  detail: PastStep['detail'] = {},
): PastStep {
  return { step: name, on, by, note, detail };
}
