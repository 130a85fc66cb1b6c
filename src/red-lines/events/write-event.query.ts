import type { EntityManager } from 'typeorm';
import type { EventBody } from './domain/event.ts';

const COLUMNS = `kind, name_zh, name_en, first_day, last_day, note, types, texts, words, complaints_from, repaired_on`;

function valuesOf({ kind, name, firstDay, lastDay, note, complaints, repairedOn }: EventBody): unknown[] {
  return [
    kind,
    name.zh,
    name.en,
    firstDay,
    lastDay,
    note,
    complaints?.types ?? null,
    complaints?.texts ?? null,
    complaints?.words ?? null,
    complaints?.from ?? null,
    repairedOn,
  ];
}

/** Adds an event and answers its number. */
export async function insertEvent(
  manager: EntityManager,
  body: EventBody,
  unitIds: readonly string[],
  author: string,
): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(
    `INSERT INTO events (${COLUMNS}, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id`,
    [...valuesOf(body), author],
  );
  const id = row?.id ?? '';
  await addUnits(manager, id, unitIds);
  return id;
}

export async function updateEvent(
  manager: EntityManager,
  id: string,
  body: EventBody,
  unitIds: readonly string[],
): Promise<void> {
  await manager.query(
    `UPDATE events SET (${COLUMNS}, version) = ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, version + 1)
     WHERE id = $1`,
    [id, ...valuesOf(body)],
  );
  await manager.query(`DELETE FROM event_units n WHERE n.event_id = $1`, [id]);
  await addUnits(manager, id, unitIds);
}

async function addUnits(manager: EntityManager, id: string, unitIds: readonly string[]): Promise<void> {
  await manager.query(
    `INSERT INTO event_units (event_id, unit_id) SELECT $1, n.id FROM unnest($2::bigint[]) AS n (id)`,
    [id, unitIds],
  );
}

/** Takes an event back: the step stays on record, the event is listed apart and weighs nothing any more. */
export async function withdrawEvent(
  manager: EntityManager,
  id: string,
  step: { readonly at: Date; readonly by: string; readonly reason: string },
): Promise<void> {
  await manager.query(
    `INSERT INTO event_withdrawals (event_id, withdrawn_at, withdrawn_by, reason) VALUES ($1, $2, $3, $4)`,
    [id, step.at, step.by, step.reason],
  );
  await manager.query(`UPDATE events SET version = version + 1 WHERE id = $1`, [id]);
}
