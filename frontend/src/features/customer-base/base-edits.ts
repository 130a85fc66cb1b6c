import type { BaseItem } from '../../api/data-models.ts';
import type { FieldProblem } from '../../api/problem.ts';

/** What was typed and is not saved yet, by cell. */
export type Edits = Readonly<Record<string, string>>;

const separator = ' ';
const decimal = /^\d{1,30}(\.\d{1,12})?$/;

/** The name of a cell: a period never holds a space, so the last one parts it from the unit. */
export function cellKey(unit: string, period: string): string {
  return `${unit}${separator}${period}`;
}

function cellOf(key: string): { unit: string; period: string } {
  const at = key.lastIndexOf(separator);
  return { unit: key.slice(0, at), period: key.slice(at + 1) };
}

/** A typed figure without grouping, whatever keyboard it came from; null when it is no non-negative decimal. */
export function readFigure(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d)[, '\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  return decimal.test(plain) ? plain.replace(/^0+(?=\d)/, '') : null;
}

/** The edits with one cell typed; emptied or typed back to what is saved, it is no edit any more. */
export function withEdit(edits: Edits, key: string, text: string, saved: string | undefined): Edits {
  const { [key]: _, ...others } = edits;
  const figure = readFigure(text);
  if (text.trim() === '' || (figure !== null && figure === saved)) return others;
  return { ...others, [key]: figure ?? text.trim() };
}

/** A block copied from a spreadsheet: rows of cells; a cell with a tab, a line or a quote in it comes quoted. */
export function pastedBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let found = cells.exec(text); found !== null; found = cells.exec(text)) {
    const [, quoted, plain = '', end] = found;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '' || cells.lastIndex === text.length) break;
  }
  return rows;
}

/** The values to write, and the edits that cannot be written as they stand. */
export function itemsOf(edits: Edits): { items: BaseItem[]; unreadable: string[] } {
  const items: BaseItem[] = [];
  const unreadable: string[] = [];
  for (const [key, text] of Object.entries(edits)) {
    const value = readFigure(text);
    if (value === null) unreadable.push(key);
    else items.push({ ...cellOf(key), value });
  }
  return { items, unreadable };
}

/** What the server refused, by cell; `items.3.value` is the fourth of the items sent. */
export function refusals(fields: readonly FieldProblem[], sent: readonly BaseItem[]): Record<string, FieldProblem> {
  const found: Record<string, FieldProblem> = {};
  for (const problem of fields) {
    const item = sent[Number(/^items\.(\d+)\./.exec(problem.field)?.[1] ?? -1)];
    if (item !== undefined) found[cellKey(item.unit, item.period)] ??= problem;
  }
  return found;
}
