import { describe, expect, test } from '@jest/globals';
import { sampleReading } from '../../../test/support/sample-reading.ts';
import type { ReadingProjection } from './projection/reading-projection.ts';
import type { Reading } from './reading.ts';
import { byStanding, standingOf } from './unit-standing.ts';

function chance(breachProbability: string): ReadingProjection {
  return {
    expected: '71.3',
    low: '69.9',
    high: '74.0',
    count: { expected: '110', low: '104', high: '116' },
    breachProbability,
    breach: { early: '2026-11-30', median: '2026-12-07', late: '2026-12-17' },
    naive: { count: '109', rate: '71.0' },
    cohorts: [],
    incompleteDays: 0,
  };
}

const inside = sampleReading({ risk: 'inside' });
const warned = sampleReading({ risk: 'warning', left: '14', projection: chance('0.35') });
const expected = sampleReading({ risk: 'expected', left: '4', limitPeriod: 'year', projection: chance('0.99') });
const breached = sampleReading({ status: 'breached', risk: 'breached', left: '-2', breachedOn: '2026-11-20' });
const silent = sampleReading({
  risk: 'unknown',
  complete: false,
  incomplete: { daysWithoutData: 3, missingBasisDate: '0', leftOutOfTotals: '0' },
});

const undated = { ...silent, incomplete: { daysWithoutData: 0, missingBasisDate: '9', leftOutOfTotals: '0' } };

describe('how a unit stands', () => {
  test.each<[string, Reading[], string, string]>([
    ['over its line, whatever else', [expected, breached], 'breached', '超分解线，超2件，11-20'],
    ['a breach expected', [inside, warned, expected], 'expected', '还剩4件，12-07前后用完，可能性高于95%'],
    ['a warning', [inside, warned], 'warning', '还剩14件，可能性35%'],
    [
      'a count at its own threshold, which a likelihood does not explain',
      [{ ...warned, count: '41', countThreshold: { count: '40', reached: true } }],
      'warning',
      '件数触发：41件，阈值40件',
    ],
    [
      'a threshold not reached',
      [{ ...warned, countThreshold: { count: '400', reached: false } }],
      'warning',
      '还剩14件，可能性35%',
    ],
    ['nothing left of a small allowance', [{ ...warned, left: '0' }], 'warning', '再有1件即超'],
    ['days without data', [inside, silent], 'incomplete', '3天没有数据，不下结论'],
    ['appeals without their date', [inside, undated], 'incomplete', '9件缺计数日期，不下结论'],
    ['inside', [inside], 'inside', ''],
  ])('%s', (_, readings, status, zh) => {
    expect(standingOf(readings, 'city')).toMatchObject({ status, note: { zh } });
  });

  test('says since how many days it has not delivered, where it is behind', () => {
    expect(standingOf([silent], 'city', 4).note.zh).toBe('4天未报，不下结论');
  });

  test('takes the likeliest of several warnings', () => {
    const likelier = { ...warned, left: '1', projection: chance('0.44') };
    expect(standingOf([warned, likelier], 'city').note.en).toBe('1 left, chance 44%');
  });

  test('sorts breached, expected, warning, incomplete, inside', () => {
    const units = [[inside], [silent], [warned], [breached], [expected]].map((each) => standingOf(each, 'city'));
    expect(units.sort(byStanding).map(({ status }) => status)).toEqual([
      'breached',
      'expected',
      'warning',
      'incomplete',
      'inside',
    ]);
  });
});
