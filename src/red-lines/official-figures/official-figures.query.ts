import type { EntityManager } from 'typeorm';
import type { OfficialFigure } from './domain/official-figure.ts';

export interface OfficialFigureRow extends OfficialFigure {
  readonly unitId: string;
  readonly unitZh: string;
  readonly unitEn: string;
  readonly version: number;
}

/** Official figures of a unit, the latest periods first; of one indicator or period when asked for. */
export function officialFigures(
  manager: EntityManager,
  asked: { unitId: string; indicator: string | null; period: string | null; limit: number },
): Promise<OfficialFigureRow[]> {
  return manager.query<OfficialFigureRow[]>(
    `SELECT f.indicator_code AS indicator, f.unit_id AS "unitId", u.code AS unit, u.name_zh AS "unitZh",
            u.name_en AS "unitEn", f.period AS period, f.count::text AS count, trim_scale(f.rate)::text AS rate,
            f.source AS source, f.published_on::text AS "publishedOn", f.items AS items, f.version AS version
     FROM official_figures f
     JOIN units u ON u.id = f.unit_id
     WHERE f.unit_id = $1 AND ($2::text IS NULL OR f.indicator_code = $2) AND ($3::text IS NULL OR f.period = $3)
     ORDER BY f.indicator_code, f.period_start DESC, f.period
     LIMIT $4`,
    [asked.unitId, asked.indicator, asked.period, asked.limit],
  );
}
