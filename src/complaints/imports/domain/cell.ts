import type { CellMarkCode } from '../../../platform/files/domain/table-record.ts';

/** A moment, and the day it counts on in the organisation's zone. */
export interface Moment {
  readonly epochMs: number;
  readonly day: string;
  /** Only a date was written: the moment is its midnight in the mapping's zone, the day is the written one. */
  readonly dateOnly: boolean;
}

export type CellValue = string | number | boolean | Moment | readonly string[] | null;

/** Why a cell is not taken; wording in reject-reasons.ts. */
export type CellFault =
  | 'field-missing'
  | 'number-missing'
  | 'too-long'
  | 'nul-character'
  | 'damaged-number'
  | 'not-an-integer'
  | 'not-a-decimal'
  | 'not-a-flag'
  | 'unknown-layer'
  | 'unknown-basis'
  | 'unknown-unit'
  | 'ambiguous-unit'
  | 'unreadable-period'
  | 'unreadable-date'
  | 'ambiguous-date'
  | 'impossible-date'
  | 'date-out-of-range'
  | 'nonexistent-local-time'
  | 'closed-before-received'
  | CellMarkCode;

export type FaultParams = Readonly<Record<string, string | number>>;

/** The refusal of a cell, told apart from values by its class. */
export class Refusal {
  constructor(
    readonly code: CellFault,
    readonly params: FaultParams = {},
  ) {}
}

export type CellReader = (text: string) => CellValue | Refusal;

/** What is wrong with one cell: the column as the file calls it, and the cell's original text. */
export interface CellProblem {
  readonly field: string;
  readonly column: string;
  readonly code: CellFault;
  readonly params: FaultParams;
  readonly original: string;
}
