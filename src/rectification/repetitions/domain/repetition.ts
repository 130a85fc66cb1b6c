/** What comes again: a customer about the same matter, the dispatch of a ticket, the return of an order (S07). */
export const REPETITION_KINDS = ['contact', 'dispatch', 'return'] as const;
export type RepetitionKind = (typeof REPETITION_KINDS)[number];

/** How often is too often, by kind. */
export type RepetitionThresholds = Readonly<Record<RepetitionKind, number>>;

/**
 * How many superiors further a count climbs: one each time the threshold is reached anew, none before.
 * Three contacts where three are too many are rung 1, five too, six are rung 2.
 */
export function rungOf(count: number, threshold: number): number {
  return Math.floor(count / threshold);
}

/** The rung to be told now; null where it is none, or was told already. `told` is the highest told so far, 0 for none. */
export function rungDue(count: number, threshold: number, told: number): number | null {
  const rung = rungOf(count, threshold);
  return rung > told ? rung : null;
}

/**
 * Whom a rung tells: one seat further up each, and from the top on the top. The lowest seat of an order is its lead,
 * who had it returned and knows: there the first rung is the seat above.
 */
export function toldOfRepetition(
  kind: RepetitionKind,
  rung: number,
  ladder: readonly (readonly string[])[],
): readonly string[] {
  const seat = kind === 'return' ? rung : rung - 1;
  return ladder[Math.min(seat, ladder.length - 1)] ?? [];
}
