import { expect, test } from '@jest/globals';
import { gamingLabels } from './gaming-labels.ts';
import { chanceInWords, changeInWords, shareInWords } from './gaming-words.ts';

test('chances, shares and changes are said as people say them', () => {
  const { zh } = gamingLabels;
  expect(chanceInWords(0.0004, zh)).toBe('若只是偶然，出现这么多的可能不到千分之一。');
  expect(chanceInWords(0.0016, zh)).toBe('若只是偶然，出现这么多的可能约0.2%。');
  expect([shareInWords(7, 17), shareInWords(0, 0)]).toEqual(['41%', '0%']);
  expect([changeInWords('100', '112'), changeInWords('100', '92')]).toEqual(['+12%', '−8%']);
});
