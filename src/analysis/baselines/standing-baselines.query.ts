import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { ChartGrain } from '../process/chart-grain.ts';

export interface BaselineRow {
  readonly id: string;
  readonly indicatorVersion: number;
  readonly from: Day;
  /** The day after the last period it was reckoned from. */
  readonly until: Day;
  readonly points: number;
  readonly centre: number;
  readonly dispersion: number;
  readonly note: string;
  readonly lockedBy: string;
  readonly lockedAt: Date;
}

/** The baselines of a unit's indicator that nobody has released, the earliest first. */
export function standingBaselines(
  manager: EntityManager,
  unitId: string,
  indicator: string,
  grain: ChartGrain,
): Promise<BaselineRow[]> {
  return manager.query<BaselineRow[]>(
    `SELECT b.id AS id, b.indicator_version AS "indicatorVersion", b.day_from::text AS "from",
            b.day_until::text AS until, b.points AS points, b.centre AS centre, b.dispersion AS dispersion,
            b.note AS note, b.locked_by AS "lockedBy", b.locked_at AS "lockedAt"
     FROM process_baselines b
     WHERE b.unit_id = $1 AND b.indicator_code = $2 AND b.grain = $3 AND b.released_at IS NULL
     ORDER BY b.day_from`,
    [unitId, indicator, grain],
  );
}
