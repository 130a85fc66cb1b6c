import type { CatalogueEntry } from '../../api/catalogue-models.ts';

/** A line of the tree: an entry, how deep it lies, and what can be opened below it. */
export interface EntryLine {
  entry: CatalogueEntry;
  depth: number;
  hasBelow: boolean;
  isOpen: boolean;
}

/** The lines to show: what lies below open entries, or, with a search, the matches and what lies above them. */
export function entryLines(
  entries: readonly CatalogueEntry[],
  closed: ReadonlySet<string>,
  search: string,
): EntryLine[] {
  const words = search.trim().toLowerCase();
  const above = new Map(entries.map((entry) => [entry.code, pathOf(entry.code, entries)]));
  const parents = new Set(entries.map(({ parent }) => parent));
  const matches = new Set(
    words === '' ? [] : entries.filter((entry) => isNamed(entry, words)).flatMap(({ code }) => above.get(code) ?? []),
  );
  const isShown = ({ code }: CatalogueEntry): boolean =>
    words === '' ? (above.get(code) ?? []).every((each) => each === code || !closed.has(each)) : matches.has(code);
  return entries.filter(isShown).map((entry) => ({
    entry,
    depth: (above.get(entry.code) ?? []).length - 1,
    hasBelow: parents.has(entry.code),
    isOpen: words !== '' || !closed.has(entry.code),
  }));
}

/** Codes from the top down to an entry. */
export function pathOf(code: string, entries: readonly CatalogueEntry[]): string[] {
  const parent = entries.find((entry) => entry.code === code)?.parent ?? null;
  return parent === null ? [code] : [...pathOf(parent, entries), code];
}

/** What a key does from the line at an index: another line to go to, or an entry to open or close. */
export function entryKey(
  key: string,
  index: number,
  lines: readonly EntryLine[],
): { go: number } | { toggle: string } | null {
  const line = lines[index];
  if (line === undefined) return null;
  const last = lines.length - 1;
  if (key === 'ArrowDown') return { go: Math.min(index + 1, last) };
  if (key === 'ArrowUp') return { go: Math.max(index - 1, 0) };
  if (key === 'Home') return { go: 0 };
  if (key === 'End') return { go: last };
  if (key === 'ArrowRight' && line.hasBelow)
    return line.isOpen ? { go: Math.min(index + 1, last) } : { toggle: line.entry.code };
  if (key !== 'ArrowLeft') return null;
  if (line.hasBelow && line.isOpen) return { toggle: line.entry.code };
  const parent = lines.findIndex(({ entry }) => entry.code === line.entry.parent);
  return { go: Math.max(parent, 0) };
}

/** An entry's siblings in use with it moved one place up or down; undefined at the end of the row. */
export function shifted(entries: readonly CatalogueEntry[], code: string, by: 1 | -1): string[] | undefined {
  const parent = entries.find((entry) => entry.code === code)?.parent;
  const codes = entries.filter((entry) => entry.parent === parent).map((entry) => entry.code);
  const at = codes.indexOf(code);
  const other = codes[at + by];
  if (other === undefined) return undefined;
  return codes.map((each, i) => (i === at ? other : i === at + by ? code : each));
}

function isNamed({ code, name }: CatalogueEntry, words: string): boolean {
  return [code, name.zh, name.en].some((text) => text.toLowerCase().includes(words));
}
