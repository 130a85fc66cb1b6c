import type { CatalogueTree } from '../../../catalogue/domain/catalogue-tree.ts';
import type { Day } from '../../../shared/calendar-day.ts';

/** On the days from `from` (included) until `until` (not), a text is counted under the key; null: without end. */
export interface KeyMove {
  readonly text: string;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly key: string;
  /** Whether the key is an entry's code. */
  readonly filed: boolean;
}

/** Where texts belong on all days. */
export function keyMoves(texts: readonly string[], tree: CatalogueTree): KeyMove[] {
  return texts.flatMap((text) => tree.spans(text).map((span) => ({ text, ...span, filed: tree.has(span.key) })));
}

/** Where texts belong that belong elsewhere than before, on some day at least. */
export function changedMoves(texts: readonly string[], before: CatalogueTree, after: CatalogueTree): KeyMove[] {
  const differs = (text: string) => JSON.stringify(before.spans(text)) !== JSON.stringify(after.spans(text));
  return keyMoves(texts.filter(differs), after);
}
