import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { OrderGrade } from '../domain/order-number.ts';
import type { OrderState } from '../domain/order-state.ts';
import { WATCHED } from './domain/outcome.ts';

/** As much of an order as the timetable needs to judge it. */
export interface JudgedOrder {
  readonly id: string;
  readonly state: OrderState;
  readonly version: number;
  readonly grade: OrderGrade;
  readonly year: number;
  readonly number: number;
  readonly title: string;
}

const COLUMNS = `o.id AS id, o.state AS state, o.version AS version, o.grade AS grade, o.year AS year, o.number AS number,
  o.title AS title`;
const IS_OVER = `o.state = 'observing' AND m.observed_until <= $1`;
const IS_WATCHED = `o.state = 'struck-off' AND m.verdict IS NOT NULL AND m.watched_through < m.watched_until
  AND m.watched_through + ${WATCHED.days} < $1`;

/** Orders whose observation is over by this day, and those of which another stretch after their end is over. */
export async function ordersToJudge(manager: EntityManager, today: Day): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT o.id AS id FROM supervision_orders o JOIN supervision_order_outcomes m ON m.order_id = o.id
     WHERE (${IS_OVER}) OR (${IS_WATCHED}) ORDER BY o.id`,
    [today],
  );
  return rows.map(({ id }) => id);
}

/** One of them, kept from other writers; nothing where somebody judged it meanwhile. */
export async function heldToJudge(manager: EntityManager, id: string, today: Day): Promise<JudgedOrder | undefined> {
  const [row] = await manager.query<JudgedOrder[]>(
    `SELECT ${COLUMNS} FROM supervision_orders o JOIN supervision_order_outcomes m ON m.order_id = o.id
     WHERE o.id = $2 AND ((${IS_OVER}) OR (${IS_WATCHED})) FOR UPDATE OF o, m`,
    [today, id],
  );
  return row;
}
