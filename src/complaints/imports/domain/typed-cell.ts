import type { CellMarkCode, CellMarks } from '../../../platform/files/domain/table-record.ts';

const FAULTS: ReadonlySet<string> = new Set<CellMarkCode>([
  'error-cell',
  'formula-without-value',
  'lost-digits',
  'unreadable-number',
  'impossible-date',
  'lost-text',
]);
const DATE = /^\[(\d[\d:.TZ +-]*)\]$/;
const FAULT = /^\[!([a-z-]+)\] ?([^]*)$/;

/** A cell of a workbook: its text, and what it was beyond that. */
export type TypedCell =
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'fault'; readonly text: string; readonly code: CellMarkCode };

/**
 * How a file of corrections writes a cell that was more than a text: `[2026-11-01 08:30:00]` a date as such, which has one
 * reading whatever form the mapping states for texts; `[!lost-digits] 110101199003071000` a value not to be trusted, which
 * is refused until somebody writes the true one. Undefined for a cell that is its text.
 */
export function typedCell(cell: string, place: number, marks: CellMarks | null): string | undefined {
  const fault = marks?.faults.find(({ column }) => column === place);
  if (fault !== undefined) return `[!${fault.code}] ${cell}`;
  if (marks?.dates.includes(place) !== true) return undefined;
  const written = `[${cell}]`;
  return DATE.test(written) ? written : undefined;
}

/** The cell that was written so; undefined for a text. */
export function readTypedCell(written: string): TypedCell | undefined {
  if (!written.startsWith('[')) return undefined;
  const day = DATE.exec(written)?.[1];
  if (day !== undefined) return { kind: 'date', text: day };
  const [, code = '', text = ''] = FAULT.exec(written) ?? [];
  return isFault(code) ? { kind: 'fault', text, code } : undefined;
}

/** Whether a text would be taken for such a cell. */
export function isTypedCell(text: string): boolean {
  return readTypedCell(text) !== undefined;
}

function isFault(code: string): code is CellMarkCode {
  return FAULTS.has(code);
}
