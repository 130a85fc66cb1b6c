import type { Day } from '../../shared/calendar-day.ts';
import type { Period } from '../../shared/period.ts';
import type { Words } from './line-words.ts';
import type { Reading } from './reading.ts';

/** What the one sentence of a board is made from. */
export interface HeadlineFigures {
  readonly unit: Words & { readonly kind: string };
  readonly period: Period;
  readonly asOf: Day;
  /** In the order of the cards. */
  readonly readings: readonly Reading[];
  /** The last day delivered; null when nothing was. */
  readonly dataAsOf: Day | null;
  /** Days by which the data are late. */
  readonly lateDays: number;
  /** Units that have not delivered, and for how many days. */
  readonly silent: readonly { readonly name: Words; readonly days: number }[];
}
