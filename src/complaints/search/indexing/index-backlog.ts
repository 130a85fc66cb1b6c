import type { Client } from 'pg';
import { expandBacklog } from './expand-backlog.ts';
import type { EntryWriter } from './entry-writer.ts';
import type { RightOfWay } from './right-of-way.ts';

const AT_ONCE = 500;
/** One process indexes at a time; whoever holds this lock. */
const INDEXING_LOCK = 71_160;

interface Marked {
  readonly sourceId: number;
  readonly number: string;
}

/**
 * Takes one indexing turn after the other until nothing is marked or an import comes; does nothing while another process
 * is at it. Answers how many complaints it has taken.
 */
export async function indexBacklog(client: Client, writer: EntryWriter, way: RightOfWay): Promise<number> {
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [INDEXING_LOCK]);
  if (rows[0]?.taken !== true) return 0;
  try {
    await renewKeys(client, writer.fingerprint);
    let indexed = 0;
    while (await way.isFree()) {
      if (await expandBacklog(client, writer)) continue;
      const done = await indexSome(client, writer);
      if (done === 0) break;
      indexed += done;
    }
    return indexed;
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [INDEXING_LOCK]);
  }
}

/** Marks and entries change in one transaction: a crash leaves the marks, and the next turn takes them again. */
async function indexSome(client: Client, writer: EntryWriter): Promise<number> {
  await client.query('BEGIN');
  try {
    const marked = await takeMarked(client);
    if (marked.length > 0) await writer.write(client, marked);
    await client.query('COMMIT');
    return marked.length;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function takeMarked(client: Client): Promise<Marked[]> {
  const { rows } = await client.query<Marked>(
    `DELETE FROM complaint_search_backlog b
     WHERE b.id IN (SELECT m.id FROM complaint_search_backlog m WHERE m.number IS NOT NULL ORDER BY m.id LIMIT $1)
     RETURNING b.source_id AS "sourceId", b.number AS number`,
    [AT_ONCE],
  );
  const each = new Map(rows.map((row) => [`${row.sourceId}/${row.number}`, row]));
  return [...each.values()].toSorted((a, b) => a.sourceId - b.sourceId || (a.number < b.number ? -1 : 1));
}

/** Another secret makes other pseudonyms: then every complaint is looked at again. */
async function renewKeys(client: Client, fingerprint: string): Promise<void> {
  const { rows } = await client.query<{ fingerprint: string }>('SELECT k.fingerprint FROM complaint_search_key k');
  if (rows[0]?.fingerprint === fingerprint) return;
  await client.query(
    `WITH gone AS (DELETE FROM complaint_search_key),
     again AS (INSERT INTO complaint_search_backlog (source_id) SELECT s.id FROM complaint_sources s WHERE $2)
     INSERT INTO complaint_search_key (fingerprint) VALUES ($1)`,
    [fingerprint, rows.length > 0],
  );
}
