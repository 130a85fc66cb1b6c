import { isTypedCell } from './typed-cell.ts';

/** The columns a file of rejected rows adds at its end, in both languages; an import reads over them. */
export const CORRECTION_COLUMNS = {
  zh: { line: '原文件行号（导入时忽略）', reason: '被拒原因（导入时忽略）' },
  en: { line: 'Original line (ignored on import)', reason: 'Why rejected (ignored on import)' },
} as const;

const ADDED: ReadonlySet<string> = new Set(Object.values(CORRECTION_COLUMNS).flatMap((names) => Object.values(names)));

/**
 * A spreadsheet would evaluate these or make them something else: formulas, 1.39E+10, 007, ids of 12 digits, and dates,
 * which it reads in its own order of day and month.
 */
const AT_RISK =
  /^(?:[=+\-@\t\r\uff1d\uff0b\uff0d\uff20']|0\d|\d{12}|\d+(?:\.\d+)?[eE]|\d{1,4}(?:[-/年]|\.\d+\.| ?[-/ ]?[A-Za-z]{3}))/;

/** Whether a header is one of a file of rejected rows, made here to be corrected and imported again. */
export function isCorrectionsFile(header: readonly string[]): boolean {
  return header.some((name) => ADDED.has(name));
}

/** The columns that are the file's own. What was added stands at the end, so the places of these are unchanged. */
export function ownColumns(header: readonly string[]): readonly string[] {
  const added = header.findIndex((name) => ADDED.has(name));
  return added < 0 ? header : header.slice(0, added);
}

/** A cell as it is written to a file of corrections: behind an apostrophe where somebody would change or misread it. */
export function guarded(cell: string): string {
  return AT_RISK.test(cell) || isTypedCell(cell) ? `'${cell}` : cell;
}

/** A cell of a file of corrections as its original file had it. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
