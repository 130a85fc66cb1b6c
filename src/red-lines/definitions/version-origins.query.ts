import type { EntityManager } from 'typeorm';
import { displayNameOf } from '../../accounts/display-name.ts';
import type { UnitScope } from '../../organization/scope.ts';

/** Who wrote a version of a definition, when, and by which proposal, if by any that concerns the caller. */
export interface VersionOrigin {
  readonly version: number;
  readonly definedBy: string;
  readonly definedByName: string;
  readonly definedAt: Date;
  readonly proposal: string | null;
  readonly proposedBy: string | null;
  readonly proposedByName: string | null;
  readonly reason: string | null;
}

/** The origin of every version of a definition, the newest first. */
export function versionOrigins(
  manager: EntityManager,
  { unitPath }: UnitScope,
  kind: 'indicator' | 'limit',
  code: string,
): Promise<VersionOrigin[]> {
  return manager.query<VersionOrigin[]>(
    `SELECT v.version AS version, v.created_by AS "definedBy", ${displayNameOf('v.created_by')} AS "definedByName",
            v.created_at AS "definedAt", p.id AS proposal, p.proposed_by AS "proposedBy",
            ${displayNameOf('p.proposed_by')} AS "proposedByName", p.reason AS reason
     FROM (SELECT i.version, i.created_by, i.created_at FROM indicator_versions i WHERE $2 = 'indicator' AND i.code = $3
           UNION ALL
           SELECT l.version, l.created_by, l.created_at FROM limit_versions l WHERE $2 = 'limit' AND l.code = $3) v
     LEFT JOIN (SELECT c.id, c.version, c.proposed_by, c.reason
                FROM change_proposals c JOIN units u ON u.code = c.unit_code
                WHERE c.kind = $2 AND c.code = $3 AND (starts_with(u.path, $1) OR starts_with($1, u.path))) p
       ON p.version = v.version
     ORDER BY v.version DESC`,
    [unitPath, kind, code],
  );
}
