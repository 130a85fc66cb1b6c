const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

/** How many failures are free within a window, and how long to wait after each further one. */
export interface ThrottleRule {
  readonly free: number;
  readonly windowMs: number;
  /** Doubles with each failure beyond the free ones. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** After so long without a failure a full count starts again at nothing. */
  readonly forgetMs: number;
}

/** Four guesses an hour for as long as somebody goes on guessing, and never more than a quarter of an hour for the owner. */
export const ACCOUNT_RULE: ThrottleRule = {
  free: 5,
  windowMs: 15 * MINUTE_MS,
  firstWaitMs: MINUTE_MS,
  longestWaitMs: 15 * MINUTE_MS,
  forgetMs: 24 * 60 * MINUTE_MS,
};

/** Wider and shorter: a whole office may stand behind one address. */
export const ADDRESS_RULE: ThrottleRule = {
  free: 30,
  windowMs: 15 * MINUTE_MS,
  firstWaitMs: MINUTE_MS,
  longestWaitMs: 5 * MINUTE_MS,
  forgetMs: 15 * MINUTE_MS,
};

/** Failures counted so far; `since` is the first of the window, or, once they are too many, the latest. */
export interface FailureCount {
  readonly failures: number;
  readonly since: Date;
}

/** Seconds until the next attempt is allowed, rounded up; 0 when it is allowed now. */
export function waitSeconds(rule: ThrottleRule, count: FailureCount | undefined, now: Date): number {
  if (count === undefined || count.failures < rule.free || isForgotten(rule, count, now)) return 0;
  const doubled = rule.firstWaitMs * 2 ** (count.failures - rule.free);
  const end = count.since.getTime() + Math.min(doubled, rule.longestWaitMs);
  return Math.max(0, Math.ceil((end - now.getTime()) / SECOND_MS));
}

/** The count after one more failure. */
export function afterFailure(rule: ThrottleRule, count: FailureCount | undefined, now: Date): FailureCount {
  if (count === undefined || count.failures === 0 || isForgotten(rule, count, now)) return { failures: 1, since: now };
  const failures = count.failures + 1;
  return { failures, since: failures < rule.free ? count.since : now };
}

function isForgotten(rule: ThrottleRule, count: FailureCount, now: Date): boolean {
  const kept = count.failures < rule.free ? rule.windowMs : rule.forgetMs;
  return now.getTime() - count.since.getTime() >= kept;
}
