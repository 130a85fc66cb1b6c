import type { EntityManager } from 'typeorm';
import type { Period } from '../../shared/period.ts';
import type { OfficialFigure } from './domain/official-figure.ts';

export interface WrittenFigure {
  readonly figure: OfficialFigure;
  readonly unitId: string;
  readonly period: Period;
  readonly by: string;
  readonly at: Date;
}

/** Records a figure, or puts it in the place of the one on record. */
export async function writeFigure(
  manager: EntityManager,
  { figure, unitId, period, by, at }: WrittenFigure,
): Promise<void> {
  await manager.query(
    `INSERT INTO official_figures AS f
       (indicator_code, unit_id, period, period_start, count, rate, source, published_on, items, updated_by, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     ON CONFLICT (indicator_code, unit_id, period) DO UPDATE SET
       count = excluded.count, rate = excluded.rate, source = excluded.source, published_on = excluded.published_on,
       items = excluded.items, version = f.version + 1, updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
    [
      figure.indicator,
      unitId,
      period.code,
      period.start,
      figure.count,
      figure.rate,
      figure.source,
      figure.publishedOn,
      JSON.stringify(figure.items),
      by,
      at,
    ],
  );
}
