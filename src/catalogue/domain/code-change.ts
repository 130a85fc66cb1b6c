import type { Day } from '../../shared/calendar-day.ts';

export const CHANGE_KINDS = ['merge', 'split', 'move'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** From a day on, what was under the old code is under the new one; in a split, only one original text of it. */
export interface CodeChange {
  /** Its place among all decisions on the catalogue: a later one applies to the outcome of the earlier ones. */
  readonly step: number;
  readonly kind: ChangeKind;
  readonly from: Day;
  readonly oldCode: string;
  readonly newCode: string;
  /** The one text that goes; null: everything does. */
  readonly text: string | null;
}

/** A text put under an entry by hand. */
export interface Filing {
  readonly text: string;
  readonly code: string;
  /** Changes of codes decided before it do not apply to it. */
  readonly step: number;
}
