import type { MainRange } from '../domain/main-range.ts';

/** What publishing the staged rows would do, as things stand. */
export interface Settlement {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly duplicates: number;
  /** Rows refused because of the rest of the file. */
  readonly rejected: number;
  readonly sourceId: number | null;
  readonly range: MainRange | undefined;
}
