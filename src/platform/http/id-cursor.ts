import { DomainError } from './domain-error.ts';
import { decodeCursor } from './page.ts';

/** A cursor made of whole numbers, such as ids and line numbers. */
export function decodeIds(cursor: string, parts: number): string[] {
  const ids = decodeCursor(cursor, parts);
  if (ids.every((id) => /^\d{1,18}$/.test(id))) return ids;
  throw new DomainError(
    'invalid',
    'request.invalid-cursor',
    'The cursor is not one of ours; start from the first page.',
  );
}
