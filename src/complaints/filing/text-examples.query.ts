import type { EntityManager } from 'typeorm';
import type { Dimension } from '../../catalogue/domain/dimension.ts';
import { inSubtree } from '../../organization/scope.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { filedColumns } from './filed-columns.ts';

export interface TextExample {
  readonly source: string;
  readonly number: string;
  readonly day: Day;
  readonly text: string | null;
  readonly customer: string | null;
}

export interface ExampleQuestion {
  readonly dimension: Dimension;
  readonly key: string;
  readonly unitPath: string;
  /** The one department asked for; null: all of them. */
  readonly department: string | null;
  readonly lastDay: Day;
}

/** A few complaints under a key, received by the given day: the newest ones, found by the index of their instants. */
export function textExamples(
  manager: EntityManager,
  { dimension, key, unitPath, department, lastDay }: ExampleQuestion,
): Promise<TextExample[]> {
  return manager.query(
    `SELECT s.code AS source, c.number AS number, c.received_day::text AS day, c.text AS text, c.customer AS customer
     FROM complaints c JOIN complaint_sources s ON s.id = c.source_id
     JOIN units u ON u.id = c.unit_id AND ${inSubtree('u', 1)}
     WHERE c.${filedColumns(dimension).key} = $2 AND ($4::text IS NULL OR c.department = $4)
       AND c.received_at < (($3::date + 2)::timestamp AT TIME ZONE 'UTC')
     ORDER BY c.received_at DESC, c.source_id DESC, c.number DESC LIMIT 3`,
    [unitPath, key, lastDay, department],
  );
}
