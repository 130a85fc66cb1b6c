import type { EntityManager } from 'typeorm';
import type { Mark } from '../mark.ts';
import type { Measure } from '../domain/measure.ts';
import { matterOf, type OrderBody } from '../domain/order.ts';
import type { OrderGrade } from '../domain/order-number.ts';

/** The next number of a unit, year and grade; whoever else asks waits until this transaction ends, so none is lost. */
export async function takeNumber(
  manager: EntityManager,
  unitId: string,
  year: number,
  grade: OrderGrade,
): Promise<number> {
  const [row] = await manager.query<{ last: number }[]>(
    `INSERT INTO supervision_order_numbers AS n (unit_id, year, grade, last) VALUES ($1, $2, $3, 1)
     ON CONFLICT (unit_id, year, grade) DO UPDATE SET last = n.last + 1 RETURNING n.last AS last`,
    [unitId, year, grade],
  );
  if (row === undefined) throw new Error(`no number was given for ${grade} ${year}`);
  return row.last;
}

/** What an order becomes of a body once its names have been found. */
export interface PlacedOrder {
  readonly body: OrderBody;
  readonly leadUnitId: string;
  readonly partners: readonly { readonly unitId: string; readonly department: string | null }[];
  readonly complaints: readonly ComplaintKey[];
}

export interface ComplaintKey {
  readonly sourceId: number;
  readonly number: string;
}

/** Writes a new draft and answers its id. */
export async function insertOrder(
  manager: EntityManager,
  { unitId, year, number }: { readonly unitId: string; readonly year: number; readonly number: number },
  order: PlacedOrder,
  { hand, at, on }: Mark,
): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(
    `INSERT INTO supervision_orders (unit_id, year, number, drafted_by, drafted_for, drafted_at, drafted_on, state,
       grade, title, problem, requirement, cause, lead_unit_id, lead_department, lead_person, first_due_day, due_day,
       source, matter)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'draft', $8, $9, $10, $11, $12, $13, $14, $15, $16, $16, $17, $18)
     RETURNING id`,
    [unitId, year, number, hand.by, hand.for, at, on, order.body.grade, ...written(order)],
  );
  if (row === undefined) throw new Error(`the order ${order.body.title} could not be written`);
  await writeParts(manager, row.id, order);
  return row.id;
}

/** Replaces what a draft says; its number and grade stay. */
export async function updateDraft(manager: EntityManager, id: string, order: PlacedOrder): Promise<void> {
  await manager.query(
    `UPDATE supervision_orders SET title = $2, problem = $3, requirement = $4, cause = $5, lead_unit_id = $6,
       lead_department = $7, lead_person = $8, first_due_day = $9, due_day = $9, source = $10, matter = $11,
       version = version + 1
     WHERE id = $1`,
    [id, ...written(order)],
  );
  await writeParts(manager, id, order);
}

function written({ body, leadUnitId }: PlacedOrder): (string | null)[] {
  const { title, problem, requirement, cause, lead, dueDay, source } = body;
  const said = [title, problem, requirement, cause, leadUnitId, lead.department, lead.person, dueDay];
  return [...said, JSON.stringify(source), matterOf(body)];
}

async function writeParts(
  manager: EntityManager,
  id: string,
  { body, partners, complaints }: PlacedOrder,
): Promise<void> {
  await writeMeasures(manager, id, body.measures);
  await manager.query(`DELETE FROM supervision_order_partners WHERE order_id = $1`, [id]);
  await manager.query(
    `INSERT INTO supervision_order_partners (order_id, position, unit_id, department)
     SELECT $1, n.position, n.unit_id, n.department
     FROM unnest($2::bigint[], $3::text[]) WITH ORDINALITY AS n (unit_id, department, position)`,
    [id, partners.map(({ unitId }) => unitId), partners.map(({ department }) => department)],
  );
  await manager.query(`DELETE FROM supervision_order_complaints WHERE order_id = $1`, [id]);
  await manager.query(
    `INSERT INTO supervision_order_complaints (order_id, source_id, number)
     SELECT $1, n.source_id, n.number FROM unnest($2::smallint[], $3::text[]) AS n (source_id, number)
     ON CONFLICT DO NOTHING`,
    [id, complaints.map(({ sourceId }) => sourceId), complaints.map(({ number }) => number)],
  );
}

/** Replaces the measures of an order. */
export async function writeMeasures(manager: EntityManager, id: string, measures: readonly Measure[]): Promise<void> {
  await manager.query(`DELETE FROM supervision_order_measures WHERE order_id = $1`, [id]);
  await manager.query(
    `INSERT INTO supervision_order_measures (order_id, position, term, text, difficulty, owner, due_day, done)
     SELECT $1, n.position, n.term, n.text, n.difficulty, n.owner, n.due_day, n.done
     FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::date[], $7::boolean[])
       WITH ORDINALITY AS n (term, text, difficulty, owner, due_day, done, position)`,
    [
      id,
      measures.map(({ term }) => term),
      measures.map(({ text }) => text),
      measures.map(({ difficulty }) => difficulty),
      measures.map(({ owner }) => owner),
      measures.map(({ dueDay }) => dueDay),
      measures.map(({ done }) => done),
    ],
  );
}
