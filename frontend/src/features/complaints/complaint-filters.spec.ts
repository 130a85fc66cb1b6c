import { describe, expect, test } from '@jest/globals';
import { filterNames, listIn, noFilters, withFilters } from './complaint-filters.ts';

describe('filters of the complaint list', () => {
  test('only the filters the address names are sent, not the place and not an empty one', () => {
    const search = new URLSearchParams('unit=BG&period=2026-Q4&layer=appeal&q=%E9%80%80%E8%B4%B9&status=&cursor=abc');
    expect(listIn(search)).toEqual({ filters: { layer: 'appeal', q: '退费' }, sort: 'newest', cursor: 'abc' });
  });

  test('a layer, a flag, a date or an order that does not exist is none', () => {
    const search = new URLSearchParams('layer=everything&satisfied=maybe&dateBasis=accepted&status=Open&sort=worst');
    expect(listIn(search)).toEqual({
      filters: { dateBasis: 'accepted', status: 'Open' },
      sort: 'newest',
      cursor: null,
    });
  });

  test('another filter begins with the first page', () => {
    expect(withFilters({ level: '疑难' })).toEqual({ level: '疑难', cursor: null });
  });

  test('clearing takes out every filter there is', () => {
    expect(Object.keys(noFilters)).toEqual([...filterNames]);
  });
});
