import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { KeptReading } from '../readings/kept-readings.query.ts';

/** Keeps what the readings of a day say; what was kept of the same day before stands. Answers how many are new. */
export async function writeKeptReadings(
  manager: EntityManager,
  asOf: Day,
  rows: readonly KeptReading[],
  madeAt: Date,
): Promise<number> {
  const written = await manager.query<{ unitId: string }[]>(
    `INSERT INTO kept_readings (unit_id, as_of, indicator_code, limit_code, period, figures, made_at)
     SELECT r."unitId", $2, r.indicator, r."limit", r.period, r.figures, $3
     FROM jsonb_to_recordset($1::jsonb) AS r (
       "unitId" bigint, indicator text, "limit" text, period text, figures jsonb)
     ON CONFLICT DO NOTHING
     RETURNING unit_id AS "unitId"`,
    [JSON.stringify(rows), asOf, madeAt],
  );
  return written.length;
}
