import { expect, test } from '@jest/globals';
import { paperFonts } from './fonts.ts';
import { printableText } from './printable-text.ts';

test.each<[string, string, string]>([
  ['rare characters of names stay', '㛃䶮𫖯', '㛃䶮𫖯'],
  ['an emoji becomes a visible mark', '好😀', '好□'],
  ['a family of three joined emoji becomes three marks, not five', '👨\u200D👩\u200D👧', '□□□'],
  ['half a surrogate pair becomes a visible mark', '甲\uD83D乙', '甲□乙'],
  ['line ends, tabs and control characters become one space', 'a\r\n\tb\u0000c', 'a b c'],
  ['direction marks vanish', 'abc\u202Edef', 'abcdef'],
  ['a letter and its accent are composed', 'e\u0301', 'é'],
])('%s', (_, text, printed) => {
  expect(printableText(text, paperFonts().regular)).toBe(printed);
});
