import { describe, expect, test } from '@jest/globals';
import { firstDay, lastDay, periodKind, periodName, periodWithinYear, quarterOf } from './period.ts';
import { kindWord, windowDays } from './rolling.ts';

describe('a rolling window', () => {
  test('is known by its code and by its kind', () => {
    expect([windowDays('rolling-30'), windowDays('2026-11-22-R365'), windowDays('2026-Q4')]).toEqual([30, 365, null]);
    expect([periodKind('2026-11-22-R30'), periodKind('2026-11-22-R')]).toEqual(['rolling', null]);
  });

  test('ends with its day, is named by it, and lies in its quarter', () => {
    expect([firstDay('2026-11-22-R30'), lastDay('2026-11-22-R30')]).toEqual(['2026-10-24', '2026-11-22']);
    expect(periodName('2026-11-22-R30', 'zh')).toBe('截至2026年11月22日的30天');
    expect(periodName('2026-11-22-R30', 'en')).toBe('30 days to 22 Nov 2026');
    expect(periodWithinYear('2026-11-22-R30', 'zh')).toBe('截至11月22日的30天');
    expect(quarterOf('2026-08-02-R30', '2026-11-22')).toBe('2026-Q3');
  });

  test('is a kind of period beside those of the calendar', () => {
    const words = { quarter: '季度' };
    expect([kindWord('quarter', words, 'zh'), kindWord('rolling-90', words, 'zh')]).toEqual(['季度', '滚动90天']);
    expect(kindWord('rolling-90', words, 'en')).toBe('rolling 90 days');
  });
});
