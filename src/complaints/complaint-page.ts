import { DomainError } from '../platform/http/domain-error.ts';
import { decodeCursor, encodeCursor } from '../platform/http/page.ts';
import type { ListedComplaint, ListPosition } from './complaint-list.query.ts';
import { isPlaceIn, type ListOrder } from './complaint-order.ts';

interface ListPage {
  readonly items: readonly ListedComplaint[];
  readonly next: string | null;
  readonly previous: string | null;
}

/** Cuts rows fetched with one more than the limit, away from where the page begins, into a page in list order. */
export function listPage(rows: readonly ListedComplaint[], limit: number, from: ListPosition | null): ListPage {
  const isBackwards = from?.side === 'before';
  const page = isBackwards ? rows.slice(0, limit).toReversed() : rows.slice(0, limit);
  const hasMore = rows.length > limit;
  const [first, last] = [page.at(0), page.at(-1)];
  const hasNext = isBackwards || hasMore;
  const hasPrevious = isBackwards ? hasMore : from !== null;
  return {
    items: page,
    next: hasNext && last !== undefined ? encodeCursor(['after', ...last.key]) : null,
    previous: hasPrevious && first !== undefined ? encodeCursor(['before', ...first.key]) : null,
  };
}

/** Reads a cursor of ours for this order. Throws `request.invalid-cursor` on any other, also on one of another order. */
export function positionIn(order: ListOrder, cursor: string): ListPosition {
  const [side = '', ...key] = decodeCursor(cursor, order.columns.length + 1);
  if ((side === 'after' || side === 'before') && isPlaceIn(order, key)) return { key, side };
  throw new DomainError(
    'invalid',
    'request.invalid-cursor',
    'The cursor is not one of ours; start from the first page.',
  );
}
