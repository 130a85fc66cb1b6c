import type { Client } from 'pg';

/** Of staged rows with the same key the last in the file stays; answers how many earlier ones went. */
export async function dropDuplicates(client: Client, table: string, key: readonly string[]): Promise<number> {
  const columns = key.join(', ');
  const { rowCount } = await client.query(
    `DELETE FROM ${table} s
     USING (SELECT ${columns}, max(line) AS last FROM ${table} GROUP BY ${columns} HAVING count(*) > 1) d
     WHERE ${key.map((name) => `s.${name} = d.${name}`).join(' AND ')} AND s.line < d.last`,
  );
  return rowCount ?? 0;
}

/**
 * Tells rows of the same derived key apart by their occurrence in the file: the second becomes `hash-2`. True duplicates
 * stay apart so, and the same file gives the same keys again.
 */
export async function numberOccurrences(client: Client, table: string): Promise<void> {
  await client.query(
    `UPDATE ${table} s SET number = s.number || '-' || o.occurrence
     FROM (SELECT r.line, row_number() OVER (PARTITION BY r.number ORDER BY r.line) AS occurrence
           FROM ${table} r
           WHERE r.number IN (SELECT number FROM ${table} GROUP BY number HAVING count(*) > 1)) o
     WHERE s.line = o.line AND o.occurrence > 1`,
  );
}
