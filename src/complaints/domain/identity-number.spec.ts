import { expect, test } from '@jest/globals';
import { isCardNumber, isIdentityNumber } from './identity-number.ts';

test.each([
  ['110101199003074578', true],
  ['11010119900307457X', true],
  ['１１０１０１１９９００３０７４５７ｘ', true],
  ['110101 19900307 4578', true],
  ['110101900307457', true],
  ['202611220000123456', false],
  ['110101199013074578', false],
  ['110101199003324578', false],
  ['110101901307457', false],
])('%s may be an identity number: %s', (text, expected) => {
  expect(isIdentityNumber(text)).toBe(expected);
});

// 4111 1111 1111 1111 is the issuers' test number; the sum of the doubled digits is 30
test.each([
  ['6222021234567890123', true],
  ['4111111111111111', true],
  ['4111-1111-1111-1111', true],
  ['4111111111111112', false],
  ['2026112200012345', false],
  ['62220212345', false],
])('%s may be a bank card: %s', (text, expected) => {
  expect(isCardNumber(text)).toBe(expected);
});
