import type { CatalogueTree } from '../../catalogue/domain/catalogue-tree.ts';
import type { Dimension } from '../../catalogue/domain/dimension.ts';
import type { Day } from '../../shared/calendar-day.ts';

/** How a text is kept: the key it is counted under, and the text as it was written. */
export interface FiledText {
  readonly key: string | null;
  readonly text: string | null;
}

/**
 * A text under its key: the code of an entry, or the text itself while it is to be filed. A type is always kept with its
 * text; in the other dimensions the text stands beside the key only where the key is a code.
 */
export function filedText(dimension: Dimension, text: string, tree: CatalogueTree, day?: Day): FiledText {
  const key = tree.keyOf(text, day);
  if (dimension === 'type') return { key, text: text === '' ? null : text };
  if (text === '') return { key: null, text: null };
  return { key, text: tree.has(key) ? text : null };
}
