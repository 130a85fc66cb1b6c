const MINUTE_MS = 60_000;

export const PASSWORD_POLICY_NAMES = ['asvs', 'mlps3'] as const;

export type PasswordPolicyName = (typeof PASSWORD_POLICY_NAMES)[number];

/** What an organisation asks of its passwords and of sessions nobody uses. */
export interface PasswordPolicy {
  readonly name: PasswordPolicyName;
  /** Fewest signs, counted as people see them. */
  readonly shortest: number;
  /** How many of the four kinds (small and capital letters, digits, others) must occur; 1 asks nothing. */
  readonly kinds: number;
  /** How many of the latest passwords, the present one included, may not be chosen again. */
  readonly history: number;
  /** Days after which a new one is due; null for never. */
  readonly expiryDays: number | null;
  /** How long a session may lie unused, in milliseconds. */
  readonly idleMs: number;
}

/**
 * `asvs`: OWASP ASVS 5.0. 6.2.1 wants 8 signs and recommends 15; 12 is what ASVS 4.0 2.1.1 wanted. 6.2.5 forbids rules of
 * composition, 6.2.10 forbids expiry, 6.2.9 wants at least 64 signs allowed.
 *
 * `mlps3`: 等保三级, GB/T 22239-2019 8.1.4.1 a) complexity and regular change, b) a session nobody uses ends. The clause
 * names no figures; these are the ones its assessors customarily ask for.
 */
export const PASSWORD_POLICIES: Readonly<Record<PasswordPolicyName, PasswordPolicy>> = {
  asvs: { name: 'asvs', shortest: 12, kinds: 1, history: 1, expiryDays: null, idleMs: 60 * MINUTE_MS },
  mlps3: { name: 'mlps3', shortest: 8, kinds: 3, history: 5, expiryDays: 90, idleMs: 30 * MINUTE_MS },
};
