import { expect, test } from '@jest/globals';
import type { PasswordPolicy } from '../api/account.ts';
import { passwordGap, passwordStrength } from './password-advice.ts';

const asvs: PasswordPolicy = { name: 'asvs', shortest: 12, kinds: 1, history: 1, expiryDays: null };
const mlps3: PasswordPolicy = { name: 'mlps3', shortest: 8, kinds: 3, history: 5, expiryDays: 90 };

test.each([
  ['elf-zeichen', asvs, 'too-short'],
  ['x1y'.repeat(86), asvs, 'too-long'],
  ['Chen.Jing.Li', asvs, 'is-username'],
  ['abababababab', asvs, 'too-common'],
  ['zwölf Zeichen', asvs, null],
  ['only small letters', mlps3, 'too-few-kinds'],
  ['Rote Linie', mlps3, null],
])('%j lacks under its policy: %s', (password, policy, gap) => {
  expect(passwordGap(password, 'chen.jing.li', policy)).toBe(gap);
});

test.each([
  // twelve signs of one kind, nothing beyond
  ['abcdefghijkl', 'enough'],
  // 14 signs and two kinds beyond the first: four more
  ['Zwölf Zeichen.', 'good'],
  // 28 signs
  ['correct horse battery staple', 'strong'],
])('%j is %s', (password, strength) => {
  expect(passwordStrength(password, asvs)).toBe(strength);
});
