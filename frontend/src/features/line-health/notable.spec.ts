import { describe, expect, test } from '@jest/globals';
import { notable } from './notable.ts';

const kept = { count: 25, breached: false, breachedOn: null };
const over = { count: 31, breached: true, breachedOn: '2026-09-10' };

function forecast(period: string, asOf: string, probability: number, outcome: typeof kept | typeof over) {
  return { unit: 'BG', period, asOf, probability, low: 20, high: 30, naive: 26, allowance: 29, outcome };
}

describe('the forecasts worth a look', () => {
  test('are the first alarm of a period, right or false, and the last word before a breach nobody saw', () => {
    const forecasts = [
      forecast('2026-Q1', '2026-02-20', 0.2, kept),
      forecast('2026-Q2', '2026-05-21', 0.6, kept),
      forecast('2026-Q2', '2026-05-28', 0.7, kept),
      forecast('2026-Q3', '2026-08-28', 0.4, over),
      forecast('2026-Q3', '2026-08-21', 0.1, over),
    ];
    expect(notable({ forecasts }).map(({ period, asOf, verdict }) => [period, asOf, verdict])).toEqual([
      ['2026-Q3', '2026-08-28', 'missed'],
      ['2026-Q2', '2026-05-21', 'wrong'],
    ]);
  });

  test('are a right alarm once, and nothing said after the breach', () => {
    const forecasts = [forecast('2026-Q3', '2026-08-21', 0.5, over), forecast('2026-Q3', '2026-09-11', 1, over)];
    expect(notable({ forecasts })).toMatchObject([{ asOf: '2026-08-21', verdict: 'right' }]);
  });
});
