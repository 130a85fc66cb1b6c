import type { EntityManager } from 'typeorm';
import type { OfficialFigure } from './domain/official-figure.ts';

export interface OfficialFigureRow extends OfficialFigure {
  readonly unitId: string;
  readonly unitZh: string;
  readonly unitEn: string;
  readonly version: number;
}

/** Official figures of a unit, so many of the latest periods of each indicator; of one indicator or period when asked for. */
export function officialFigures(
  manager: EntityManager,
  asked: { unitId: string; indicator: string | null; period: string | null; limit: number },
): Promise<OfficialFigureRow[]> {
  return manager.query<OfficialFigureRow[]>(
    `SELECT f.indicator_code AS indicator, f.unit_id AS "unitId", u.code AS unit, u.name_zh AS "unitZh",
            u.name_en AS "unitEn", f.period AS period, f.count::text AS count, trim_scale(f.rate)::text AS rate,
            f.source AS source, f.published_on::text AS "publishedOn", f.items AS items, f.version AS version
     FROM (SELECT o.indicator_code, o.unit_id, o.period, o.count, o.rate, o.source, o.published_on, o.items, o.version,
                  row_number() OVER (PARTITION BY o.indicator_code ORDER BY o.period_start DESC, o.period) AS place
           FROM official_figures o
           WHERE o.unit_id = $1 AND ($2::text IS NULL OR o.indicator_code = $2) AND ($3::text IS NULL OR o.period = $3)) f
     JOIN units u ON u.id = f.unit_id
     WHERE f.place <= $4
     ORDER BY f.indicator_code, f.place`,
    [asked.unitId, asked.indicator, asked.period, asked.limit],
  );
}
