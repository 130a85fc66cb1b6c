import { type Role, roles } from './roles.ts';

export interface UserFilters {
  search?: string;
  role?: Role;
  status?: 'active' | 'inactive';
}

/** The filters an address names; what does not exist is no filter. */
export function userFiltersIn(address: URLSearchParams): UserFilters {
  const search = address.get('search') ?? '';
  const role = roles.find((each) => each === address.get('role'));
  const status = address.get('status');
  return {
    ...(search === '' ? {} : { search }),
    ...(role === undefined ? {} : { role }),
    ...(status === 'active' || status === 'inactive' ? { status } : {}),
  };
}
