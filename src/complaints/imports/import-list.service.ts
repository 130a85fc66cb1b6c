import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { decodeCursor, type Page, pageOf } from '../../platform/http/page.ts';
import type { ImportRow } from './import.query.ts';
import { type ImportListFilter, importOrigins, importsInScope, type ImportSort } from './import-list.query.ts';

export interface ImportListQuery extends ImportListFilter {
  readonly sort: ImportSort;
  readonly order: 'asc' | 'desc';
  readonly cursor: string | null;
  readonly limit: number;
}

/** The history of imports: who, when, which file, which days, how many rows. */
@Injectable()
export class ImportList {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  /** A page of the imports within the caller's scope. */
  async page(caller: Caller, { sort, order, cursor, limit, ...filter }: ImportListQuery): Promise<Page<ImportRow>> {
    const after = cursor === null ? null : positionIn(cursor, sort);
    const rows = await importsInScope(this.dataSource.manager, caller, filter, {
      sort,
      order,
      after,
      limit: limit + 1,
    });
    return pageOf(rows, limit, (row) => [sort, row.sortKey, row.id]);
  }

  /** What the list can be narrowed to. */
  origins(caller: Caller): ReturnType<typeof importOrigins> {
    return importOrigins(this.dataSource.manager, caller);
  }
}

const KEYS: Readonly<Record<ImportSort, RegExp>> = {
  at: /^\d{1,18}$/,
  file: /^\P{Cc}*$/u,
  coverage: /^(?:-infinity|\d{4}-\d{2}-\d{2})$/,
  rows: /^\d{1,18}$/,
  rejected: /^\d{1,18}$/,
};

/** A cursor belongs to the order it was made for. */
function positionIn(cursor: string, sort: ImportSort): { key: string; id: string } {
  const [madeFor, key = '', id = ''] = decodeCursor(cursor, 3);
  if (madeFor === sort && KEYS[sort].test(key) && /^\d{1,18}$/.test(id)) return { key, id };
  throw new DomainError(
    'invalid',
    'request.invalid-cursor',
    'The cursor is not one of ours; start from the first page.',
  );
}
