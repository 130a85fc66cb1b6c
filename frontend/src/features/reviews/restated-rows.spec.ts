import { expect, test } from '@jest/globals';
import { restatedRows } from './restated-rows.ts';

function restated(code: string, before: string, after: string) {
  return {
    code,
    name: { zh: code, en: code },
    before: { count: '113', rate: '3.9', status: before },
    after: { count: '118', rate: '4.1', status: after },
  };
}

test('numbers whose verdict turned come first and are marked', () => {
  const changed = [restated('N-001', 'inside', 'inside'), restated('N-002', 'inside', 'breached')];
  const rows = restatedRows({ restates: { number: 'M-2026-10-01', changed } });
  expect(rows.map(({ code, flips }) => [code, flips])).toEqual([
    ['N-002', true],
    ['N-001', false],
  ]);
});

test('a first edition restates nothing', () => {
  expect(restatedRows({ restates: null })).toEqual([]);
});
