import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { KeptFigures } from '../domain/kept-figures.ts';

/** The reading of a unit and line as it was on a day. */
export interface KeptReading {
  readonly unitId: string;
  readonly indicator: string;
  readonly limit: string;
  readonly period: string;
  readonly figures: KeptFigures;
}

/** What was kept of some units for a day. */
export function keptReadings(manager: EntityManager, unitIds: readonly string[], asOf: Day): Promise<KeptReading[]> {
  return manager.query<KeptReading[]>(
    `SELECT k.unit_id AS "unitId", k.indicator_code AS indicator, k.limit_code AS "limit", k.period AS period,
            k.figures AS figures
     FROM kept_readings k WHERE k.unit_id = ANY($1::bigint[]) AND k.as_of = $2`,
    [unitIds, asOf],
  );
}
