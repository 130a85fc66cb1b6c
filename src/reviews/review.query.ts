import type { EntityManager } from 'typeorm';
import { inSubtree, type UnitScope } from '../organization/scope.ts';

export type ReviewStatus = 'open' | 'issued';

export interface ReviewRow {
  readonly id: string;
  readonly cadence: 'monthly';
  readonly unitId: string;
  readonly unit: string;
  readonly unitNameZh: string;
  readonly unitNameEn: string;
  readonly unitPath: string;
  readonly period: string;
  readonly edition: number;
  readonly status: ReviewStatus;
  readonly number: string | null;
  readonly sha256: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly issuedBy: string | null;
  readonly issuedAt: Date | null;
}

const COLUMNS = `r.id AS id, r.cadence AS cadence, r.unit_id AS "unitId", u.code AS unit, u.name_zh AS "unitNameZh",
  u.name_en AS "unitNameEn", u.path AS "unitPath", r.period AS period, r.edition AS edition, r.status AS status,
  r.number AS number, r.sha256 AS sha256, r.created_by AS "createdBy", r.created_at AS "createdAt",
  r.issued_by AS "issuedBy", r.issued_at AS "issuedAt"`;

/** Reviews of the scope's units, and what superior units have issued: aggregates may be read from below (DESIGN §2, Snapshot). */
const READABLE = `(${inSubtree('u', 1)} OR (r.status = 'issued' AND starts_with($1, u.path)))`;

export interface ReviewFilter {
  readonly unit: string | null;
  readonly period: string | null;
  readonly status: ReviewStatus | null;
  /** Only reviews older than this id: the cursor. */
  readonly before: string | null;
  readonly limit: number;
}

/** The newest reviews first, one more than asked for so that the caller knows whether there are others. */
export function reviewsReadable(manager: EntityManager, scope: UnitScope, filter: ReviewFilter): Promise<ReviewRow[]> {
  return manager.query<ReviewRow[]>(
    `SELECT ${COLUMNS} FROM reviews r JOIN units u ON u.id = r.unit_id
     WHERE ${READABLE}
       AND ($2::text IS NULL OR u.code = $2) AND ($3::text IS NULL OR r.period = $3)
       AND ($4::text IS NULL OR r.status = $4) AND ($5::bigint IS NULL OR r.id < $5)
     ORDER BY r.id DESC LIMIT $6`,
    [scope.unitPath, filter.unit, filter.period, filter.status, filter.before, filter.limit + 1],
  );
}

export async function reviewReadable(
  manager: EntityManager,
  scope: UnitScope,
  id: string,
): Promise<ReviewRow | undefined> {
  const rows = await manager.query<ReviewRow[]>(
    `SELECT ${COLUMNS} FROM reviews r JOIN units u ON u.id = r.unit_id WHERE r.id = $2 AND ${READABLE}`,
    [scope.unitPath, id],
  );
  return rows[0];
}

/** The canonical text that was hashed when the review was issued; null while it is open. */
export async function snapshotText(manager: EntityManager, id: string): Promise<string | null> {
  const rows = await manager.query<{ snapshot: string | null }[]>(
    `SELECT r.snapshot AS snapshot FROM reviews r WHERE r.id = $1`,
    [id],
  );
  return rows[0]?.snapshot ?? null;
}

/** The issued edition before this one. */
export async function formerSnapshot(manager: EntityManager, review: ReviewRow): Promise<string | null> {
  const rows = await manager.query<{ snapshot: string }[]>(
    `SELECT r.snapshot AS snapshot FROM reviews r
     WHERE r.unit_id = $1 AND r.cadence = $2 AND r.period = $3 AND r.edition < $4 AND r.status = 'issued'
     ORDER BY r.edition DESC LIMIT 1`,
    [review.unitId, review.cadence, review.period, review.edition],
  );
  return rows[0]?.snapshot ?? null;
}
