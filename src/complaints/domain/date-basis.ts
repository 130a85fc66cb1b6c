import type { Flags } from './complaint-qualities.ts';

/** The event by which a complaint is put on a day (DESIGN §2, Counts), in the order of a complaint's life. */
export const DATE_BASES = ['received', 'accepted', 'transferred', 'due', 'closed', 'surveyed', 'escalated'] as const;

export type DateBasis = (typeof DATE_BASES)[number];

/** The lack of a date: complaints that have none by a basis, on the day they were received. */
export type DateAbsence = `no-${Exclude<DateBasis, 'received'>}`;

/** What cells are kept by: a date, or the lack of one that an indicator needs. */
export type CellBasis = DateBasis | DateAbsence;

/** The lack of a date by this basis; every complaint has a day received. */
export function absenceOf(basis: DateBasis): DateAbsence | undefined {
  return basis === 'received' ? undefined : `no-${basis}`;
}

export function isDateBasis(text: string): text is DateBasis {
  return (DATE_BASES as readonly string[]).includes(text);
}

/** The column that holds a complaint's day by this basis. */
export function dayColumn(basis: DateBasis): string {
  return `${basis}_day`;
}

/**
 * Whether a complaint of a selection must have its date by this basis, so that the lack of it is a gap in the data. What
 * is not closed, surveyed or escalated yet is no gap: it is no part of what happened in a period, and a share of what was
 * closed is complete once the day's data is there. An answer only a survey gives, without its day, is one.
 */
export function owesDate(basis: DateBasis, flags: Flags = {}): boolean {
  if (basis === 'surveyed') return flags.satisfied !== undefined;
  return basis !== 'closed' && basis !== 'escalated';
}
