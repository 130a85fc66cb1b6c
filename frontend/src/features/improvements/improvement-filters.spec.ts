import { describe, expect, test } from '@jest/globals';
import { filtersIn, yearsUpTo } from './improvement-filters.ts';

describe('the filters of the register of improvements', () => {
  test.each([
    ['', {}],
    ['kind=rule&of=LZ&year=2026', { kind: 'rule', unit: 'LZ', year: 2026 }],
    ['kind=x&of= &year=26', {}],
    ['year=3026', {}],
  ])('%s', (search, filters) => {
    expect(filtersIn(new URLSearchParams(search))).toEqual(filters);
  });

  test.each([
    [undefined, [2026, 2025, 2024, 2023, 2022]],
    [2024, [2026, 2025, 2024, 2023, 2022]],
    [2019, [2026, 2025, 2024, 2023, 2022, 2019]],
  ])('years when %s is asked for', (asked, years) => {
    expect(yearsUpTo('2026-11-22', asked)).toEqual(years);
  });
});
