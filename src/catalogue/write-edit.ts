import type { EntityManager } from 'typeorm';
import type { CatalogueEdit } from './domain/catalogue-edit.ts';
import type { Dimension } from './domain/dimension.ts';

/** By whom, when and why a decision was taken, and its place among all of them. */
export interface DecisionRecord {
  readonly step: number;
  readonly username: string;
  readonly at: Date;
  readonly note: string;
}

/** Draws the place of the next decision; never given twice, even when the decision is undone. */
export async function nextStep(manager: EntityManager): Promise<number> {
  const [drawn]: { step: string }[] = await manager.query(`SELECT nextval('catalogue_steps') AS step`);
  return Number(drawn?.step);
}

/** Writes what a decision changes in one catalogue. */
export async function writeEdit(
  manager: EntityManager,
  dimension: Dimension,
  edit: CatalogueEdit,
  record: DecisionRecord,
): Promise<void> {
  await writeCreated(manager, dimension, edit);
  await writeNames(manager, dimension, edit);
  await writeOrder(manager, dimension, edit);
  await writeFilings(manager, dimension, edit, record);
  await writeChanges(manager, dimension, edit, record);
  await manager.query('UPDATE catalogue_state SET step = $1', [record.step]);
}

/** One after the other, each below its superior and after its siblings. */
async function writeCreated(manager: EntityManager, dimension: Dimension, { created = [] }: CatalogueEdit) {
  for (const { code, parentCode, nameZh, nameEn, formerNames, validFrom, validTo } of created) {
    await manager.query(
      `INSERT INTO catalogue_entries
         (dimension, code, parent_code, name_zh, name_en, former_names, valid_from, valid_to, position)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, coalesce(max(e.position), 0) + 1
       FROM catalogue_entries e WHERE e.dimension = $1 AND e.parent_code IS NOT DISTINCT FROM $3`,
      [dimension, code, parentCode, nameZh, nameEn, formerNames ?? [], validFrom ?? null, validTo ?? null],
    );
  }
}

async function writeNames(manager: EntityManager, dimension: Dimension, { renamed = [], closed = [] }: CatalogueEdit) {
  for (const { code, nameZh, nameEn } of renamed) {
    await manager.query(
      `UPDATE catalogue_entries e
       SET name_zh = $3, name_en = $4, version = version + 1,
           former_names = (
             SELECT coalesce(array_agg(n.name ORDER BY n.place), '{}')
             FROM (SELECT k.name, min(k.place) AS place
                   FROM unnest(e.former_names || e.name_zh || e.name_en) WITH ORDINALITY AS k (name, place)
                   WHERE k.name NOT IN ($3, $4) GROUP BY k.name) AS n)
       WHERE e.dimension = $1 AND e.code = $2`,
      [dimension, code, nameZh, nameEn],
    );
  }
  await manager.query(
    `UPDATE catalogue_entries e SET valid_to = k."validTo", version = version + 1
     FROM jsonb_to_recordset($2::jsonb) AS k (code text, "validTo" date)
     WHERE e.dimension = $1 AND e.code = k.code`,
    [dimension, JSON.stringify(closed)],
  );
}

async function writeOrder(manager: EntityManager, dimension: Dimension, { ordered }: CatalogueEdit): Promise<void> {
  if (ordered === undefined) return;
  await manager.query(
    `UPDATE catalogue_entries e
     SET position = o.place + (
       SELECT coalesce(max(s.position), 0) FROM catalogue_entries s
       WHERE s.dimension = $1 AND s.parent_code IS NOT DISTINCT FROM e.parent_code AND s.code <> ALL ($2))
     FROM unnest($2::text[]) WITH ORDINALITY AS o (code, place)
     WHERE e.dimension = $1 AND e.code = o.code`,
    [dimension, ordered],
  );
}

async function writeFilings(
  manager: EntityManager,
  dimension: Dimension,
  { filed = [], unfiled = [] }: CatalogueEdit,
  { step, username, at }: DecisionRecord,
): Promise<void> {
  await manager.query('DELETE FROM catalogue_filings WHERE dimension = $1 AND text = ANY ($2)', [
    dimension,
    [...unfiled, ...filed.map(({ text }) => text)],
  ]);
  await manager.query(
    `INSERT INTO catalogue_filings (dimension, text, code, step, filed_by, filed_at)
     SELECT $1, f.text, f.code, $3, $4, $5 FROM jsonb_to_recordset($2::jsonb) AS f (text text, code text)`,
    [dimension, JSON.stringify(filed), step, username, at],
  );
}

async function writeChanges(
  manager: EntityManager,
  dimension: Dimension,
  { changes = [] }: CatalogueEdit,
  { step, username, at, note }: DecisionRecord,
): Promise<void> {
  await manager.query(
    `INSERT INTO code_changes (step, dimension, kind, effective_from, old_code, new_code, text, note, changed_by, changed_at)
     SELECT $3, $1, h.kind, h."from", h."oldCode", h."newCode", h.text, $4, $5, $6
     FROM jsonb_to_recordset($2::jsonb) AS h (kind text, "from" date, "oldCode" text, "newCode" text, text text)`,
    [dimension, JSON.stringify(changes), step, note, username, at],
  );
}
