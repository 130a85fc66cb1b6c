import type { EntityManager } from 'typeorm';
import type { LimitVersion } from '../domain/limits-in-force.ts';

/** Every version of every limit, in the order they were first drawn; of one when its code is given. */
export function limitVersions(manager: EntityManager, code: string | null = null): Promise<LimitVersion[]> {
  return manager.query<LimitVersion[]>(
    `SELECT l.code AS code, l.version AS version, l.indicator_code AS indicator, l.unit_code AS unit, l.kind AS kind,
            l.operator AS operator, trim_scale(l.value)::text AS value, l.period AS period,
            to_char(l.valid_from, 'YYYY-MM-DD') AS "validFrom", to_char(l.valid_until, 'YYYY-MM-DD') AS "validUntil",
            l.source AS source
     FROM limit_versions l
     WHERE $1::text IS NULL OR l.code = $1
     ORDER BY min(l.id) OVER (PARTITION BY l.code), l.version`,
    [code],
  );
}
