import { expect, test } from '@jest/globals';
import { priorityLabels } from './priority-labels.ts';
import { reasonWords } from './reason-words.ts';

test('reasons are told in order, the counted ones with their number', () => {
  const known = {
    priority: 'at-once' as const,
    reasons: ['urgent' as const, 'earlier-appeal' as const, 'asked-again' as const],
    levelClass: 'urgent' as const,
    askedAgain: 3,
    earlierAppeals: 1,
  };
  expect(reasonWords(known, priorityLabels.zh)).toEqual([
    '重大紧急',
    '一年内曾申诉 1 件',
    '同一事项再次来访或催办 3 次',
  ]);
  expect(reasonWords(known, priorityLabels.en)).toEqual([
    'Major or urgent',
    '1 appeal within the year before',
    'Came back about the matter 3 times',
  ]);
});
