import type { EntityManager } from 'typeorm';
import type { ComplaintPlace } from '../complaint-scope.ts';
import type { ComplaintKey } from '../write-complaint.ts';
import type { MarkStatement } from './domain/case-mark.ts';

/** A complaint by its address. */
export interface ComplaintAddress {
  readonly source: string;
  readonly number: string;
}

export interface MarkedComplaint extends ComplaintKey, ComplaintAddress, ComplaintPlace {
  readonly layer: string;
}

/** The complaints at these addresses, held in one order until the transaction ends, so that no two writers interleave. */
export function holdToMark(manager: EntityManager, addresses: readonly ComplaintAddress[]): Promise<MarkedComplaint[]> {
  return complaintsAt(manager, addresses, 'FOR NO KEY UPDATE OF c');
}

/** The complaints at these addresses; those there are none at are left out. */
export function complaintsAt(
  manager: EntityManager,
  addresses: readonly ComplaintAddress[],
  hold = '',
): Promise<MarkedComplaint[]> {
  return manager.query(
    `SELECT c.source_id AS "sourceId", s.code AS source, c.number AS number, u.path AS "unitPath",
            c.department AS department, c.layer AS layer
     FROM (SELECT DISTINCT w.source, w.number FROM unnest($1::text[], $2::text[]) AS w (source, number)) k
     JOIN complaint_sources s ON s.code = k.source
     JOIN complaints c ON c.source_id = s.id AND c.number = k.number
     JOIN units u ON u.id = c.unit_id
     ORDER BY c.source_id, c.number
     ${hold}`,
    [addresses.map(({ source }) => source), addresses.map(({ number }) => number)],
  );
}

/** The latest statement of a kind about a complaint. */
export interface LatestStatement extends MarkStatement, ComplaintKey {
  readonly version: number;
  readonly by: string;
}

/** The latest statements of a kind about held complaints; those about which nothing was stated are left out. */
export function latestStatements(
  manager: EntityManager,
  complaints: readonly ComplaintKey[],
  kind: MarkStatement['kind'],
): Promise<LatestStatement[]> {
  return manager.query(
    `SELECT m.source_id AS "sourceId", m.number AS number, m.kind AS kind, m.version AS version, m.form AS form,
            m.note AS note, m.assessed AS assessed, m.stated_by AS by
     FROM complaint_marks m
     JOIN unnest($1::smallint[], $2::text[]) AS k (source_id, number) ON m.source_id = k.source_id AND m.number = k.number
     WHERE m.kind = $3 AND m.replaced_at IS NULL`,
    [complaints.map(({ sourceId }) => sourceId), complaints.map(({ number }) => number), kind],
  );
}

/** States the same of each of these held complaints; what was said of that mark before is kept as replaced. */
export async function writeStatement(
  manager: EntityManager,
  complaints: readonly ComplaintKey[],
  statement: MarkStatement,
  { by, for: principal, at }: { readonly by: string; readonly for: string | null; readonly at: Date },
): Promise<void> {
  const keys = [complaints.map(({ sourceId }) => sourceId), complaints.map(({ number }) => number), statement.kind];
  await manager.query(
    `UPDATE complaint_marks m SET replaced_at = $4
     FROM unnest($1::smallint[], $2::text[]) AS k (source_id, number)
     WHERE m.source_id = k.source_id AND m.number = k.number AND m.kind = $3 AND m.replaced_at IS NULL`,
    [...keys, at],
  );
  await manager.query(
    `INSERT INTO complaint_marks (source_id, number, kind, version, form, note, assessed, stated_by, stated_for, stated_at)
     SELECT k.source_id, k.number, $3,
            1 + coalesce((SELECT max(m.version) FROM complaint_marks m
                          WHERE m.source_id = k.source_id AND m.number = k.number AND m.kind = $3), 0),
            $4, $5, $6, $7, $8, $9
     FROM unnest($1::smallint[], $2::text[]) AS k (source_id, number)`,
    [...keys, statement.form, statement.note, statement.assessed, by, principal, at],
  );
}
