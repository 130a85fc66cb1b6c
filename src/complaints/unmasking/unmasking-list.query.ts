import type { EntityManager } from 'typeorm';
import { inSubtree } from '../../organization/scope.ts';

export interface UnmaskingRow {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly source: string;
  readonly number: string;
  readonly unit: string;
  readonly reason: string;
}

export interface UnmaskingFilter {
  readonly unitPath: string;
  readonly department: string | null;
  readonly actor: string | null;
  readonly source: string | null;
  readonly number: string | null;
}

/** Who saw what unmasked within a scope, the newest first, from before the given id. */
export function unmaskingList(
  manager: EntityManager,
  { unitPath, department, actor, source, number }: UnmaskingFilter,
  before: string | null,
  limit: number,
): Promise<UnmaskingRow[]> {
  return manager.query(
    `SELECT m.id AS id, m.at AS at, m.username AS actor, s.code AS source, m.number AS number, u.code AS unit,
            m.reason AS reason
     FROM complaint_unmaskings m
     JOIN complaint_sources s ON s.id = m.source_id
     JOIN units u ON u.id = m.unit_id
     WHERE ${inSubtree('u', 1)} AND ($2::text IS NULL OR m.department = $2)
       AND ($3::text IS NULL OR m.username = $3)
       AND ($4::text IS NULL OR s.code = $4)
       AND ($5::text IS NULL OR m.number = $5)
       AND ($6::bigint IS NULL OR m.id < $6)
     ORDER BY m.id DESC
     LIMIT $7`,
    [unitPath, department, actor, source, number, before, limit],
  );
}
