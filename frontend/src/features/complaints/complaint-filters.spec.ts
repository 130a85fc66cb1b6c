import { describe, expect, test } from '@jest/globals';
import { filterNames, filtersIn, noFilters } from './complaint-filters.ts';

describe('filters of the complaint list', () => {
  test('only the filters the address names are sent, not the place and not an empty one', () => {
    const search = new URLSearchParams('unit=BG&period=2026-Q4&layer=appeal&search=%E9%80%80%E8%B4%B9&status=');
    expect(filtersIn(search)).toEqual({ layer: 'appeal', search: '退费' });
  });

  test('a layer or a date that does not exist is no filter', () => {
    const search = new URLSearchParams('layer=everything&dateBasis=accepted&status=Open');
    expect(filtersIn(search)).toEqual({ dateBasis: 'accepted', status: 'Open' });
  });

  test('clearing takes out every filter there is', () => {
    expect(Object.keys(noFilters)).toEqual([...filterNames]);
  });
});
