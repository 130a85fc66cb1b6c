import type { Day } from '../../shared/calendar-day.ts';
import type { Measure } from './measure.ts';
import type { OrderGrade } from './order-number.ts';

/** A unit, or a department of it, that has to do with an order. */
export interface OrderParty {
  readonly unit: string;
  readonly department: string | null;
}

export const SOURCE_KINDS = ['hand', 'red-line', 'complaint'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What an order comes from: a line at risk, complaints it names, or what somebody saw. */
export type OrderSource =
  | { readonly kind: 'hand' | 'complaint' }
  | {
      readonly kind: 'red-line';
      readonly indicator: string;
      readonly limit: string | null;
      readonly unit: string;
      readonly period: string;
    };

/** An order as it is drafted (DOMAIN §7.3). */
export interface OrderBody {
  readonly grade: OrderGrade;
  readonly title: string;
  readonly problem: string;
  /** What is asked of the lead. */
  readonly requirement: string;
  /** A code of the catalogue of causes. */
  readonly cause: string | null;
  /** Whom it is given to; the person is a username. */
  readonly lead: OrderParty & { readonly person: string | null };
  readonly partners: readonly OrderParty[];
  readonly dueDay: Day;
  readonly measures: readonly Measure[];
  readonly complaints: readonly { readonly source: string; readonly number: string }[];
  readonly source: OrderSource;
}

/**
 * What an order is about, so that one matter has one order (一事不二督): the line it comes from, else its title. Two open
 * orders of one lead about the same matter are refused, and so is a complaint that hangs on an open order already.
 */
export function matterOf({ source, title }: Pick<OrderBody, 'source' | 'title'>): string {
  if (source.kind !== 'red-line') return `title ${title}`;
  return ['red-line', source.indicator, source.limit ?? '-', source.unit, source.period].join(' ');
}
