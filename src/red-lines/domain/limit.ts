import type { Day } from '../../shared/calendar-day.ts';
import type { PeriodKind } from '../../shared/period.ts';

export const LIMIT_KINDS = ['red-line', 'allocated-line', 'target', 'floor', 'zero-tolerance', 'benchmark'] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];

export const OPERATORS = ['<=', '<', '>=', '>', '='] as const;
/** How a rate has to stand to the limit's value to be inside it. */
export type Operator = (typeof OPERATORS)[number];

/** The unit of a limit that binds at every node of the tree. */
export const EVERY_UNIT = '*';

export interface Limit {
  readonly code: string;
  readonly indicator: string;
  /** A unit's code, or `*`: every unit. It binds at the node it names and says nothing about the nodes below. */
  readonly unit: string;
  readonly kind: LimitKind;
  readonly operator: Operator;
  /** In the indicator's unit, a decimal string. */
  readonly value: string;
  readonly period: PeriodKind;
  readonly validFrom: Day;
  /** The first day on which it no longer holds; null while it stands. */
  readonly validUntil: Day | null;
  readonly source: string;
}
