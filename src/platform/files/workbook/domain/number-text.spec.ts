import { describe, expect, test } from '@jest/globals';
import { numberText } from './number-text.ts';

describe('a number of a cell', () => {
  test.each([
    ['0', '0'],
    ['-0', '0'],
    ['007', '7'],
    ['13912345678', '13912345678'],
    ['1.3912345678E10', '13912345678'],
    ['1.39E+10', '13900000000'],
    ['999999999999999', '999999999999999'],
    ['0.1', '0.1'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['1.50', '1.5'],
    ['0.30000000000000004', '0.3'],
    ['1234.5600000000001', '1234.56'],
    ['0.99999999999999999', '1'],
    ['1E-7', '0.0000001'],
    ['-2.5E-3', '-0.0025'],
    ['1358000000', '1358000000'],
    ['0E5', '0'],
    [' 12 ', '12'],
  ])('written %s is %s', (written, text) => {
    expect(numberText(written)).toEqual({ ok: true, text });
  });

  test.each([
    ['1234567890123456', 'lost-digits'],
    ['110101199003071000', 'lost-digits'],
    ['1.10101199003071E+17', 'lost-digits'],
    ['999999999999999.9', 'lost-digits'],
    ['1e400', 'unreadable-number'],
    ['NaN', 'unreadable-number'],
    ['Infinity', 'unreadable-number'],
    ['１２', 'unreadable-number'],
    ['0x10', 'unreadable-number'],
    ['1,5', 'unreadable-number'],
    ['.', 'unreadable-number'],
    ['1e99999', 'unreadable-number'],
  ])('written %s is refused: %s', (written, code) => {
    expect(numberText(written)).toEqual({ ok: false, code });
  });
});
