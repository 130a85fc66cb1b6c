const MINUTE_MS = 60_000;

/**
 * Any session ends after twelve hours, and one that nobody uses when the password policy says (at most an hour): within
 * NIST SP 800-63B-4 §2.2.3 (AAL2: one hour of inactivity, 24 hours in all), shortened to a working day.
 */
export const ABSOLUTE_MS = 12 * 60 * MINUTE_MS;

/** How far the stored last use may lag behind, so that a busy screen does not write a row with each request. */
export const TOUCH_MS = MINUTE_MS;

export interface SessionTimes {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** Whether a session is neither idle for too long nor too old. */
export function isLive(session: SessionTimes, now: Date, idleMs: number): boolean {
  const idle = now.getTime() - session.lastSeenAt.getTime();
  const age = now.getTime() - session.createdAt.getTime();
  return idle < idleMs && age < ABSOLUTE_MS;
}

/** Whether its last use is to be written down again. */
export function isTouchDue(session: SessionTimes, now: Date): boolean {
  return now.getTime() - session.lastSeenAt.getTime() >= TOUCH_MS;
}
