import type { Day } from '../../shared/calendar-day.ts';

export const MEASURE_TERMS = ['short', 'long'] as const;
export type MeasureTerm = (typeof MEASURE_TERMS)[number];

export const DIFFICULTIES = ['low', 'medium', 'high'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** One measure of an order, an item of its checklist. */
export interface Measure {
  readonly term: MeasureTerm;
  readonly text: string;
  readonly difficulty: Difficulty;
  /** Who carries it out, as the lead names them. */
  readonly owner: string | null;
  readonly dueDay: Day | null;
  readonly done: boolean;
}
