import { invalidField } from '../../platform/http/domain-error.ts';
import { checkPassword, LONGEST_PASSWORD, type PasswordFault, SHORTEST_PASSWORD } from '../domain/password-rule.ts';

const MESSAGES: Readonly<Record<PasswordFault, string>> = {
  'too-short': `The password needs at least ${SHORTEST_PASSWORD} characters.`,
  'too-long': `The password may have at most ${LONGEST_PASSWORD} characters.`,
  'is-username': 'The password must not be the username.',
  'too-common': 'This password is among the first that anybody would try.',
};

/** The password, or a refusal that names the rule it breaks. */
export function acceptablePassword(password: string, username: string): string {
  const checked = checkPassword(password, username);
  if (checked.ok) return checked.value;
  throw invalidField('password', `password.${checked.reason}`, MESSAGES[checked.reason]);
}
