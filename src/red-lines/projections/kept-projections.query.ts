import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';

/** A projection kept on its day. */
export interface KeptProjection {
  readonly unit: string;
  readonly period: string;
  readonly asOf: Day;
  readonly probability: string;
  readonly low: string;
  readonly high: string;
  readonly naive: string;
  readonly allowance: string;
}

/** What was foreseen day by day of some units on one line, in some periods. */
export function keptProjections(
  manager: EntityManager,
  unitIds: readonly string[],
  limit: string,
  periods: readonly string[],
): Promise<KeptProjection[]> {
  return manager.query<KeptProjection[]>(
    `SELECT u.code AS unit, p.period AS period, to_char(p.as_of, 'YYYY-MM-DD') AS "asOf",
            p.probability::text AS probability, p.low::text AS low, p.high::text AS high, p.naive::text AS naive,
            p.allowance::text AS allowance
     FROM projections p JOIN units u ON u.id = p.unit_id
     WHERE p.unit_id = ANY($1::bigint[]) AND p.limit_code = $2 AND p.period = ANY($3::text[])
     ORDER BY u.code, p.period, p.as_of`,
    [unitIds, limit, periods],
  );
}
