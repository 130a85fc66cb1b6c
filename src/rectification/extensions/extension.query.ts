import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { ExtensionVerdict } from '../domain/extension.ts';
import type { Mark } from '../mark.ts';
import type { OrderRow } from '../orders/order.query.ts';

/** Writes that more time was asked for. */
export async function insertExtension(
  manager: EntityManager,
  { id, dueDay }: OrderRow,
  { until, reason }: { readonly until: Day; readonly reason: string },
  { hand, at, on }: Mark,
): Promise<void> {
  await manager.query(
    `INSERT INTO supervision_order_extensions (order_id, number, from_day, until_day, reason, asked_by, asked_for,
       asked_at, asked_on)
     SELECT $1, count(*) + 1, $2, $3, $4, $5, $6, $7, $8 FROM supervision_order_extensions x WHERE x.order_id = $1`,
    [id, dueDay, until, reason, hand.by, hand.for, at, on],
  );
  await manager.query(`UPDATE supervision_orders SET version = version + 1 WHERE id = $1`, [id]);
}

/** The request of this number while nobody has decided on it. */
export async function openExtension(
  manager: EntityManager,
  id: string,
  number: string,
): Promise<{ readonly askedBy: string; readonly until: Day } | undefined> {
  const [row] = await manager.query<{ askedBy: string; until: Day }[]>(
    `SELECT x.asked_by AS "askedBy", x.until_day::text AS until
     FROM supervision_order_extensions x WHERE x.order_id = $1 AND x.number = $2 AND x.verdict IS NULL`,
    [id, number],
  );
  return row;
}

/** Writes what was decided; an approval moves the due day. */
export async function decideExtension(
  manager: EntityManager,
  id: string,
  { number, verdict, reason }: { readonly number: string; readonly verdict: ExtensionVerdict; readonly reason: string },
  { hand, at }: Mark,
): Promise<void> {
  await manager.query(
    `UPDATE supervision_order_extensions x
     SET verdict = $3, verdict_reason = $4, decided_by = $5, decided_for = $6, decided_at = $7
     WHERE x.order_id = $1 AND x.number = $2`,
    [id, number, verdict, reason, hand.by, hand.for, at],
  );
  await manager.query(
    `UPDATE supervision_orders o
     SET version = o.version + 1, due_day = CASE WHEN $3 = 'approval' THEN x.until_day ELSE o.due_day END
     FROM supervision_order_extensions x WHERE o.id = $1 AND x.order_id = o.id AND x.number = $2`,
    [id, number, verdict],
  );
}
