import type { EntityManager } from 'typeorm';
import { inSubtree, type UnitScope } from '../organization/scope.ts';

export type BriefingStatus = 'drawing' | 'ready' | 'failed';
export type BriefingLanguage = 'zh' | 'en';

export interface BriefingRow {
  readonly id: string;
  readonly reviewId: string;
  readonly reviewNumber: string;
  readonly unit: string;
  readonly unitNameZh: string;
  readonly unitNameEn: string;
  readonly period: string;
  readonly document: 'monthly-briefing';
  readonly format: 'pdf';
  readonly language: BriefingLanguage;
  readonly status: BriefingStatus;
  readonly sha256: string | null;
  readonly size: string | null;
  readonly errorCode: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
}

const COLUMNS = `b.id AS id, b.review_id AS "reviewId", r.number AS "reviewNumber", u.code AS unit, u.name_zh AS "unitNameZh",
  u.name_en AS "unitNameEn", r.period AS period,
  b.document AS document, b.format AS format, b.language AS language, b.status AS status, b.sha256 AS sha256,
  b.size AS size, b.error_code AS "errorCode", b.created_by AS "createdBy", b.created_at AS "createdAt"`;

const FROM = `briefings b JOIN reviews r ON r.id = b.review_id JOIN units u ON u.id = r.unit_id`;

/** Briefings are read where their review is: in scope, or issued by a superior unit. */
const READABLE = `(${inSubtree('u', 1)} OR starts_with($1, u.path))`;

export interface BriefingFilter {
  readonly review: string | null;
  readonly before: string | null;
  readonly limit: number;
}

export function briefingsReadable(
  manager: EntityManager,
  scope: UnitScope,
  filter: BriefingFilter,
): Promise<BriefingRow[]> {
  return manager.query<BriefingRow[]>(
    `SELECT ${COLUMNS} FROM ${FROM}
     WHERE ${READABLE} AND ($2::bigint IS NULL OR b.review_id = $2) AND ($3::bigint IS NULL OR b.id < $3)
     ORDER BY b.id DESC LIMIT $4`,
    [scope.unitPath, filter.review, filter.before, filter.limit + 1],
  );
}

export async function briefingReadable(
  manager: EntityManager,
  scope: UnitScope,
  id: string,
): Promise<BriefingRow | undefined> {
  const rows = await manager.query<BriefingRow[]>(`SELECT ${COLUMNS} FROM ${FROM} WHERE b.id = $2 AND ${READABLE}`, [
    scope.unitPath,
    id,
  ]);
  return rows[0];
}

/** The stored bytes of a briefing that is ready. */
export async function briefingFile(manager: EntityManager, id: string): Promise<Buffer | undefined> {
  const rows = await manager.query<{ file: Buffer | null }[]>(
    `SELECT b.file AS file FROM briefings b WHERE b.id = $1`,
    [id],
  );
  return rows[0]?.file ?? undefined;
}

/** The snapshot a file with this hash was drawn from, when it is one of ours. */
export async function snapshotOfFile(manager: EntityManager, sha256: string): Promise<string | undefined> {
  const rows = await manager.query<{ number: string }[]>(
    `SELECT r.number AS number FROM briefings b JOIN reviews r ON r.id = b.review_id WHERE b.sha256 = $1`,
    [sha256],
  );
  return rows[0]?.number;
}

/** What is to be drawn: the snapshot's text and the language, while the briefing still waits for its file. */
export interface DrawingOrder {
  readonly id: string;
  readonly language: BriefingLanguage;
  readonly snapshot: string;
  readonly sha256: string;
  readonly createdBy: string;
}

export async function drawingOrder(manager: EntityManager, id: string): Promise<DrawingOrder | undefined> {
  const rows = await manager.query<DrawingOrder[]>(
    `SELECT b.id AS id, b.language AS language, r.snapshot AS snapshot, r.sha256 AS sha256, b.created_by AS "createdBy"
     FROM briefings b JOIN reviews r ON r.id = b.review_id WHERE b.id = $1 AND b.status = 'drawing'`,
    [id],
  );
  return rows[0];
}

/** Briefings that were being drawn when the process ended. */
export async function unfinishedBriefings(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT b.id AS id FROM briefings b WHERE b.status = 'drawing' ORDER BY b.id`,
  );
  return rows.map(({ id }) => id);
}
