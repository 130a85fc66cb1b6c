import type { CatalogueEntry } from './catalogue-entry.ts';
import { CatalogueTree } from './catalogue-tree.ts';
import type { CodeChange, Filing } from './code-change.ts';

/** A type of the catalogue, as stored. */
export type ComplaintType = CatalogueEntry;

/** The catalogue of complaint types: what a text stands for, and what lies below a type. */
export class ComplaintTypeTree extends CatalogueTree {
  /** `types` in the order they are shown. */
  constructor(types: readonly ComplaintType[], filings: readonly Filing[] = [], changes: readonly CodeChange[] = []) {
    super({ entries: types, filings, changes }, true);
  }
}
