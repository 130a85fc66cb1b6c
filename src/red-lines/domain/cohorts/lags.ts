/** How long what is to come takes: the share that comes on the same day, on the first day after it, on the second … */
export interface Lags {
  readonly shares: readonly number[];
}

/** Working days from a ticket to the appeal about it, where customers cannot be followed from one to the other. */
export const USUAL_TICKET_TO_APPEAL: Lags = { shares: [0, 0.1, 0.2, 0.2, 0.15, 0.12, 0.09, 0.06, 0.04, 0.02, 0.02] };
/** Days from a contact to the ticket that comes of it. */
export const USUAL_CONTACT_TO_TICKET: Lags = { shares: [0.15, 0.25, 0.2, 0.15, 0.1, 0.1, 0.05] };

/** So many customers must have been followed before their own lags outweigh the usual ones. */
const WORTH = 20;

/**
 * Lags learnt from customers who were followed from one complaint to the next, drawn towards the usual ones where there
 * are few. A longer lag than the usual ones know counts as their longest: it may have been another matter.
 */
export function learntLags(observed: readonly number[], usual: Lags): Lags {
  const longest = usual.shares.length - 1;
  const counts = usual.shares.map((share) => share * WORTH);
  for (const lag of observed) {
    const place = Math.max(0, Math.min(longest, lag));
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const total = WORTH + observed.length;
  return { shares: counts.map((count) => count / total) };
}

/** The share that has come after so many days. */
export function arrivedBy({ shares }: Lags, age: number): number {
  if (age < 0) return 0;
  return Math.min(
    1,
    shares.slice(0, age + 1).reduce((sum, share) => sum + share, 0),
  );
}

/** After so many days all but a twentieth have come. */
export function nearlyAll(lags: Lags): number {
  const place = lags.shares.findIndex((_, age) => arrivedBy(lags, age) >= 0.95);
  return place < 0 ? lags.shares.length - 1 : place;
}
