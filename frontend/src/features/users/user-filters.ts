import { type Role, roles } from './roles.ts';

const statuses = ['active', 'invited', 'inactive'] as const;

export const sorts = ['username', 'displayName', '-createdAt', '-lastSignInAt', 'lastSignInAt'] as const;

export type UserSort = (typeof sorts)[number];

export type UserStatus = (typeof statuses)[number];

export interface UserFilters {
  search?: string;
  role?: Role;
  status?: UserStatus;
  sort?: UserSort;
}

/** The filters an address names; what does not exist is no filter. */
export function userFiltersIn(address: URLSearchParams): UserFilters {
  const search = address.get('search') ?? '';
  const role = roles.find((each) => each === address.get('role'));
  const status = statuses.find((each) => each === address.get('status'));
  const sort = sorts.find((each) => each === address.get('sort'));
  return {
    ...(search === '' ? {} : { search }),
    ...(role === undefined ? {} : { role }),
    ...(status === undefined ? {} : { status }),
    ...(sort === undefined ? {} : { sort }),
  };
}
