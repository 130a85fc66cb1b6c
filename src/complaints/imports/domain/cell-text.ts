import type { BoundColumn } from './bound-column.ts';
import type { FieldKind } from './field.ts';

/** How data frames and forms write that there is nothing; in text and ids it is text. */
const NOTHING = 'N/A';
const KEEPS_NOTHING: ReadonlySet<FieldKind> = new Set(['text', 'long-text', 'id', 'path', 'unit', 'tags']);

/** What one cell of a column says: without outer spaces, translated by the value map; `''` when it says nothing. */
export function cellText({ field: { kind }, values }: BoundColumn): (cell: string) => string {
  const read = kind === 'long-text' ? emptyIfBlank : trimmed;
  const meaning = values === undefined ? read : (cell: string) => translated(read(cell), values);
  return KEEPS_NOTHING.has(kind) ? meaning : (cell) => unlessNothing(meaning(cell));
}

function translated(text: string, values: ReadonlyMap<string, string>): string {
  return values.get(text) ?? text;
}

function unlessNothing(text: string): string {
  return text.length === NOTHING.length && text.toUpperCase() === NOTHING ? '' : text;
}

/** Long text is kept as it is, spaces and all. */
function emptyIfBlank(cell: string): string {
  return mayHaveOuterSpace(cell) && cell.trim() === '' ? '' : cell;
}

function trimmed(cell: string): string {
  return mayHaveOuterSpace(cell) ? cell.trim() : cell;
}

/** Most cells have none: looking is far cheaper than trimming. */
function mayHaveOuterSpace(text: string): boolean {
  return text.length > 0 && (mayBeSpace(text.charCodeAt(0)) || mayBeSpace(text.charCodeAt(text.length - 1)));
}

function mayBeSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0xfeff || (code >= 0x1680 && code <= 0x3000);
}
