import type { EntityManager } from 'typeorm';
import { displayNameOf } from '../../accounts/display-name.ts';
import { keyOf } from '../deferrals/deferrals.query.ts';
import type { ComplaintKey } from '../write-complaint.ts';
import type { MarkForm, MarksHeld, StatedMark } from './domain/case-mark.ts';
import { MARKS_HELD, MUST_SHOW_MARKS, ORDER_IN_FORCE } from './marks-held.ts';

/** Which marks each of these complaints has, by `keyOf`; those that need not show any are left out. */
export async function marksHeld(
  manager: EntityManager,
  complaints: readonly ComplaintKey[],
): Promise<ReadonlyMap<string, MarksHeld>> {
  if (complaints.length === 0) return new Map();
  const rows = await manager.query<(ComplaintKey & MarksHeld)[]>(
    `SELECT c.source_id AS "sourceId", c.number AS number, ${MARKS_HELD}
     FROM unnest($1::smallint[], $2::text[]) AS k (source_id, number)
     JOIN complaints c ON c.source_id = k.source_id AND c.number = k.number
     WHERE ${MUST_SHOW_MARKS}`,
    [complaints.map(({ sourceId }) => sourceId), complaints.map(({ number }) => number)],
  );
  return new Map(
    rows.map(({ result, analysis, rectification, assessment, ...key }) => [
      keyOf(key),
      { result, analysis, rectification, assessment },
    ]),
  );
}

/** One statement of a mark, as it is kept. */
export interface StatementRow {
  readonly kind: StatedMark;
  readonly version: number;
  readonly form: MarkForm;
  readonly note: string;
  readonly assessed: string | null;
  readonly by: string;
  readonly byName: string;
  readonly for: string | null;
  readonly forName: string | null;
  readonly at: Date;
  readonly replacedAt: Date | null;
}

/** Every statement about a complaint, also those withdrawn or replaced, the newest first. */
export function statementsOf(manager: EntityManager, { sourceId, number }: ComplaintKey): Promise<StatementRow[]> {
  return manager.query(
    `SELECT m.kind AS kind, m.version AS version, m.form AS form, m.note AS note, m.assessed AS assessed,
            m.stated_by AS by, ${displayNameOf('m.stated_by')} AS "byName",
            m.stated_for AS for, ${displayNameOf('m.stated_for')} AS "forName", m.stated_at AS at, m.replaced_at AS "replacedAt"
     FROM complaint_marks m WHERE m.source_id = $1 AND m.number = $2
     ORDER BY m.stated_at DESC, m.kind, m.version DESC`,
    [sourceId, number],
  );
}

/** How many orders in force a complaint is linked to: what is mended because of it. */
export async function ordersInForce(manager: EntityManager, { sourceId, number }: ComplaintKey): Promise<number> {
  const [row] = await manager.query<{ count: number }[]>(
    `SELECT count(*)::integer AS count FROM supervision_order_complaints l
     JOIN supervision_orders o ON o.id = l.order_id
     WHERE l.source_id = $1 AND l.number = $2 AND ${ORDER_IN_FORCE}`,
    [sourceId, number],
  );
  return row?.count ?? 0;
}
