import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../platform/http/domain-error.ts';
import { decodeCursor, pageOf } from '../../platform/http/page.ts';
import type { UserPageDto, UsersQueryDto } from './user.dto.ts';
import { userList, type UserSortKey } from './user-list.query.ts';
import type { UserScope } from './user-row.query.ts';
import { userView } from './user-view.ts';

/** The users of a scope, page by page. */
@Injectable()
export class UserList {
  constructor(private readonly dataSource: DataSource) {}

  async page(scope: UserScope, query: UsersQueryDto): Promise<UserPageDto> {
    const { search, role, status, sort, limit, cursor } = query;
    const rows = await userList(this.dataSource, {
      scope,
      search: search ?? null,
      role: role ?? null,
      status: status ?? null,
      sortKey: sort.replace('-', '') as UserSortKey,
      isDescending: sort.startsWith('-'),
      after: cursor === undefined ? null : positionOf(cursor, sort),
      limit: limit + 1,
    });
    const page = pageOf(rows, limit, (row) => [sort, row.sortKey, row.id]);
    return { items: page.items.map(userView), next: page.next };
  }
}

/** A cursor belongs to the order it was made in. */
function positionOf(cursor: string, sort: UsersQueryDto['sort']): readonly [string, string] {
  const [made = '', key = '', id = ''] = decodeCursor(cursor, 3);
  const isKey = /(createdAt|lastSignInAt)$/.test(sort) ? /^\d{1,18}$/.test(key) : !key.includes('\0');
  if (made === sort && isKey && /^\d{1,18}$/.test(id)) return [key, id];
  throw new DomainError('invalid', 'request.invalid-cursor', 'The cursor belongs to another list.');
}
