import { expect, test } from '@jest/globals';
import { isComplete } from './step-fields.ts';
import type { StepBody } from './take-step.ts';

const outcome = { ruling: 'upheld', reduction: '', until: '', override: '' } as const;
const texts = { note: '', dueDay: '', owner: '', wording: '', reviewDay: '' };
const empty: StepBody = { ...texts, progress: 0, improvements: [], ...outcome };
const judged = (verdict: 'effective' | 'not-shown') => ({
  outcome: { contest: null, contestUntil: null, observedUntil: '2026-11-20', verdict },
});

test.each([
  ['signature', {}, true],
  ['redraft', {}, false],
  ['redraft', { note: '  ' }, false],
  ['redraft', { note: '写清楚目标' }, true],
  ['progress', { note: '优化了邻区' }, true],
  ['submission', { note: '已回访' }, true],
  ['submission', { note: '已回访', improvements: [{ kind: 'rule', text: '报备' }] }, true],
  ['submission', { note: '已回访', improvements: [{ kind: 'rule', text: ' ' }] }, false],
  ['return', { note: '缺样本' }, true],
  ['reopening', { note: '反弹' }, false],
  ['reopening', { note: '反弹', dueDay: '2026-12-01' }, true],
  ['settlement', { note: '已核' }, true],
  ['observation', { note: '件数少' }, false],
  ['keeping-open', { note: '物业', owner: '网络部', wording: '协调中' }, false],
  ['keeping-open', { note: '物业', owner: '网络部', wording: '协调中', reviewDay: '2027-03-01' }, true],
] as const)('a %s saying %j is complete: %s', (step, said, complete) => {
  expect(isComplete(step, { ...empty, ...said }, { outcome: null })).toBe(complete);
});

test('striking off against the verdict takes a reason of its own, striking off what worked does not', () => {
  const said = { ...empty, note: '已固化' };
  expect(isComplete('strike-off', said, judged('effective'))).toBe(true);
  expect(isComplete('strike-off', said, judged('not-shown'))).toBe(false);
  expect(isComplete('strike-off', { ...said, override: '办公会决定' }, judged('not-shown'))).toBe(true);
});
