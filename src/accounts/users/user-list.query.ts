import type { DataSource } from 'typeorm';
import { USER_COLUMNS, USER_TABLES, userInScope, type UserRow, type UserScope } from './user-row.query.ts';

/** What a list can be sorted by; the instant as whole microseconds, so that a cursor holds it exactly. */
const SORT_KEYS = {
  username: { key: 'u.username', type: 'text' },
  displayName: { key: 'u.display_name COLLATE "zh-Hans-CN-x-icu"', type: 'text' },
  createdAt: { key: '(extract(epoch FROM u.created_at) * 1000000)::bigint', type: 'bigint' },
  // who never signed in comes before everybody who did
  lastSignInAt: { key: 'coalesce((extract(epoch FROM u.last_sign_in_at) * 1000000)::bigint, 0)', type: 'bigint' },
} as const;

export type UserSortKey = keyof typeof SORT_KEYS;

export interface UserListQuestion {
  readonly scope: UserScope;
  /** Part of the username or the display name. */
  readonly search: string | null;
  readonly role: string | null;
  readonly status: 'active' | 'inactive' | 'invited' | null;
  readonly sortKey: UserSortKey;
  readonly isDescending: boolean;
  /** Sort key and id of the last user of the page before. */
  readonly after: readonly [key: string, id: string] | null;
  readonly limit: number;
}

export interface UserListRow extends UserRow {
  readonly sortKey: string;
}

/** Users of a scope that pass the filters, in the order asked for. */
export function userList(dataSource: DataSource, question: UserListQuestion): Promise<UserListRow[]> {
  const { key, type } = SORT_KEYS[question.sortKey];
  const [direction, beyond] = question.isDescending ? ['DESC', '<'] : ['ASC', '>'];
  return dataSource.query<UserListRow[]>(
    `SELECT ${USER_COLUMNS}, (${key})::text AS "sortKey"
     FROM ${USER_TABLES}
     WHERE ${userInScope(1, 2)}
       AND ($3::text IS NULL OR strpos(u.username, lower($3)) > 0 OR strpos(lower(u.display_name), lower($3)) > 0)
       AND ($4::text IS NULL OR $4 = ANY(u.roles))
       AND ($5::text IS NULL OR $5 = CASE WHEN NOT u.is_active THEN 'inactive' WHEN u.password_hash IS NULL THEN 'invited'
                                          ELSE 'active' END)
       AND ($6::${type} IS NULL OR (${key}, u.id) ${beyond} ($6::${type}, $7::bigint))
     ORDER BY ${key} ${direction}, u.id ${direction}
     LIMIT $8`,
    [
      question.scope.unitPath,
      question.scope.department,
      question.search,
      question.role,
      question.status,
      question.after?.[0] ?? null,
      question.after?.[1] ?? null,
      question.limit,
    ],
  );
}
