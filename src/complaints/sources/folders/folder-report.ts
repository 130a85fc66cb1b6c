import type { ImportRow } from '../../imports/import.query.ts';
import { DONE, REFUSED } from '../domain/folder-path.ts';
import type { WatchedSource } from '../watched-source.query.ts';
import type { KnownFile } from './folder-files.query.ts';

/** Where a file goes once its import has ended; undefined while it is under way. */
export function placeOf({ status, publish }: ImportRow): typeof DONE | typeof REFUSED | undefined {
  switch (status) {
    case 'published':
    case 'reverted':
      return DONE;
    case 'checked':
      return publish ? undefined : DONE;
    case 'failed':
    case 'cancelled':
      return REFUSED;
    default:
      return undefined;
  }
}

/** What is written beside a file that was taken in. */
export function importReport(source: WatchedSource, { name }: KnownFile, work: ImportRow): object {
  const { id, status, rows, created, updated, unchanged, duplicates, rejected, errorCode, dayFrom, dayUntil } = work;
  const days = dayFrom === null ? null : { from: dayFrom, until: dayUntil };
  const figures = { rows, created, updated, unchanged, duplicates, rejected };
  return { source: source.code, file: name, import: id, status, days, ...figures, error: errorCode };
}

/** What is written beside a file that no import was begun for. */
export function refusalReport(source: WatchedSource, { name, refusal }: KnownFile): object {
  return { source: source.code, file: name, import: null, status: 'refused', error: refusal };
}
