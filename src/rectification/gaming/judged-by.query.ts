import type { EntityManager } from 'typeorm';
import { displayNameOf } from '../../accounts/display-name.ts';
import { inSubtree } from '../../organization/scope.ts';
import type { Judged } from './domain/gaming-watch.ts';
import type { WatchedDays } from './excluded-shares.query.ts';

export interface JudgedBy extends Judged {
  readonly name: string;
}

/** Who upheld how many disputes of a sub-tree that were decided in the days. */
export function judgedBy(manager: EntityManager, unitPath: string, { from, end }: WatchedDays): Promise<JudgedBy[]> {
  return manager.query<JudgedBy[]>(
    `SELECT d.decided_by AS judge, ${displayNameOf('d.decided_by')} AS name, count(*)::integer AS upheld
     FROM complaint_disputes d JOIN units u ON u.id = d.unit_id
     WHERE d.state = 'upheld' AND d.decided_on >= $2 AND d.decided_on < $3 AND ${inSubtree('u', 1)}
     GROUP BY d.decided_by ORDER BY d.decided_by`,
    [unitPath, from, end],
  );
}
