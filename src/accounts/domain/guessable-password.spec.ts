import { expect, test } from '@jest/globals';
import { isGuessable } from './guessable-password.ts';

test.each([
  // among the commonest passwords of published leaks
  '123456789012',
  '123123123123',
  '112233445566',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'qwertyuiop[]',
  'qwertyuiop12',
  'qwerty123456',
  'abcd12345678',
  'a123456789012',
  'Password1234',
  'P@ssw0rd!2026',
  'passwordpassword',
  'administrator1',
  'woaini1314520',
  'ILoveYou1234',
  '0987654321aa',
  'changeme changeme',
  'Redline@2026!',
  '!@#$%^&*()12',
  'aaaaaaaaaaab',
])('%s is guessed at once', (password) => {
  expect(isGuessable(password)).toBe(true);
});

test.each([
  'correct horse battery staple',
  'zwölf Zeichen',
  '服务质量分析会议室在三楼东',
  'my password is long',
  'kX9#mQ2v',
  'administers',
  '8273-9921-4471-0',
])('%s is not', (password) => {
  expect(isGuessable(password)).toBe(false);
});
