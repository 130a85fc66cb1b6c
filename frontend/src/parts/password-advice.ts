import type { PasswordPolicy } from '../api/account.ts';

/** A rule of the policy that a password does not keep yet; only the server knows every common password. */
export type PasswordGap = 'too-short' | 'too-long' | 'too-few-kinds' | 'is-username' | 'too-common';

/** How far a password goes beyond what is asked. */
export type PasswordStrength = 'enough' | 'good' | 'strong';

const longest = 256;
const signsForGood = 4;
const signsForStrong = 8;

/** The first rule the password breaks; null when it keeps all that can be judged here. */
export function passwordGap(password: string, username: string, policy: PasswordPolicy): PasswordGap | null {
  const signs = Array.from(password);
  const name = username.trim().toLowerCase();
  if (signs.length < policy.shortest) return 'too-short';
  if (signs.length > longest) return 'too-long';
  if (kindsOf(password) < policy.kinds) return 'too-few-kinds';
  if (name !== '' && password.toLowerCase().replaceAll(name, '') === '') return 'is-username';
  return new Set(signs).size < 3 ? 'too-common' : null;
}

/** Length tells most; every kind of sign beyond the first counts like one sign more. */
export function passwordStrength(password: string, policy: PasswordPolicy): PasswordStrength {
  const beyond = Array.from(password).length + kindsOf(password) - 1 - policy.shortest;
  if (beyond >= signsForStrong) return 'strong';
  return beyond >= signsForGood ? 'good' : 'enough';
}

function kindsOf(password: string): number {
  return [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{Ll}\p{Lu}\d]/u].filter((kind) => kind.test(password)).length;
}
