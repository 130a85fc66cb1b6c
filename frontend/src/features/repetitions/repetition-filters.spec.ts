import { describe, expect, test } from '@jest/globals';
import { filtersIn, isFiltered } from './repetition-filters.ts';

describe('the filters of repetition warnings', () => {
  test.each([
    ['', { state: 'open', sort: 'newest' }, false],
    ['state=all', { sort: 'newest' }, false],
    ['state=closed&sort=rung', { state: 'closed', sort: 'rung' }, true],
    ['kind=return&of=LZ&mine=true', { kind: 'return', state: 'open', unit: 'LZ', mine: 'true', sort: 'newest' }, true],
    ['kind=x&mine=no&sort=x&of=', { state: 'open', sort: 'newest' }, false],
  ])('%s', (search, filters, narrowed) => {
    const found = filtersIn(new URLSearchParams(search));
    expect(found).toEqual(filters);
    expect(isFiltered(found)).toBe(narrowed);
  });
});
