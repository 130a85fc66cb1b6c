import type { EntityManager } from 'typeorm';
import type { OrderTerm } from '../domain/due-day.ts';
import { ORDER_STATES, isWithLead } from '../domain/order-state.ts';
import type { LadderPerson } from '../domain/ladder.ts';
import type { ToldRung } from '../domain/reminder.ts';

/** An order in the hands of its lead, with the rungs told so far. */
export interface OrderAtRung extends OrderTerm {
  readonly id: string;
  readonly version: number;
  readonly told: readonly ToldRung[];
}

/** Every order whose lead is to act. */
export function ordersAtRungs(manager: EntityManager): Promise<OrderAtRung[]> {
  return manager.query<OrderAtRung[]>(
    `SELECT o.id AS id, o.version AS version, o.state AS state, o.runs_from::text AS "runsFrom",
            o.due_day::text AS "dueDay", o.progress AS progress,
            coalesce((SELECT json_agg(json_build_object('rung', r.rung, 'countsFrom', r.counts_from))
                      FROM supervision_order_reminders r WHERE r.order_id = o.id), '[]') AS told
     FROM supervision_orders o WHERE o.state = ANY ($1) ORDER BY o.id`,
    [ORDER_STATES.filter(isWithLead)],
  );
}

/** Who may hold seats above the work, by the order's id. */
export async function ladderPeople(
  manager: EntityManager,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, readonly LadderPerson[]>> {
  const rows = await manager.query<{ orderId: string; people: LadderPerson[] }[]>(
    `SELECT o.id AS "orderId", json_agg(json_build_object('username', p.username, 'roles', p.roles, 'unitPath', s.path,
              'isOfCompany', s.parent_id IS NULL, 'department', p.department,
              'isNamed', p.username IS NOT DISTINCT FROM o.lead_person,
              'isOfDepartment', s.id = o.lead_unit_id AND coalesce(p.department = o.lead_department, false))) AS people
     FROM supervision_orders o JOIN units l ON l.id = o.lead_unit_id
       JOIN units s ON starts_with(l.path, s.path) OR starts_with(s.path, l.path)
       JOIN users p ON p.unit_id = s.id AND p.is_active
     WHERE o.id = ANY ($1::bigint[])
       AND (p.username = o.lead_person OR starts_with(l.path, s.path) AND p.roles && ARRAY['head', 'executive', 'signatory'])
     GROUP BY o.id`,
    [orderIds],
  );
  return new Map(rows.map(({ orderId, people }) => [orderId, people]));
}
