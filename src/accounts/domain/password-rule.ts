import { ok, refused, type Result } from '../../shared/result.ts';

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 256;

export type PasswordFault = 'too-short' | 'too-long' | 'is-username' | 'too-common';

/** Among the commonest passwords of published leaks, those long enough to pass the length rule; compared in lower case. */
const COMMON_PASSWORDS = new Set([
  '123456789012',
  '1234567890123',
  '123456123456',
  '123123123123',
  '112233445566',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'qwertyuiop[]',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwerty123456',
  'asdfghjkl123',
  'abcdefghijkl',
  'abcd12345678',
  'abc123456789',
  'a123456789012',
  'password1234',
  'password12345',
  'passwordpassword',
  'administrator',
  'administrator1',
  'admin1234567',
  'admin12345678',
  'admin123456789',
  'woaini1314520',
  'iloveyou1234',
  'letmein12345',
  'welcome12345',
  'changeme1234',
  'changemechangeme',
]);

/** Length first (NIST SP 800-63B-4 §3.1.1.2), no composition rules; not the username, not a common one, not one sign repeated. */
export function checkPassword(password: string, username: string): Result<string, PasswordFault> {
  const signs = Array.from(password);
  const plain = password.toLowerCase();
  if (signs.length < SHORTEST_PASSWORD) return refused('too-short');
  if (signs.length > LONGEST_PASSWORD) return refused('too-long');
  if (isMadeOf(plain, username.toLowerCase())) return refused('is-username');
  if (COMMON_PASSWORDS.has(plain) || new Set(signs).size < 3) return refused('too-common');
  return ok(password);
}

/** The username itself or repeated: `chenjing`, `chenjingchenjing`. */
function isMadeOf(password: string, username: string): boolean {
  return username !== '' && password.replaceAll(username, '') === '';
}
