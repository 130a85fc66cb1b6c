import type { EntityManager } from 'typeorm';
import type { UnitScope } from '../../../organization/scope.ts';
import type { ImpactReading, Outcome } from '../domain/impact.ts';

/** How much a change would move, within a scope. */
export interface ImpactSummary {
  readonly readings: number;
  readonly flips: number;
  /** Warnings that would come or go though no verdict does. */
  readonly alarmFlips: number;
  /** Days of judgement, mostly month ends, on which a verdict flips, and the units of which one does. */
  readonly days: number;
  readonly units: number;
  /** Days of judgement on which a verdict or a warning would be another. */
  readonly movedDays: number;
}

export interface ImpactRow extends Omit<ImpactReading, 'unit'> {
  readonly place: number;
  readonly unit: string;
  readonly unitNameZh: string;
  readonly unitNameEn: string;
  readonly before: Outcome | null;
  readonly after: Outcome | null;
}

/** Rows written at a time. */
const BATCH = 2000;

/** Keeps the readings of an impact instead of those kept before. */
export async function keepImpact(
  manager: EntityManager,
  id: string,
  readings: readonly ImpactReading[],
): Promise<void> {
  await manager.query(`DELETE FROM change_impacts WHERE proposal_id = $1`, [id]);
  for (let from = 0; from < readings.length; from += BATCH) {
    const batch = readings.slice(from, from + BATCH).map((reading, index) => ({ ...reading, place: from + index }));
    await manager.query(
      `INSERT INTO change_impacts (proposal_id, place, unit_code, limit_code, period, as_of, flips, alarm_flips, before, after)
       SELECT $1, r.place, r.unit, r."limit", r.period, r."asOf", r.flips, r."alarmFlips", r.before, r.after
       FROM jsonb_to_recordset($2::jsonb) AS r
         (place int, unit text, "limit" text, period text, "asOf" date, flips boolean, "alarmFlips" boolean, before jsonb, after jsonb)`,
      [id, JSON.stringify(batch)],
    );
  }
}

/** What an impact comes to at the units of a scope. */
export async function impactSummary(
  manager: EntityManager,
  { unitPath }: UnitScope,
  id: string,
): Promise<ImpactSummary | undefined> {
  const rows = await manager.query<ImpactSummary[]>(
    `SELECT count(*)::int AS readings, count(*) FILTER (WHERE i.flips)::int AS flips,
            count(*) FILTER (WHERE i.alarm_flips)::int AS "alarmFlips",
            count(DISTINCT i.as_of) FILTER (WHERE i.flips)::int AS days,
            count(DISTINCT i.unit_code) FILTER (WHERE i.flips)::int AS units,
            count(DISTINCT i.as_of) FILTER (WHERE i.flips OR i.alarm_flips)::int AS "movedDays"
     FROM change_impacts i JOIN units u ON u.code = i.unit_code
     WHERE i.proposal_id = $1 AND starts_with(u.path, $2)`,
    [id, unitPath],
  );
  return rows[0];
}

export interface ImpactPage {
  readonly id: string;
  readonly flipsOnly: boolean;
  readonly unit: string | null;
  /** Rows after this place. */
  readonly after: string | null;
  readonly limit: number;
}

/** The readings of an impact at the units of a scope, in their order. */
export function impactReadings(
  manager: EntityManager,
  { unitPath }: UnitScope,
  { id, flipsOnly, unit, after, limit }: ImpactPage,
): Promise<ImpactRow[]> {
  return manager.query<ImpactRow[]>(
    `SELECT i.place AS place, i.unit_code AS unit, u.name_zh AS "unitNameZh", u.name_en AS "unitNameEn",
            i.limit_code AS "limit", i.period AS period, to_char(i.as_of, 'YYYY-MM-DD') AS "asOf", i.flips AS flips,
            i.alarm_flips AS "alarmFlips",
            i.before AS before, i.after AS after
     FROM change_impacts i JOIN units u ON u.code = i.unit_code
     WHERE i.proposal_id = $1 AND starts_with(u.path, $2) AND (NOT $3 OR i.flips OR i.alarm_flips)
       AND ($4::text IS NULL OR i.unit_code = $4) AND ($5::int IS NULL OR i.place > $5)
     ORDER BY i.place LIMIT $6`,
    [id, unitPath, flipsOnly, unit, after, limit],
  );
}
