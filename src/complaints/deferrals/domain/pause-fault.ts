export const PAUSE_FAULTS = ['in-future', 'before-received', 'not-later', 'overlap', 'closed'] as const;
export type PauseFault = (typeof PAUSE_FAULTS)[number];

interface Stretch {
  readonly from: number;
  /** Null: it lasts. */
  readonly to: number | null;
}

/** Why the clock of a complaint cannot have stood still in a stretch; undefined when it can. */
export function pauseFault(
  { from, to }: Stretch,
  { receivedAt, closedAt, now }: { receivedAt: number; closedAt: number | null; now: number },
  known: readonly Stretch[],
): PauseFault | undefined {
  if (from > now || (to !== null && to > now)) return 'in-future';
  if (from < receivedAt) return 'before-received';
  if (to !== null && to <= from) return 'not-later';
  if (closedAt !== null && (to === null || to > closedAt)) return 'closed';
  return known.some((each) => (each.to === null || from < each.to) && (to === null || each.from < to))
    ? 'overlap'
    : undefined;
}
