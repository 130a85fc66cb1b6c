import { describe, expect, test } from '@jest/globals';
import { filtersIn, isFiltered } from './dispute-filters.ts';

const read = (search: string) => filtersIn(new URLSearchParams(search));

describe('the filters in the address', () => {
  test('are read where they are known, and left out where they are not', () => {
    expect(read('state=open&ground=duplicate&against=LZ&mine=filed&overdue=true&sort=due')).toEqual({
      state: 'open',
      ground: 'duplicate',
      unit: 'LZ',
      mine: 'filed',
      overdue: 'true',
      sort: 'due',
    });
    expect(read('state=lost&ground=x&against=%20&mine=judge&overdue=1&sort=up&unit=LZ')).toEqual({ sort: 'newest' });
  });

  test('ask for something only where more than the order is named', () => {
    expect([isFiltered(read('sort=due')), isFiltered(read('state=open'))]).toEqual([false, true]);
  });
});
