import { expect, test } from '@jest/globals';
import { LeadingLines } from './leading-lines.ts';

test.each([
  [0, 'a\nb', 'a\nb'],
  [1, 'a\nb', 'b'],
  [1, 'a\r\nb\r\nc', 'b\r\nc'],
  [2, 'a\rb\rc', 'c'],
  [2, '\n\r\nc', 'c'],
  [3, 'a\nb', ''],
  [1, 'a\r\n\nb', '\nb'],
])('%d lines left out of %j leave %j, in pieces of any size', (lines, text, left) => {
  for (const step of [1, 2, 100]) {
    const titles = new LeadingLines(lines);
    let read = '';
    for (let at = 0; at < text.length; at += step) read += titles.leftOut(text.slice(at, at + step));
    expect(read).toBe(left);
  }
});
