import type { ReadingProjection } from '../../src/red-lines/domain/projection/reading-projection.ts';
import type { Reading } from '../../src/red-lines/domain/reading.ts';

/** A complete reading of the fourth quarter, inside its line; a test states what matters to it. */
export function sampleReading(change: Partial<Reading> = {}): Reading {
  return {
    indicator: 'user-appeal-rate',
    indicatorName: { zh: '用户申诉率', en: 'User appeal rate' },
    limit: 'miit-quarter',
    limitKind: 'red-line',
    limitPeriod: 'quarter',
    operator: '<=',
    unit: 'root',
    period: '2026-Q4',
    asOf: '2026-11-21',
    count: '273',
    base: '28100000',
    rate: '9.7',
    status: 'inside',
    limitValue: '20',
    allowance: '562',
    left: '289',
    usedShare: '0.486',
    interval: { low: '8.6', high: '10.9' },
    previous: { period: '2026-Q3', rate: '13.1', change: null, seriesBreak: null },
    elapsedShare: '0.565',
    breachedOn: null,
    projection: null,
    risk: 'unknown',
    countThreshold: null,
    complete: true,
    incomplete: { daysWithoutData: 0, missingBasisDate: '0', leftOutOfTotals: '0' },
    baseProvisionalFrom: null,
    baseMissing: [],
    baseDiffers: [],
    decimals: 1,
    multiplier: '1000000',
    definition: {
      version: 1,
      dateBasis: 'accepted',
      layers: ['appeal'],
      types: null,
      series: 'customers',
      instant: 'average',
      annualMethod: 'sum-of-periods',
      sources: ['工信部 2015'],
    },
    ...change,
  };
}

/** What is foreseen of a line that will probably be crossed; a test states what matters to it. */
export function sampleProjection(change: Partial<ReadingProjection> = {}): ReadingProjection {
  return {
    expected: '6.1',
    low: '5.8',
    high: '6.4',
    count: { expected: '170', low: '163', high: '178' },
    breachProbability: '0.57',
    breach: { early: '2026-12-03', median: '2026-12-18', late: '2026-12-29' },
    naive: { count: '166', rate: '5.9' },
    cohorts: [],
    incompleteDays: 0,
    ...change,
  };
}
