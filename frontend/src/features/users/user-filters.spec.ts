import { expect, test } from '@jest/globals';
import { userFiltersIn } from './user-filters.ts';

test('search, role, status and order are read from the address', () => {
  const address = new URLSearchParams('search=陈&role=analyst&status=invited&sort=-lastSignInAt&unit=root');
  expect(userFiltersIn(address)).toEqual({ search: '陈', role: 'analyst', status: 'invited', sort: '-lastSignInAt' });
});

test('a role, a status or an order that does not exist is none', () => {
  expect(userFiltersIn(new URLSearchParams('role=king&status=asleep&sort=password&search='))).toEqual({});
});
