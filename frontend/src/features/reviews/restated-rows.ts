import type { RestatedNumber, Snapshot } from '../../api/snapshot.ts';

export interface RestatedRow extends RestatedNumber {
  /** The verdict is another than before. */
  flips: boolean;
}

/** The numbers an edition changed, those whose verdict turned first. */
export function restatedRows({ restates }: Pick<Snapshot, 'restates'>): RestatedRow[] {
  const rows = (restates?.changed ?? []).map((number) => ({
    ...number,
    flips: number.before.status !== number.after.status,
  }));
  return [...rows.filter(({ flips }) => flips), ...rows.filter(({ flips }) => !flips)];
}
