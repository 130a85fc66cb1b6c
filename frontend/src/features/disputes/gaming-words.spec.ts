import { expect, test } from '@jest/globals';
import { gamingLabels } from './gaming-labels.ts';
import { chanceInWords, changeInWords, shareInWords } from './gaming-words.ts';

test('the page says from where on something is shown', () => {
  const thresholds = { leastCases: 8, rarest: 5, onePersonShare: 90, monthEndDays: 1, baseJump: 25 };
  expect(gamingLabels.zh.thresholds(thresholds)).toBe(
    '提醒条件：剔除或月末改类8件起、且纯属偶然的可能低于5%（由所看单位分担）；月末指每月最后1天；一人裁定满8件中的90%起；用户数一个月变动超过25%。',
  );
  expect(gamingLabels.en.thresholds(thresholds)).toContain('a month ends with its last day;');
});

test('chances, shares and changes are said as people say them', () => {
  const { zh } = gamingLabels;
  expect(chanceInWords(0.0004, zh)).toBe('若只是偶然，出现这么多的可能不到千分之一。');
  expect(chanceInWords(0.0016, zh)).toBe('若只是偶然，出现这么多的可能约0.2%。');
  expect([shareInWords(7, 17), shareInWords(0, 0)]).toEqual(['41%', '0%']);
  expect([changeInWords('100', '112'), changeInWords('100', '92')]).toEqual(['+12%', '−8%']);
});
