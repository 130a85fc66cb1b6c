import type { EntityManager } from 'typeorm';
import type { UserScope } from './user-row.query.ts';

export interface UnitPlace {
  readonly id: string;
  readonly path: string;
}

/** The unit of that code, when the scope covers it. */
export async function unitInScope(
  manager: EntityManager,
  scope: UserScope,
  code: string,
): Promise<UnitPlace | undefined> {
  const rows = await manager.query<UnitPlace[]>(
    `SELECT id AS "id", path AS "path" FROM units WHERE code = $1 AND starts_with(path, $2)`,
    [code, scope.unitPath],
  );
  return rows[0];
}
