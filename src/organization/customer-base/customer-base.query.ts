import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import { inSubtree } from '../scope.ts';

/** A unit's own value of a series for the period that begins on a day; an exact decimal. */
export interface BaseRow {
  readonly unitId: string;
  readonly series: string;
  readonly start: Day;
  readonly value: string;
}

/** Own values of every unit in a sub-tree, for periods beginning in [from, until). */
export function basesBelow(
  manager: EntityManager,
  path: string,
  series: readonly string[],
  from: Day,
  until: Day,
): Promise<BaseRow[]> {
  return manager.query<BaseRow[]>(
    `SELECT b.unit_id AS "unitId", b.series AS series, to_char(b.period_start, 'YYYY-MM-DD') AS start, trim_scale(b.value)::text AS value
     FROM customer_base b JOIN units u ON u.id = b.unit_id
     WHERE ${inSubtree('u', 1)} AND b.series = ANY($2) AND b.period_start >= $3 AND b.period_start < $4
     ORDER BY b.unit_id, b.series, b.period_start`,
    [path, series, from, until],
  );
}

export interface SeriesRow {
  readonly code: string;
  readonly grain: Grain;
}

export type Grain = 'month' | 'quarter' | 'half' | 'year';

export function allSeries(manager: EntityManager): Promise<SeriesRow[]> {
  return manager.query<SeriesRow[]>(`SELECT s.code AS code, s.grain AS grain FROM customer_series s ORDER BY s.code`);
}
