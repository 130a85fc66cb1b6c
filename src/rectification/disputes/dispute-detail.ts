import type { DisputeRow } from './dispute.query.ts';

/** What the log says of a dispute, whichever step it is about. */
export function disputeDetail({ source, number, unit, department, ground }: DisputeRow) {
  return { complaint: `${source}/${number}`, unit, department, ground };
}
