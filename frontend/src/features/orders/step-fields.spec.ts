import { expect, test } from '@jest/globals';
import { isComplete } from './step-fields.ts';
import type { StepBody } from './take-step.ts';

const empty: StepBody = { note: '', progress: 0, dueDay: '', owner: '', wording: '', reviewDay: '' };

test.each([
  ['signature', {}, true],
  ['redraft', {}, false],
  ['redraft', { note: '  ' }, false],
  ['redraft', { note: '写清楚目标' }, true],
  ['progress', { note: '优化了邻区' }, true],
  ['return', { note: '缺样本' }, true],
  ['reopening', { note: '反弹' }, false],
  ['reopening', { note: '反弹', dueDay: '2026-12-01' }, true],
  ['keeping-open', { note: '物业', owner: '网络部', wording: '协调中' }, false],
  ['keeping-open', { note: '物业', owner: '网络部', wording: '协调中', reviewDay: '2027-03-01' }, true],
] as const)('a %s saying %j is complete: %s', (step, said, complete) => {
  expect(isComplete(step, { ...empty, ...said })).toBe(complete);
});
