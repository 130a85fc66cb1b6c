import { describe, expect, test } from '@jest/globals';
import { rejectReason, rejectReasonInGeneral } from './reject-reasons.ts';

describe('a reason', () => {
  test.each([
    ['column-count', { expected: 12, actual: 14 }, '应有 12 列，实有 14 列', '12 columns are expected, 14 are here'],
    [
      'unknown-unit',
      { suggestion: '滨港' },
      '没有这个单位，是不是“滨港”？',
      'There is no such unit; did you mean “滨港”?',
    ],
    ['unknown-unit', {}, '没有这个单位', 'There is no such unit'],
    [
      'unreadable-date',
      { format: 'dd-MM-yy' },
      '日期读不出来，应为 dd-MM-yy',
      'The date cannot be read: dd-MM-yy is expected',
    ],
    [
      'closed-before-received',
      { received: '2026-11-20' },
      '办结早于收到（2026-11-20）',
      'Closed before it was received (2026-11-20)',
    ],
    ['made-up', {}, 'made-up', 'made-up'],
    ['constructor', {}, 'constructor', 'constructor'],
  ])('%s with %j', (code, params, zh, en) => {
    expect([rejectReason(code, params, 'zh'), rejectReason(code, params, 'en')]).toEqual([zh, en]);
  });
});

describe('what many rows have in common', () => {
  test.each([
    ['closed-before-received', { received: '2026-11-20' }, '办结早于收到', 'Closed before it was received'],
    ['unknown-unit', { suggestion: '滨港' }, '没有这个单位', 'There is no such unit'],
    ['column-count', { expected: 12, actual: 14 }, '应有 12 列，实有 14 列', '12 columns are expected, 14 are here'],
    [
      'damaged-number',
      {},
      '编号已被表格软件改坏（如 1.39E+10、#N/A），原值已丢失',
      expect.stringContaining('(1.39E+10'),
    ],
  ])('%s with %j', (code, params, zh, en) => {
    expect([rejectReasonInGeneral(code, params, 'zh'), rejectReasonInGeneral(code, params, 'en')]).toEqual([zh, en]);
  });
});
