import { type Decision, refused } from './catalogue-edit.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import type { CatalogueTree } from './catalogue-tree.ts';
import { createEntries, faultOfPlace } from './edit-entries.ts';

/** A text and the entry it is put under. */
export interface TextFiling {
  readonly text: string;
  readonly code: string;
}

/** Puts texts under entries, some of which may be new; what was filed before may be filed anew. */
export function fileTexts(
  tree: CatalogueTree,
  filings: readonly TextFiling[],
  created: readonly CatalogueEntry[],
): Decision {
  const creation = createEntries(tree, created);
  if (!creation.ok) return creation;
  const grown = tree.with({ created }, 0);
  const texts = filings.map(({ text }) => text);
  const repeated = texts.find((text, i) => texts.indexOf(text) !== i);
  if (repeated !== undefined) return refused('text-repeated', repeated);
  for (const { code } of filings) {
    const fault = faultOfPlace(grown, code);
    if (fault !== undefined) return fault;
  }
  return { ok: true, edit: { created, filed: filings } };
}

/** Takes texts from under the entries they were put under: they mean again what their words say, or are to be filed. */
export function unfileTexts(tree: CatalogueTree, texts: readonly string[]): Decision {
  const filed = new Set(tree.state.filings.map(({ text }) => text));
  const stranger = texts.find((text) => !filed.has(text));
  return stranger === undefined ? { ok: true, edit: { unfiled: texts } } : refused('not-filed', stranger);
}
