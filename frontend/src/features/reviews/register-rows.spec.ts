import { describe, expect, test } from '@jest/globals';
import { coveringPeriod, rowsOf } from './register-rows.ts';

describe('the period that holds the days of a number', () => {
  test.each([
    ['2026-10-01', '2026-11-01', '2026-10'],
    ['2026-12-01', '2027-01-01', '2026-12'],
    ['2026-07-01', '2026-10-01', '2026-Q3'],
    ['2026-10-01', '2027-01-01', '2026-Q4'],
    ['2026-01-01', '2026-11-01', '2026'],
    ['2026-01-01', '2026-02-01', '2026-01'],
    ['2026-10-01', '2026-10-16', '2026-10'],
    ['2026-05-01', '2026-08-01', '2026'],
  ])('%s up to %s is %s', (from, until, period) => {
    expect(coveringPeriod(from, until)).toBe(period);
  });

  test.each([
    ['2023-10-01', '2026-11-01'],
    ['2026-10-01', '2026-10-01'],
  ])('%s up to %s is none', (from, until) => {
    expect(coveringPeriod(from, until)).toBeNull();
  });
});

test('a number opens the list of the unit, the period and the indicator it was counted by', () => {
  const filter = {
    unit: 'BG',
    from: '2026-10-01',
    until: '2026-11-01',
    dateBasis: 'accepted',
    layers: ['appeal'],
    types: null,
  };
  const number = {
    code: 'N-003',
    name: { zh: '滨港用户申诉率', en: 'Bingang appeals' },
    definition: { indicator: 'cn.miit.appeals', version: 2 },
    filter,
    count: '31',
    rate: '9.9',
    status: 'inside',
  };
  expect(rowsOf(number)).toEqual({ unit: 'BG', period: '2026-10', indicator: 'cn.miit.appeals' });
  expect(rowsOf({ ...number, filter: { ...filter, from: '2023-10-01' } })).toBeNull();
});
