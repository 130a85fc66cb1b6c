import { type BeforeAfter, rateRatio, type RateRatio } from './rate-ratio.ts';

/** What the system says of an order's effect (DESIGN §5). */
export const ORDER_VERDICTS = ['effective', 'not-shown', 'worsened'] as const;
export type OrderVerdict = (typeof ORDER_VERDICTS)[number];

/** Why nothing is shown, where it is not that the interval holds one. */
export type Silence = 'too-few' | 'incomplete';

/** What the others are by which a change that came to everybody is taken out. */
export type Comparison = 'units' | 'year-before' | 'none';

/** What was counted to judge an order's effect. */
export interface OutcomeFigures {
  readonly own: BeforeAfter;
  readonly others: BeforeAfter | null;
  readonly comparison: Comparison;
  /** The length of the window after as a share of that before. */
  readonly exposure: number;
  /** Days on which anything at all was reported, in either window. */
  readonly daysKnown: BeforeAfter;
}

export interface JudgedOutcome {
  readonly verdict: OrderVerdict;
  readonly silence: Silence | null;
  readonly effect: RateRatio | null;
}

/** With fewer complaints than this in both windows together nothing is ever shown. */
const LEAST = 20;
/** Fewer days reported than this share of what was usual, and the silence itself might look like success. */
const KNOWN_SHARE = 0.8;

/** The verdict: effective below one, worsened above one, not shown while the interval holds one or too little is known. */
export function judgeOutcome({ own, others, exposure, daysKnown }: OutcomeFigures): JudgedOutcome {
  const effect = rateRatio(own, others, exposure);
  if (own.before + own.after < LEAST) return { verdict: 'not-shown', silence: 'too-few', effect };
  if (daysKnown.after < KNOWN_SHARE * daysKnown.before * exposure)
    return { verdict: 'not-shown', silence: 'incomplete', effect };
  if (effect === null) return { verdict: 'not-shown', silence: 'too-few', effect };
  if (effect.high !== null && effect.high < 1) return { verdict: 'effective', silence: null, effect };
  return { verdict: effect.low > 1 ? 'worsened' : 'not-shown', silence: null, effect };
}

/** Whether complaints came back after an order was struck off: surely more than while it was observed. */
export function isRebound(figures: OutcomeFigures): boolean {
  return judgeOutcome(figures).verdict === 'worsened';
}

/** The effect as a step and the audit log say it; nothing where nothing came before. */
export function printedEffect({ effect }: JudgedOutcome): Record<string, string> {
  if (effect === null) return {};
  const [ratio, low] = [effect.ratio.toFixed(2), effect.low.toFixed(2)];
  return { ratio, low, high: effect.high?.toFixed(2) ?? '∞' };
}
