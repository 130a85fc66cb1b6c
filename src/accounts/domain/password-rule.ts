import { ok, refused, type Result } from '../../shared/result.ts';
import { isGuessable } from './guessable-password.ts';
import type { PasswordPolicy } from './password-policy.ts';

export const LONGEST_PASSWORD = 256;

export type PasswordFault = 'too-short' | 'too-long' | 'too-few-kinds' | 'is-username' | 'too-common';

/** The password as it was typed, or the first rule of the policy that it breaks. */
export function checkPassword(
  password: string,
  username: string,
  policy: PasswordPolicy,
): Result<string, PasswordFault> {
  const signs = Array.from(password).length;
  if (signs < policy.shortest) return refused('too-short');
  if (signs > LONGEST_PASSWORD) return refused('too-long');
  if (kindsOf(password) < policy.kinds) return refused('too-few-kinds');
  if (isMadeOf(password.toLowerCase(), username.toLowerCase())) return refused('is-username');
  return isGuessable(password) ? refused('too-common') : ok(password);
}

/** How many of the four kinds occur: small letters, capital letters, digits, anything else. */
export function kindsOf(password: string): number {
  return [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{Ll}\p{Lu}\d]/u].filter((kind) => kind.test(password)).length;
}

/** The username itself or repeated: `chenjing`, `chenjingchenjing`. */
function isMadeOf(password: string, username: string): boolean {
  return username !== '' && password.replaceAll(username, '') === '';
}
