import type { Client } from 'pg';

/** Turns the oldest mark of a whole import or source into one for each of its complaints; false when there is none. */
export async function expandBacklog(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT b.id AS id FROM complaint_search_backlog b WHERE b.number IS NULL ORDER BY b.id LIMIT 1`,
  );
  const [oldest] = rows;
  if (oldest === undefined) return false;
  await client.query(
    `WITH whole AS (
       DELETE FROM complaint_search_backlog b WHERE b.id = $1 RETURNING b.source_id, b.import_id)
     INSERT INTO complaint_search_backlog (source_id, number)
     SELECT c.source_id, c.number FROM whole w JOIN complaints c ON c.import_id = w.import_id
     UNION ALL
     SELECT c.source_id, c.number FROM whole w JOIN complaints c ON w.import_id IS NULL AND c.source_id = w.source_id`,
    [oldest.id],
  );
  return true;
}
