import type { CatalogueEntry } from './catalogue-entry.ts';
import type { CodeChange, Filing } from './code-change.ts';

/** Everything that decides under which entry a text belongs. */
export interface CatalogueState {
  /** In the order they are shown. */
  readonly entries: readonly CatalogueEntry[];
  readonly filings: readonly Filing[];
  /** In the order they were decided. */
  readonly changes: readonly CodeChange[];
}
