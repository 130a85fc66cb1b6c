import type { EntityManager } from 'typeorm';
import { PERMISSIONS } from '../../accounts/domain/permissions.ts';
import { inSubtree } from '../../organization/scope.ts';

export interface PossibleChecker {
  readonly username: string;
  readonly name: string;
  /** Complaints in their hands that wait to be checked. */
  readonly waiting: number;
}

/** Who may check complaints of a unit: of it or a unit above it, within the scope of whoever draws; the least busy first. */
export function possibleCheckers(
  manager: EntityManager,
  { unitPath, scopePath }: { readonly unitPath: string; readonly scopePath: string },
): Promise<PossibleChecker[]> {
  return manager.query<PossibleChecker[]>(
    `SELECT p.username AS username, p.display_name AS name, n.waiting AS waiting
     FROM users p JOIN units pu ON pu.id = p.unit_id
     CROSS JOIN LATERAL (SELECT count(*)::integer AS waiting
                         FROM case_audit_items i JOIN case_audits w ON w.id = i.audit_id
                         WHERE i.checker = p.username AND i.checked_by IS NULL AND w.state = 'open') n
     WHERE p.is_active AND p.roles && $1::text[] AND starts_with($2, pu.path) AND ${inSubtree('pu', 3)}
     ORDER BY n.waiting, p.username`,
    [PERMISSIONS['case-audits.check'], unitPath, scopePath],
  );
}
