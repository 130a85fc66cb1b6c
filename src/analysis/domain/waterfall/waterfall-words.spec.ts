import { describe, expect, test } from '@jest/globals';
import { waterfallWords } from './waterfall-words.ts';

function part(name: string, change: number) {
  return { name: { zh: name, en: name }, change };
}

describe('the causes in one line', () => {
  test('are those of the demo', () => {
    const parts = [part('用户增长', 3), part('结构', 1), part('割接故障', 51), part('二次确认', -18), part('其余', 0)];
    expect(waterfallWords(111, 148, parts)).toEqual({
      zh: '比去年同期多37件（111→148）：用户增长+3，结构+1，割接故障+51，二次确认−18。',
      en: '37 more than a year before (111 → 148): 用户增长 +3, 结构 +1, 割接故障 +51, 二次确认 −18.',
    });
  });

  test('say fewer, and as many', () => {
    expect(waterfallWords(5, 3, []).zh).toBe('比去年同期少2件（5→3）。');
    expect(waterfallWords(5, 5, [part('甲', 2), part('乙', -2)]).zh).toBe('与去年同期一样多（5件）：甲+2，乙−2。');
  });
});
