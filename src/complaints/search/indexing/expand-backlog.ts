import type { Client } from 'pg';
import type { EntryWriter, OwnedComplaint } from './entry-writer.ts';

const AT_ONCE = 5000;

interface Whole {
  readonly sourceId: number | null;
  readonly importId: string | null;
}

/**
 * Turns the oldest mark of a whole import or source into one for each of its complaints; false when there is none. Their
 * customers are given their keys at once, for figures follow customers (在途申诉) and a text takes far longer than a key.
 */
export async function expandBacklog(client: Client, writer: EntryWriter): Promise<boolean> {
  await client.query('BEGIN');
  try {
    const whole = await takeOldest(client);
    if (whole !== undefined) await expand(client, writer, whole);
    await client.query('COMMIT');
    return whole !== undefined;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function takeOldest(client: Client): Promise<Whole | undefined> {
  const { rows } = await client.query<Whole>(
    `DELETE FROM complaint_search_backlog b
     WHERE b.id = (SELECT m.id FROM complaint_search_backlog m WHERE m.number IS NULL ORDER BY m.id LIMIT 1)
     RETURNING b.source_id AS "sourceId", b.import_id AS "importId"`,
  );
  return rows[0];
}

/** One reading of the table serves both. */
async function expand(client: Client, writer: EntryWriter, { sourceId, importId }: Whole): Promise<void> {
  const which = importId === null ? `c.source_id = ${Number(sourceId)}` : `c.import_id = ${BigInt(importId)}`;
  await client.query(
    `DECLARE expanded NO SCROLL CURSOR FOR
     SELECT c.source_id AS "sourceId", c.number AS number, c.customer AS customer, c.phone AS phone
     FROM complaints c WHERE ${which}`,
  );
  for (;;) {
    const { rows } = await client.query<OwnedComplaint>(`FETCH ${AT_ONCE} FROM expanded`);
    if (rows.length === 0) break;
    await mark(client, rows);
    await writer.giveKeys(
      client,
      rows.filter(({ customer, phone }) => customer !== null || phone !== null),
    );
  }
  await client.query('CLOSE expanded');
}

async function mark(client: Client, complaints: readonly OwnedComplaint[]): Promise<void> {
  await client.query(
    `INSERT INTO complaint_search_backlog (source_id, number)
     SELECT m.source_id, m.number FROM unnest($1::smallint[], $2::text[]) AS m (source_id, number)`,
    [complaints.map(({ sourceId }) => sourceId), complaints.map(({ number }) => number)],
  );
}
