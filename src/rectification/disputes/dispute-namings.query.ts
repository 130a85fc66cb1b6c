import type { EntityManager } from 'typeorm';
import { displayNameOf } from '../../accounts/display-name.ts';

/** In whose hands a dispute came, by whom and when. */
export interface DisputeNaming {
  readonly judge: string;
  readonly judgeName: string;
  /** Null when it went to whoever had the fewest in hand. */
  readonly by: string | null;
  readonly byName: string | null;
  readonly for: string | null;
  readonly forName: string | null;
  readonly at: Date;
}

export function disputeNamings(manager: EntityManager, disputeId: string): Promise<DisputeNaming[]> {
  return manager.query<DisputeNaming[]>(
    `SELECT n.judge AS judge, ${displayNameOf('n.judge')} AS "judgeName", n.named_by AS by,
            ${displayNameOf('n.named_by')} AS "byName", n.named_for AS for, ${displayNameOf('n.named_for')} AS "forName",
            n.named_at AS at
     FROM complaint_dispute_namings n WHERE n.dispute_id = $1 ORDER BY n.number`,
    [disputeId],
  );
}
