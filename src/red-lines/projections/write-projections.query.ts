import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';

export interface ProjectionRow {
  readonly unitId: string;
  readonly indicator: string;
  readonly limit: string;
  readonly period: string;
  readonly asOf: Day;
  readonly version: number;
  readonly probability: string;
  readonly expected: string;
  readonly low: string;
  readonly high: string;
  readonly naive: string;
  readonly allowance: string;
  /** What was counted up to the day, as far as it was known. */
  readonly counted: string;
  readonly incompleteDays: number;
}

/** Keeps what was foreseen; what was kept of the same day before stands. Answers how many are new. */
export async function writeProjections(
  manager: EntityManager,
  rows: readonly ProjectionRow[],
  madeAt: Date,
): Promise<number> {
  const written = await manager.query<{ unitId: string }[]>(
    `INSERT INTO projections (unit_id, indicator_code, limit_code, period, as_of, indicator_version, probability,
                              expected, low, high, naive, allowance, counted, incomplete_days, made_at)
     SELECT r."unitId", r.indicator, r."limit", r.period, r."asOf", r.version, r.probability,
            r.expected, r.low, r.high, r.naive, r.allowance, r.counted, r."incompleteDays", $2
     FROM jsonb_to_recordset($1::jsonb) AS r (
       "unitId" bigint, indicator text, "limit" text, period text, "asOf" date, version integer, probability numeric,
       expected bigint, low bigint, high bigint, naive bigint, allowance bigint,
       counted bigint, "incompleteDays" smallint)
     ON CONFLICT DO NOTHING
     RETURNING unit_id AS "unitId"`,
    [JSON.stringify(rows), madeAt],
  );
  return written.length;
}
