/** Without letters that are read for one another. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 10;

export const RECOVERY_CODES = 10;

/** Random bytes as a code of two groups, such as `k7mpq-x2dsa`: 49 bits. Bytes beyond the last whole alphabet are left out. */
export function recoveryCodeFrom(bytes: Uint8Array): string {
  const fair = [...bytes].filter((byte) => byte < 256 - (256 % ALPHABET.length)).slice(0, LENGTH);
  if (fair.length < LENGTH) throw new RangeError('too few random bytes for a recovery code');
  const signs = fair.map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`;
}

/** What a person typed as one of our codes, whatever the case, spaces and hyphens; null when it cannot be one. */
export function readRecoveryCode(typed: string): string | null {
  const signs = typed.toLowerCase().replaceAll(/[\s-]/g, '');
  if (signs.length !== LENGTH || !Array.from(signs).every((sign) => ALPHABET.includes(sign))) return null;
  return `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`;
}
