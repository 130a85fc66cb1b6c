import type { EntityManager } from 'typeorm';
import { sidesFrom } from '../../complaints/counts/count-tables.ts';
import type { CountedSide } from '../../complaints/counts/counted-sides.ts';
import type { Day } from '../../shared/calendar-day.ts';

export interface HistoryRow {
  /** A layer's complaints of these types, all of a layer, or what a version's numerator counted of these types. */
  readonly what: 'contact' | 'ticket' | 'all-contact' | 'all-ticket' | 'counted';
  readonly versionId: string | null;
  readonly count: string;
}

/**
 * How many complaints of these types came to the whole company in the twelve months before a day's month, layer by
 * layer, and how many of them each numerator counted that asks for nothing but layers and types: what one layer usually makes of the one above it.
 */
export function conversionHistory(
  manager: EntityManager,
  types: readonly string[],
  numerators: readonly CountedSide[],
  before: Day,
): Promise<HistoryRow[]> {
  return manager.query<HistoryRow[]>(
    `WITH year AS MATERIALIZED (
       SELECT m.layer, m.basis, m.type, sum(m.count) AS count FROM monthly_type_counts m
       WHERE m.month >= date_trunc('month', $2::date) - interval '12 months' AND m.month < date_trunc('month', $2::date)
       GROUP BY m.layer, m.basis, m.type)
     SELECT y.layer AS what, NULL AS "versionId", sum(y.count)::text AS count FROM year y
     WHERE y.basis = 'received' AND y.layer IN ('contact', 'ticket') AND y.type = ANY ($1::text[]) GROUP BY y.layer
     UNION ALL
     SELECT 'all-' || y.layer, NULL, sum(y.count)::text FROM year y
     WHERE y.basis = 'received' AND y.layer IN ('contact', 'ticket') GROUP BY y.layer
     UNION ALL
     SELECT 'counted', s.version::text, sum(y.count)::text
     FROM (${sidesFrom('$3')}) AS s JOIN year y ON y.basis = s.basis AND y.layer = ANY (s.layers)
       AND y.type = ANY ($1::text[]) AND (s.types IS NULL OR y.type = ANY (s.types) OR y.type LIKE ANY (s.below))
     GROUP BY s.version`,
    [types, before, JSON.stringify(numerators)],
  );
}
