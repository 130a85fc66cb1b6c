import { describe, expect, test } from '@jest/globals';
import { knownStatus, statusOf, tally, worstFirst } from './reading-status.ts';

const inside = {
  status: 'inside',
  risk: 'unknown',
  incomplete: { daysWithoutData: 0, missingBasisDate: '0', leftOutOfTotals: '0' },
} as const;
const gap = { daysWithoutData: 3, missingBasisDate: '0', leftOutOfTotals: '0' };

describe('the status a reading may show', () => {
  test.each([
    ['an open period inside its line', inside, false, 'inside'],
    ['a source that stopped', inside, true, 'stale'],
    ['days without data', { ...inside, incomplete: gap }, false, 'incomplete'],
    [
      'a breach in spite of missing days',
      { ...inside, status: 'breached', incomplete: gap } as const,
      true,
      'breached',
    ],
    ['no customers', { ...inside, status: 'no-base' } as const, false, 'no-base'],
    ['no limit', { ...inside, status: 'no-limit' } as const, true, 'no-limit'],
    [
      'a count at its threshold without customers',
      { ...inside, status: 'no-base', risk: 'warning' } as const,
      false,
      'warning',
    ],
    [
      'a count at its threshold with days missing',
      { ...inside, risk: 'warning', incomplete: gap } as const,
      false,
      'warning',
    ],
    ['a warning', { ...inside, risk: 'warning' } as const, false, 'warning'],
  ])('%s', (_, reading, stale, status) => {
    expect(statusOf(reading, stale)).toBe(status);
  });

  test('an unknown status is never shown as calm', () => {
    expect(knownStatus('brand-new')).toBe('incomplete');
  });

  test('readings are ordered worst first and otherwise left as they come', () => {
    const first = { ...inside, unit: 'BG' };
    const second = { ...inside, unit: 'LZ' };
    const over = { ...inside, status: 'breached', unit: 'XC' } as const;
    expect(worstFirst([first, second, over]).map(({ unit }) => unit)).toEqual(['XC', 'BG', 'LZ']);
  });

  test('units are counted by status, worst first', () => {
    expect(tally(['inside', 'breached', 'inside', 'incomplete'])).toEqual([
      { status: 'breached', count: 1 },
      { status: 'incomplete', count: 1 },
      { status: 'inside', count: 2 },
    ]);
  });
});
