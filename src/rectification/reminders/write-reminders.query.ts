import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { OrderGrade } from '../domain/order-number.ts';
import type { DueReminder, Rung } from '../domain/reminder.ts';

/** A reminder as it is put down: of which order, as it was seen, and whom it tells. */
export interface NewReminder extends DueReminder {
  readonly orderId: string;
  readonly version: number;
  readonly told: readonly string[];
}

/** A reminder that was put down now, with the order's names. */
export interface WrittenReminder {
  readonly orderId: string;
  readonly rung: Rung;
  readonly used: number;
  readonly progress: number;
  readonly told: readonly string[];
  readonly grade: OrderGrade;
  readonly year: number;
  readonly number: number;
  readonly title: string;
}

/** Puts down the reminders nobody else has put down, of orders that have not gone on meanwhile; answers those. */
export function writeReminders(
  manager: EntityManager,
  reminders: readonly NewReminder[],
  { at, on }: { readonly at: Date; readonly on: Day },
): Promise<WrittenReminder[]> {
  return manager.query<WrittenReminder[]>(
    `WITH asked AS (
       SELECT n.* FROM jsonb_to_recordset($1::jsonb)
         AS n ("orderId" bigint, version integer, rung smallint, "countsFrom" date, used smallint, progress smallint, told jsonb)
     ), written AS (
       INSERT INTO supervision_order_reminders (order_id, rung, counts_from, used, progress, told, told_at, told_on)
       SELECT o.id, n.rung, n."countsFrom", n.used, n.progress, ARRAY(SELECT jsonb_array_elements_text(n.told)), $2, $3
       FROM asked n JOIN supervision_orders o ON o.id = n."orderId" AND o.version = n.version
       ORDER BY o.id
       ON CONFLICT DO NOTHING
       RETURNING order_id, rung, used, progress, told
     )
     SELECT w.order_id AS "orderId", w.rung AS rung, w.used AS used, w.progress AS progress, w.told AS told,
            o.grade AS grade, o.year AS year, o.number AS number, o.title AS title
     FROM written w JOIN supervision_orders o ON o.id = w.order_id ORDER BY w.order_id`,
    [JSON.stringify(reminders), at, on],
  );
}
