import { expect, test } from '@jest/globals';
import { assessmentOf, saysTheSame, statementOf, withdrawalOf } from './case-mark.ts';

test.each([
  [statementOf('analysis', ' 割接脚本未校验 ', false), 'note', '割接脚本未校验'],
  [statementOf('rectification', '补扩容', false), 'measure', '补扩容'],
  [statementOf('rectification', '用户误解，无须整改', true), 'none-needed', '用户误解，无须整改'],
  [assessmentOf('装维三班', '扣2分'), 'result', '扣2分'],
  [withdrawalOf('assessment', '记错了人'), 'withdrawn', '记错了人'],
])('%o is kept in the form %s', (statement, form, note) => {
  expect([statement.form, statement.note]).toEqual([form, note]);
});

test('two statements say the same when nothing of them differs', () => {
  const one = assessmentOf('装维三班', '扣2分');
  expect(saysTheSame(one, assessmentOf('装维三班 ', ' 扣2分'))).toBe(true);
  expect(saysTheSame(one, assessmentOf('装维二班', '扣2分'))).toBe(false);
  expect(saysTheSame(statementOf('rectification', '补', true), statementOf('rectification', '补', false))).toBe(false);
});
