import type { EntityManager } from 'typeorm';
import type { Mark } from '../mark.ts';
import type { Repetition } from './repetition.query.ts';

/** A warning as it is raised. */
export interface NewWarning extends Repetition {
  readonly rung: number;
  readonly told: readonly string[];
}

/** Puts a warning down; undefined when this very one is there already. */
export async function insertWarning(
  manager: EntityManager,
  warning: NewWarning,
  { at, on }: Pick<Mark, 'at' | 'on'>,
): Promise<string | undefined> {
  const { kind, subject, rung, count, since, unitId, department, customerKey, matter } = warning;
  const { sourceId, number, orderId, told } = warning;
  const [made] = await manager.query<{ id: string }[]>(
    `INSERT INTO repetition_warnings (kind, subject, rung, count, since, unit_id, department, customer_key, matter,
       source_id, number, order_id, told, told_at, told_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     ON CONFLICT DO NOTHING RETURNING id`,
    [
      kind,
      subject,
      rung,
      count,
      since,
      unitId,
      department,
      customerKey,
      matter,
      sourceId,
      number,
      orderId,
      told,
      at,
      on,
    ],
  );
  return made?.id;
}

/** Closes a warning, and with it the lower rungs of the same: who answered the higher has answered them. */
export async function closeWarning(
  manager: EntityManager,
  id: string,
  note: string,
  { hand, at }: Mark,
): Promise<void> {
  await manager.query(
    `UPDATE repetition_warnings w SET closed_by = $2, closed_for = $3, closed_at = $4, closed_note = $5,
       version = w.version + 1
     FROM repetition_warnings o
     WHERE o.id = $1 AND w.kind = o.kind AND w.subject = o.subject AND w.rung <= o.rung AND w.closed_by IS NULL`,
    [id, hand.by, hand.for, at, note],
  );
}

/** Keeps other closures of the warning waiting until the transaction ends. */
export async function lockWarning(manager: EntityManager, id: string): Promise<void> {
  await manager.query(
    `SELECT w.id FROM repetition_warnings w JOIN repetition_warnings o ON o.kind = w.kind AND o.subject = w.subject
     WHERE o.id = $1 ORDER BY w.id FOR UPDATE OF w`,
    [id],
  );
}
