import { expect, test } from '@jest/globals';
import { readRecoveryCode, recoveryCodeFrom } from './recovery-code.ts';

test('bytes become signs of the alphabet, those that would favour some signs are left out', () => {
  // 31 signs: 0 to 247 are eight whole alphabets
  expect(recoveryCodeFrom(Uint8Array.of(0, 248, 1, 30, 31, 247, 255, 2, 3, 4, 5, 6, 7))).toBe('ab9a9-cdefg');
  expect(() => recoveryCodeFrom(new Uint8Array(12).fill(255))).toThrow(RangeError);
});

test.each([
  ['k7mpq-x2dsa', 'k7mpq-x2dsa'],
  [' K7MPQ X2DSA ', 'k7mpq-x2dsa'],
  ['k7mpqx2dsa', 'k7mpq-x2dsa'],
  ['k7mpq-x2ds', null],
  // no letter that is read for a digit
  ['k7mpq-x2ds0', null],
  ['123456', null],
])('%j is read as %j', (typed, code) => {
  expect(readRecoveryCode(typed)).toBe(code);
});
