/** What the typed cells of a spreadsheet say beyond their text; places count from 0. */
export interface CellMarks {
  /** Cells that hold a date or a time as such: their text is year first and has one reading. */
  readonly dates: readonly number[];
  /** Cells whose value cannot be trusted, with what stands there instead. */
  readonly faults: readonly CellMarkFault[];
}

/**
 * `error-cell`: #N/A and its like. `formula-without-value`: never calculated. `lost-digits`: more than 15 digits, of which
 * a spreadsheet keeps 15. `unreadable-number`: no number at all, or beyond every number. `impossible-date`: no calendar
 * shows it. `lost-text`: the text it points to is not in the file.
 */
export type CellMarkCode =
  'error-cell' | 'formula-without-value' | 'lost-digits' | 'unreadable-number' | 'impossible-date' | 'lost-text';

export interface CellMarkFault {
  readonly column: number;
  readonly code: CellMarkCode;
}

/** One record as the file has it; `line` is its first physical line or the row of the sheet, counted from 1. */
export interface SoundRecord {
  readonly ok: true;
  readonly line: number;
  readonly fields: readonly string[];
  /** Only where a spreadsheet knows more than the text of its cells. */
  readonly marks?: CellMarks;
}

/** Why a record cannot be trusted. Reading resumes at the next physical line, so that others load exactly. */
export type MalformedCode =
  | 'stray-quote'
  | 'text-after-quote'
  | 'unterminated-quote'
  | 'field-too-long'
  | 'record-too-long'
  | 'swallowed-lines'
  | 'column-count';

export interface MalformedRecord {
  readonly ok: false;
  readonly line: number;
  readonly code: MalformedCode;
  /** For `column-count`: how many the header has, and how many are here. */
  readonly params: Readonly<Record<string, number>>;
  /** The first physical line, at most 4,000 characters of it. */
  readonly raw: string;
}

export type TableRecord = SoundRecord | MalformedRecord;
