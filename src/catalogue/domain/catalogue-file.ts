import { isDay } from '../../shared/calendar-day.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';

/** The columns of a catalogue's file, in their order. */
export const FILE_COLUMNS = ['code', 'parent', 'name_zh', 'name_en', 'valid_from', 'valid_to'] as const;

/** What is wrong with a line of the file; line 1 is the header. */
export interface FileProblem {
  readonly line: number;
  readonly column: string;
  readonly code: 'missing-column' | 'missing-value' | 'wrong-day' | 'code-repeated' | 'unreadable';
}

export type FileReading =
  | { readonly ok: true; readonly entries: readonly CatalogueEntry[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** The entry as the cells of its line. */
export function fileCells({ code, parentCode, nameZh, nameEn, validFrom, validTo }: CatalogueEntry): string[] {
  return [code, parentCode ?? '', nameZh, nameEn, validFrom ?? '', validTo ?? ''];
}

/** The lines below the header as entries; an apostrophe that kept a cell from being a formula is taken off again. */
export function readCatalogueFile(header: readonly string[], lines: readonly (readonly string[])[]): FileReading {
  const missing = FILE_COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0)
    return { ok: false, problems: missing.map((column) => ({ line: 1, column, code: 'missing-column' })) };
  const cells = lines.map((line) => FILE_COLUMNS.map((column) => plain(line[header.indexOf(column)] ?? '')));
  const codes = cells.map(([code]) => code);
  const problems = cells.flatMap((line, i) => problemsOf(line, i + 2, codes.indexOf(line[0]) < i));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, entries: cells.map(entryOf) };
}

function entryOf([code = '', parent = '', nameZh = '', nameEn = '', from = '', to = '']: readonly string[]) {
  return { code, parentCode: parent || null, nameZh, nameEn, validFrom: from || null, validTo: to || null };
}

function problemsOf(cells: readonly string[], line: number, isRepeated: boolean): FileProblem[] {
  const at = (code: FileProblem['code'], i: number): FileProblem => ({ line, column: FILE_COLUMNS[i] ?? '', code });
  return [
    ...[0, 2, 3].flatMap((i) => (cells[i] === '' ? [at('missing-value', i)] : [])),
    ...[4, 5].flatMap((i) => (cells[i] === '' || isDay(cells[i] ?? '') ? [] : [at('wrong-day', i)])),
    ...(isRepeated ? [at('code-repeated', 0)] : []),
  ];
}

/** As `csvCell` wrote it: an apostrophe before what a spreadsheet would take for a formula. */
function plain(cell: string): string {
  return /^'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell.trim();
}
