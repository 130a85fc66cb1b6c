import type { EntityManager } from 'typeorm';
import type { Role } from '../domain/permissions.ts';

export interface SubstitutionRow {
  readonly id: string;
  readonly principal: string;
  readonly principalName: string;
  readonly principalRoles: Role[];
  readonly substitute: string;
  readonly substituteName: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Who stands in for a person, and for whom the person stands in, today or later; what begins first comes first. */
export function substitutionList(manager: EntityManager, userId: string, today: string): Promise<SubstitutionRow[]> {
  return manager.query<SubstitutionRow[]>(
    `SELECT b.id AS "id", p.username AS "principal", p.display_name AS "principalName", p.roles AS "principalRoles",
            s.username AS "substitute", s.display_name AS "substituteName",
            to_char(b.first_day, 'YYYY-MM-DD') AS "firstDay", to_char(b.last_day, 'YYYY-MM-DD') AS "lastDay"
     FROM substitutions b
     JOIN users p ON p.id = b.principal_id AND p.is_active
     JOIN users s ON s.id = b.substitute_id AND s.is_active
     WHERE (b.principal_id = $1 OR b.substitute_id = $1) AND b.last_day >= $2::date
     ORDER BY b.first_day, b.id`,
    [userId, today],
  );
}
