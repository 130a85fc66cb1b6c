import { isOver } from '../../../catalogue/domain/catalogue-entry.ts';
import type { CatalogueTree } from '../../../catalogue/domain/catalogue-tree.ts';
import { likeness } from './likeness.ts';

export interface Suggestion {
  readonly code: string;
  /** From 0 to 1, two decimals. */
  readonly likeness: number;
  /** The name, path or filed text of the entry that resembles the text most. */
  readonly because: string;
}

const WORTH_SHOWING = 0.25;
const SHOWN = 3;
const LAST_DAY = '9999-12-31';

/** What is known of an entry: names, former names, paths in both languages, texts filed under it. */
export interface KnownEntry {
  readonly code: string;
  readonly texts: readonly string[];
}

/** The entries in use, with every text that is known to mean each. */
export function knownEntries(tree: CatalogueTree): KnownEntry[] {
  const filed = filedTexts(tree);
  return tree.entries
    .filter((entry) => !isOver(entry, LAST_DAY))
    .map(({ code, nameZh, nameEn, formerNames = [] }) => {
      const above = tree.path(code).flatMap((each) => tree.find(each) ?? []);
      const paths = [above.map((entry) => entry.nameZh).join(' / '), above.map((entry) => entry.nameEn).join(' / ')];
      return { code, texts: [...new Set([nameZh, nameEn, ...formerNames, ...paths, ...(filed.get(code) ?? [])])] };
    });
}

/** The entries a text to be filed may belong to, the likeliest first. */
export function suggestEntries(text: string, known: readonly KnownEntry[]): Suggestion[] {
  const last = text.split(/\s\/\s/).at(-1) ?? text;
  return known
    .map(({ code, texts }) => ({ code, ...nearest([text, last], texts) }))
    .filter((suggestion) => suggestion.likeness >= WORTH_SHOWING)
    .toSorted((a, b) => b.likeness - a.likeness || (a.code < b.code ? -1 : 1))
    .slice(0, SHOWN);
}

function nearest(asked: readonly string[], texts: readonly string[]): Omit<Suggestion, 'code'> {
  const compared = texts.flatMap((because) =>
    asked.map((text) => ({ because, likeness: Math.round(likeness(text, because) * 100) / 100 })),
  );
  return compared.reduce((best, next) => (next.likeness > best.likeness ? next : best), { because: '', likeness: 0 });
}

function filedTexts(tree: CatalogueTree): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { code, text } of tree.state.filings) texts.set(code, [...(texts.get(code) ?? []), text]);
  return texts;
}
