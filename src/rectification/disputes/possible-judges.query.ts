import type { EntityManager } from 'typeorm';
import { PERMISSIONS } from '../../accounts/domain/permissions.ts';
import type { Place } from './write-dispute.query.ts';

export interface PossibleJudge {
  readonly username: string;
  readonly name: string;
  /** Disputes in their hands. */
  readonly open: number;
}

/** Between whom a dispute is. */
export interface Parties {
  readonly unitPath: string;
  readonly against: Place;
  readonly from: Place;
  /** Who filed it, and in whose place. */
  readonly filers: readonly string[];
}

/**
 * Who may judge: of a unit that answers for the contested one, of neither party's unit and department, and not who filed
 * it. Whoever has the fewest in hand comes first, so that nobody chooses their judge.
 */
export function possibleJudges(
  manager: EntityManager,
  { unitPath, against, from, filers }: Parties,
): Promise<PossibleJudge[]> {
  return manager.query<PossibleJudge[]>(
    `SELECT p.username AS username, p.display_name AS name, o.open AS open
     FROM users p JOIN units pu ON pu.id = p.unit_id
     CROSS JOIN LATERAL (SELECT count(*)::integer AS open FROM complaint_disputes d
                         WHERE d.judge = p.username AND d.state = 'open') o
     WHERE p.is_active AND p.roles && $1::text[] AND starts_with($2, pu.path) AND p.username <> ALL ($3)
       AND NOT (p.unit_id = $4 AND p.department IS NOT DISTINCT FROM $5)
       AND NOT (p.unit_id = $6 AND p.department IS NOT DISTINCT FROM $7)
     ORDER BY o.open, p.username`,
    [PERMISSIONS['disputes.judge'], unitPath, filers, against.unitId, against.department, from.unitId, from.department],
  );
}
