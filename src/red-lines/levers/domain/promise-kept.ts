/** Counts foreseen when a lever was decided, printed: without it and with it, and the 80 % interval with it. */
export interface Promised {
  readonly without: string;
  readonly with: string;
  readonly high: string;
}

/** Whether as few came as promised, or no more than the interval allowed, or more. */
export const PROMISE_VERDICTS = ['kept', 'within', 'missed'] as const;
export type PromiseVerdict = (typeof PROMISE_VERDICTS)[number];

/** What a lever promised against what came of it. */
export interface PromiseKept {
  readonly came: string;
  /** How many complaints fewer were promised, and how many fewer came than were foreseen without it. */
  readonly promised: string;
  readonly delivered: string;
  readonly verdict: PromiseVerdict;
}

/** Scores a lever when its period is over (DESIGN §3): what was foreseen with and without it against what came. */
export function promiseKept(foreseen: Promised, came: bigint): PromiseKept {
  const [without, withIt, high] = [BigInt(foreseen.without), BigInt(foreseen.with), BigInt(foreseen.high)];
  return {
    came: came.toString(),
    promised: (without - withIt).toString(),
    delivered: (without - came).toString(),
    verdict: came <= withIt ? 'kept' : came <= high ? 'within' : 'missed',
  };
}
