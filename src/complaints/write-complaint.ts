import type { EntityManager } from 'typeorm';
import type { ColumnValue } from './complaint-input.ts';
import { standingExclusion } from './exclusions/standing-exclusion.ts';

export interface StoredComplaint {
  readonly unitPath: string;
  readonly department: string | null;
  /** The whole row as JSON text, which keeps every digit. */
  readonly state: string;
}

/** Which complaint: its source and its number there. */
export interface ComplaintKey {
  readonly sourceId: number;
  readonly number: string;
}

/** Inserts the complaint, known from this moment on; false when it is there already. */
export async function insertComplaint(
  manager: EntityManager,
  { sourceId, number }: ComplaintKey,
  columns: readonly ColumnValue[],
  knownAt: Date,
): Promise<boolean> {
  const typed = columns.some(({ name }) => name === 'type') ? columns : [...columns, NO_TYPE];
  const all = [...typed, { name: 'first_known_at', type: 'timestamptz', value: knownAt.toISOString() }];
  const rows: unknown[] = await manager.query(
    `INSERT INTO complaints (source_id, number, excluded, ${names(all)})
     VALUES ($1, $2, ${standingExclusion('$1', '$2')}, ${places(all)})
     ON CONFLICT (source_id, number) DO NOTHING RETURNING 1 AS inserted`,
    [sourceId, number, ...all.map(({ value }) => value)],
  );
  return rows.length > 0;
}

const NO_TYPE: ColumnValue = { name: 'type', type: 'text', value: '' };

/** The complaint as it is, held until the transaction ends. */
export async function holdComplaint(manager: EntityManager, key: ComplaintKey): Promise<StoredComplaint> {
  const found = await findHeld(manager, key);
  if (found === undefined) throw new Error(`complaint ${key.number} of source ${key.sourceId} was there and is gone`);
  return found;
}

/** The same, where the complaint may be gone. */
export async function findHeld(
  manager: EntityManager,
  { sourceId, number }: ComplaintKey,
): Promise<StoredComplaint | undefined> {
  const rows: StoredComplaint[] = await manager.query(
    `SELECT u.path AS "unitPath", c.department AS department, to_jsonb(c)::text AS state
     FROM complaints c JOIN units u ON u.id = c.unit_id
     WHERE c.source_id = $1 AND c.number = $2 FOR UPDATE OF c`,
    [sourceId, number],
  );
  return rows[0];
}

/** Writes the stated columns and keeps the former state with who replaced it; false when nothing of them differs. */
export async function updateComplaint(
  manager: EntityManager,
  { sourceId, number }: ComplaintKey,
  columns: readonly ColumnValue[],
  { former, username }: { former: StoredComplaint; username: string },
): Promise<boolean> {
  const sets = columns.map(({ name, type }, i) => `${name} = $${i + 3}::${type}`);
  const [, changed] = await manager.query<[unknown, number]>(
    `UPDATE complaints c SET import_id = NULL, ${sets.join(', ')}
     WHERE c.source_id = $1 AND c.number = $2 AND ROW(${names(columns)}) IS DISTINCT FROM ROW(${places(columns)})`,
    [sourceId, number, ...columns.map(({ value }) => value)],
  );
  if (changed === 0) return false;
  await manager.query(
    `INSERT INTO complaint_history (source_id, number, former, replaced_by) VALUES ($1, $2, $3::jsonb, $4)`,
    [sourceId, number, former.state, username],
  );
  return true;
}

function names(columns: readonly ColumnValue[]): string {
  return columns.map(({ name }) => name).join(', ');
}

function places(columns: readonly ColumnValue[]): string {
  return columns.map(({ type }, i) => `$${i + 3}::${type}`).join(', ');
}
