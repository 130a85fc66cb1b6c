import type { PasswordPolicy } from '../api/account.ts';
import type { Problem } from '../api/problem.ts';
import type { Labels } from '../language/labels.ts';
import { passwordGap, passwordStrength } from './password-advice.ts';
import type { passwordLabels } from './password-labels.ts';

type Words = typeof passwordLabels extends Labels<infer T> ? Labels<T>['zh'] : never;

/** The rules of a policy as a sentence. */
export function ruleInWords({ shortest, kinds, history }: PasswordPolicy, words: Words): string {
  const rule = kinds > 1 ? words.ruleOfKinds(String(shortest), String(kinds)) : words.rule(String(shortest));
  return history > 1 ? `${rule} ${words.history(String(history))}` : rule;
}

/** What is still missing, or how strong it is, while it is being typed; nothing before the first sign. */
export function adviceInWords(password: string, username: string, policy: PasswordPolicy, words: Words): string {
  if (password === '') return '';
  const gap = passwordGap(password, username, policy);
  return gap === null ? words.strength[passwordStrength(password, policy)] : gapInWords(gap, policy, words);
}

/** Why the server refused the password in this field; null when it did not, or for a reason without words. */
export function refusalInWords(problem: Problem, field: string, policy: PasswordPolicy, words: Words): string | null {
  const found = problem.fields.find((candidate) => candidate.field === field);
  if (found === undefined) return null;
  const reason = found.code.replace('password.', '');
  if (reason === 'used-before' || reason === 'wrong') return words.refused[reason];
  return Object.hasOwn(words.gaps, reason) ? gapInWords(reason as keyof Words['gaps'], policy, words) : found.message;
}

function gapInWords(gap: keyof Words['gaps'], { shortest, kinds }: PasswordPolicy, words: Words): string {
  if (gap === 'too-short') return words.gaps['too-short'](String(shortest));
  if (gap === 'too-few-kinds') return words.gaps['too-few-kinds'](String(kinds));
  return words.gaps[gap];
}
