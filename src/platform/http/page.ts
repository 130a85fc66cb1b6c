import { DomainError } from './domain-error.ts';

export const DEFAULT_PAGE = 50;
export const LARGEST_PAGE = 200;

/** One page of a list; `next` is the cursor of the following page, or null on the last. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}

/** Packs the sort key of the last row shown; opaque to callers. */
export function encodeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Unpacks a cursor of so many parts. Throws `request.invalid-cursor` on anything we did not make. */
export function decodeCursor(cursor: string, parts: number): string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === parts && key.every((part) => ['string', 'number'].includes(typeof part))) {
      return key.map(String);
    }
  } catch {
    // falls through: a cursor that cannot be read is refused like a forged one
  }
  throw new DomainError(
    'invalid',
    'request.invalid-cursor',
    'The cursor is not one of ours; start from the first page.',
  );
}

/** Cuts rows fetched with one more than the limit into a page. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly (string | number)[],
): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
}
