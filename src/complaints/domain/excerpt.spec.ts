import { expect, test } from '@jest/globals';
import { excerpt } from './excerpt.ts';

const long = `${'前'.repeat(300)}退费${'后'.repeat(300)}`;

test.each([
  ['短文', [], '短文'],
  [long, [], '前'.repeat(200)],
  [long, ['没有'], '前'.repeat(200)],
  [long, ['退费'], `…${'前'.repeat(40)}退费${'后'.repeat(158)}`],
  [`${'前'.repeat(50)}APP${'后'.repeat(300)}`, ['app'], `${'前'.repeat(50)}APP${'后'.repeat(147)}`],
  ['𠮷'.repeat(300), [], '𠮷'.repeat(200)],
])('of %j around %j is %j', (text, words, shown) => {
  expect(excerpt(text, words)).toBe(shown);
});
