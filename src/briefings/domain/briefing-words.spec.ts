import { describe, expect, test } from '@jest/globals';
import { sampleReading } from '../../../test/support/sample-reading.ts';
import {
  printedBase,
  printedCount,
  printedDay,
  printedLimit,
  printedPeriod,
  rateUnit,
  shortPeriod,
} from './briefing-words.ts';

describe('the words of a briefing', () => {
  test.each([
    ['2026-10', '2026年10月', 'October 2026'],
    ['2026-Q4', '第四季度', 'Q4 2026'],
    ['2026-H2', '下半年', 'H2 2026'],
    ['2026', '2026年', '2026'],
  ])('the period %s is printed %s and %s', (code, zh, en) => {
    expect([printedPeriod(code, 'zh'), printedPeriod(code, 'en')]).toEqual([zh, en]);
  });

  test.each([
    ['28100000', '2,810万', '28,100,000'],
    ['3125000', '313万', '3,125,000'],
    ['9999', '9,999', '9,999'],
    ['107.5', '108', '108'],
  ])('a base of %s is printed %s and %s', (base, zh, en) => {
    expect([printedBase(base, 'zh'), printedBase(base, 'en')]).toEqual([zh, en]);
  });

  test('no base is printed as nothing, not as zero', () => {
    expect(printedBase(null, 'zh')).toBeNull();
  });

  test.each([
    ['1358000000', '1,358,000,000'],
    ['-38', '-38'],
    ['-1234', '-1,234'],
    ['49.0', '49.0'],
  ])('%s is printed %s', (count, printed) => expect(printedCount(count)).toBe(printed));

  test('a limit names what it is counted in', () => {
    expect(printedLimit(sampleReading(), 'zh')).toBe('20/百万用户');
    expect(printedLimit(sampleReading(), 'en')).toBe('20 per million customers');
    expect(printedLimit(sampleReading({ limitValue: null }), 'zh')).toBeNull();
  });

  test('an unusual multiplier is printed as it is', () => {
    expect(rateUnit(sampleReading({ multiplier: '250' }), 'zh')).toBe('/250用户');
  });

  test('days and periods are short beside a figure', () => {
    expect([printedDay('2026-11-20', 'zh'), printedDay('2026-11-20', 'en')]).toEqual(['11-20', '20 Nov']);
    expect(['2025-Q4', '2026-10', '2026'].map(shortPeriod)).toEqual(['25Q4', '26-10', '2026']);
  });
});
