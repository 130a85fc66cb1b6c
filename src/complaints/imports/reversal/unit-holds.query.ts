import type { EntityManager } from 'typeorm';

/** Something that hangs on a unit, so that it cannot go: which unit, in which table, how many records. */
export interface UnitHold {
  readonly unit: string;
  readonly unitId: string;
  readonly place: string;
  readonly records: string;
}

/** Tables that name a unit without a foreign key, with the condition that a row `x` names the unit `g`. */
const LOOSE: readonly (readonly [place: string, condition: string])[] = [
  ['complaints', 'x.unit_id = g.id'],
  ['daily_totals', 'x.unit_id = g.id'],
  ['limit_versions', 'x.unit_code = g.code'],
  ['complaint_history', `(x.former ->> 'unit_id')::bigint = g.id`],
];

/** Everything that hangs on the units of a relation giving `unit_id`, other than these units themselves. */
export async function unitHolds(manager: EntityManager, relation: string): Promise<UnitHold[]> {
  const places = [...(await referencing(manager)), ...LOOSE];
  const holds = places.map(
    ([place, condition]) =>
      `SELECT g.code AS unit, g.id AS "unitId", '${place}' AS place, count(*)::text AS records
       FROM going g JOIN ${place} x ON ${condition} GROUP BY g.code, g.id`,
  );
  return manager.query(
    `WITH going AS MATERIALIZED (SELECT u.id, u.code FROM units u JOIN (${relation}) r ON r.unit_id = u.id)
     ${holds.join(' UNION ALL ')} ORDER BY unit, place`,
  );
}

/** Every table with a foreign key to units, whichever module it belongs to. */
async function referencing(manager: EntityManager): Promise<[place: string, condition: string][]> {
  const rows: { place: string; column: string }[] = await manager.query(
    `SELECT c.conrelid::regclass::text AS place, quote_ident(a.attname) AS column
     FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
     WHERE c.contype = 'f' AND c.confrelid = 'units'::regclass ORDER BY 1, 2`,
  );
  return rows.map(({ place, column }) => [
    place,
    `x.${column} = g.id${place === 'units' ? ' AND x.id NOT IN (SELECT o.id FROM going o)' : ''}`,
  ]);
}
