import { expect, test } from '@jest/globals';
import { reviewFiltersIn, reviewQuery } from './review-filters.ts';

test('the filters of an address become those of the request', () => {
  const filters = reviewFiltersIn(new URLSearchParams('of=BG&month=2026-10&status=issued'));
  expect(reviewQuery(filters)).toEqual({ unit: 'BG', period: '2026-10', status: 'issued' });
});

test('the place of the readings is no filter, nor is a month or a status that does not exist', () => {
  const filters = reviewFiltersIn(new URLSearchParams('unit=root&period=2026-Q4&month=2026-13&status=lost'));
  expect(filters).toEqual({ of: null, month: null, status: null });
  expect(reviewQuery(filters)).toEqual({});
});
