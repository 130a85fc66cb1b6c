import { describe, expect, test } from '@jest/globals';
import { itemsIn, linesOf } from './explained-lines.ts';

describe('explained items as lines', () => {
  test('come back as they were', () => {
    const items = [
      { count: '3', text: '同一用户同一问题，监管合并为一件' },
      { count: '-1', text: '改记我方' },
    ];
    expect(itemsIn(linesOf(items))).toEqual({ items });
  });

  test('may have empty lines, spaces and a plus', () => {
    expect(itemsIn('\n  +2   跨季受理  \n\n')).toEqual({ items: [{ count: '2', text: '跨季受理' }] });
  });

  test.each(['跨季受理 2', '2', '0 没有', '2.5 半件'])('say which line cannot be read: %s', (line) => {
    expect(itemsIn(`3 合并\n${line}`)).toEqual({ wrong: line });
  });
});
