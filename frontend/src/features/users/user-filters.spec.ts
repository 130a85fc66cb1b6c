import { expect, test } from '@jest/globals';
import { userFiltersIn } from './user-filters.ts';

test('search, role and status are read from the address', () => {
  const address = new URLSearchParams('search=陈&role=analyst&status=inactive&unit=root');
  expect(userFiltersIn(address)).toEqual({ search: '陈', role: 'analyst', status: 'inactive' });
});

test('a role or a status that does not exist is no filter', () => {
  expect(userFiltersIn(new URLSearchParams('role=king&status=asleep&search='))).toEqual({});
});
