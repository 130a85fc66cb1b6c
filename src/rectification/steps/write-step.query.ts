import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { OrderStep } from '../domain/lifecycle.ts';
import type { OrderState } from '../domain/order-state.ts';
import type { Mark } from '../mark.ts';
import type { OrderRow } from '../orders/order.query.ts';

export interface WrittenStep {
  readonly step: OrderStep;
  readonly to: OrderState;
  readonly note: string | null;
  readonly detail?: Readonly<Record<string, string | number>>;
  readonly progress?: number | undefined;
  /** The day the work is due from now on. */
  readonly dueDay?: Day | undefined;
}

/** Writes a step beside its order, and where the order stands now; signing and re-opening begin its time. */
export async function writeStep(
  manager: EntityManager,
  { id, version, state }: Pick<OrderRow, 'id' | 'version' | 'state'>,
  { step, to, note, detail = {}, progress, dueDay }: WrittenStep,
  { hand, at, on }: Mark,
): Promise<void> {
  const said = JSON.stringify({ ...detail, progress, dueDay });
  const begins = step === 'signature' || step === 'reopening' || step === 'rebound';
  await manager.query(
    `INSERT INTO supervision_order_steps (order_id, version, step, from_state, to_state, note, detail, taken_by,
       taken_for, taken_at, taken_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, version, step, state, to, note, said, hand.by, hand.for, at, on],
  );
  await manager.query(
    `UPDATE supervision_orders
     SET state = $2, progress = coalesce($3, progress), runs_from = CASE WHEN $4 THEN $5::date ELSE runs_from END,
         due_day = coalesce($6, due_day), version = version + 1
     WHERE id = $1`,
    [id, to, progress ?? null, begins, on, dueDay ?? null],
  );
}
