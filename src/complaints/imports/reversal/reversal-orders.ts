import type { DataSource, EntityManager } from 'typeorm';
import type { ReversalPlan } from './reversal-plan.query.ts';

/** Orders a published import to be taken back; false when that is under way or done already. */
export async function placeOrder(
  manager: EntityManager,
  order: { readonly importId: string; readonly reason: string; readonly username: string; readonly at: Date },
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `INSERT INTO import_reversals AS r (import_id, status, reason, requested_by, requested_at)
     SELECT i.id, 'running', $2, $3, $4 FROM imports i WHERE i.id = $1 AND i.status = 'published'
     ON CONFLICT (import_id) DO UPDATE
       SET status = 'running', reason = excluded.reason, requested_by = excluded.requested_by,
           requested_at = excluded.requested_at, progress = 0, error_code = NULL
       WHERE r.status IN ('failed', 'cancelled')
     RETURNING r.import_id`,
    [order.importId, order.reason, order.username, order.at],
  );
  return rows.length > 0;
}

/** Notes how far a running order is; false when it runs no longer. */
export async function recordProgress(dataSource: DataSource, importId: string, percent: number): Promise<boolean> {
  const [, changed] = await dataSource.query<[unknown, number]>(
    `UPDATE import_reversals SET progress = $2 WHERE import_id = $1 AND status = 'running'`,
    [importId, percent],
  );
  return changed > 0;
}

/** Marks order and import as done, in the transaction that did it; false when it has been called off meanwhile. */
export async function closeOrder(
  manager: EntityManager,
  importId: string,
  plan: ReversalPlan,
  at: Date,
): Promise<boolean> {
  const [, changed] = await manager.query<[unknown, number]>(
    `UPDATE import_reversals SET status = 'done', progress = 100, plan = $2, reverted_at = $3
     WHERE import_id = $1 AND status = 'running'`,
    [importId, JSON.stringify(plan), at],
  );
  await manager.query(`UPDATE imports SET status = 'reverted' WHERE id = $1`, [importId]);
  return changed > 0;
}

export type Ending = { readonly status: 'cancelled' } | { readonly status: 'failed'; readonly code: string };

/** Ends a running order without effect; false when it runs no longer. */
export async function endOrder(manager: EntityManager, importId: string, ending: Ending): Promise<boolean> {
  const [, changed] = await manager.query<[unknown, number]>(
    `UPDATE import_reversals SET status = $2, error_code = $3 WHERE import_id = $1 AND status = 'running'`,
    [importId, ending.status, ending.status === 'failed' ? ending.code : null],
  );
  return changed > 0;
}
