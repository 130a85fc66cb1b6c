import type { EntityManager } from 'typeorm';

export interface IssuedReview {
  readonly id: string;
  readonly number: string;
  readonly period: string;
  readonly issuedAt: string;
}

/** The last three reviews issued for a unit. */
export async function lastIssued(manager: EntityManager, unitId: string): Promise<IssuedReview[]> {
  const rows = await manager.query<(Omit<IssuedReview, 'issuedAt'> & { issuedAt: Date })[]>(
    `SELECT r.id AS id, r.number AS number, r.period AS period, r.issued_at AS "issuedAt"
     FROM reviews r WHERE r.unit_id = $1 AND r.status = 'issued'
     ORDER BY r.issued_at DESC, r.id DESC LIMIT 3`,
    [unitId],
  );
  return rows.map((row) => ({ ...row, issuedAt: row.issuedAt.toISOString() }));
}
