import type { PasswordPolicy } from './password-policy.ts';

const DAY_MS = 24 * 60 * 60_000;

/** When a new password is due, in milliseconds since 1970; null under a policy without expiry. */
export function passwordDueMs({ expiryDays }: PasswordPolicy, setAt: Date): number | null {
  return expiryDays === null ? null : setAt.getTime() + expiryDays * DAY_MS;
}

/** Whether the password has grown too old to go on with. */
export function isPasswordDue(policy: PasswordPolicy, setAt: Date, now: Date): boolean {
  const due = passwordDueMs(policy, setAt);
  return due !== null && now.getTime() >= due;
}
