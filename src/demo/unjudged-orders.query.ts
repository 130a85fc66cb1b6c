import type { EntityManager } from 'typeorm';
import type { OrderNumber } from '../rectification/domain/order-number.ts';
import type { PastStanding } from './domain/past-course.ts';

/** An order whose work was accepted long ago, and of which nobody has counted yet what it achieved. */
export interface UnjudgedOrder {
  readonly id: string;
  readonly title: string;
  readonly number: OrderNumber;
  readonly standing: PastStanding;
}

/** Those an office drafted; what people accept has its days of observation at once. */
export function unjudgedOrders(manager: EntityManager, office: string): Promise<UnjudgedOrder[]> {
  return manager.query<UnjudgedOrder[]>(
    `SELECT o.id AS id, o.title AS title,
            json_build_object('grade', o.grade, 'year', o.year, 'number', o.number) AS number,
            json_build_object('state', o.state, 'version', o.version, 'progress', o.progress) AS standing
     FROM supervision_orders o JOIN supervision_order_outcomes m ON m.order_id = o.id
     WHERE o.state = 'observing' AND m.observed_from IS NULL AND o.drafted_by = $1 ORDER BY o.id`,
    [office],
  );
}
