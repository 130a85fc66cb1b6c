import type { EntityManager } from 'typeorm';
import type { OrderStatus } from './domain/reversal-state.ts';
import type { ReversalPlan } from './reversal-plan.query.ts';

/** The order to take an import back, and how far it is. */
export interface ReversalOrder {
  readonly importId: string;
  readonly status: OrderStatus;
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly progress: number;
  readonly errorCode: string | null;
  /** What it did, once done. */
  readonly plan: ReversalPlan | null;
  readonly revertedAt: Date | null;
}

/** The last order to take this import back. */
export async function reversalOrder(manager: EntityManager, importId: string): Promise<ReversalOrder | undefined> {
  const rows: ReversalOrder[] = await manager.query(
    `SELECT r.import_id AS "importId", r.status AS status, r.reason AS reason, r.requested_by AS "requestedBy",
            r.requested_at AS "requestedAt", r.progress AS progress, r.error_code AS "errorCode", r.plan AS plan,
            r.reverted_at AS "revertedAt"
     FROM import_reversals r WHERE r.import_id = $1`,
    [importId],
  );
  return rows[0];
}

/** Orders a process left half done. */
export function runningReversals(manager: EntityManager): Promise<{ importId: string }[]> {
  return manager.query(
    `SELECT r.import_id AS "importId" FROM import_reversals r WHERE r.status = 'running' ORDER BY r.import_id`,
  );
}
