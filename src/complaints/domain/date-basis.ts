/** The event by which a complaint is put on a day (DESIGN §2, Counts), in the order of a complaint's life. */
export const DATE_BASES = ['received', 'accepted', 'transferred', 'due', 'closed', 'surveyed', 'escalated'] as const;

export type DateBasis = (typeof DATE_BASES)[number];

export function isDateBasis(text: string): text is DateBasis {
  return (DATE_BASES as readonly string[]).includes(text);
}

/** The column that holds a complaint's day by this basis. */
export function dayColumn(basis: DateBasis): string {
  return `${basis}_day`;
}
