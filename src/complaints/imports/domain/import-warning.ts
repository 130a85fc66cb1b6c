/**
 * What was read without complaint and still looks wrong, or should be known before publishing: dates far from the
 * others, days that have totals too, units and types nobody knows, a file that came before.
 */
export const IMPORT_WARNINGS = [
  'same-file',
  'outside-main-range',
  'overlaps-totals',
  'overlaps-complaints',
  'unknown-units',
  'types-to-be-filed',
] as const;
export type ImportWarningCode = (typeof IMPORT_WARNINGS)[number];

export interface ImportWarning {
  readonly code: ImportWarningCode;
  /** How many rows it is about, as a decimal string. */
  readonly rows: string;
  /** What its sentence needs: days, sources, an earlier import. */
  readonly params: Readonly<Record<string, string>>;
  readonly examples: readonly WarningExample[];
}

/** One line of the file, or one text with the rows that have it. */
export interface WarningExample {
  readonly line: string | null;
  readonly text: string;
  readonly rows: string | null;
  /** The name that comes closest to an unknown one. */
  readonly suggestion: string | null;
}
