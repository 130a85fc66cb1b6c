import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Pool } from 'pg';
import { from } from 'pg-copy-streams';
import { STORED_COLUMNS } from '../complaint-files.ts';
import { type Contender, millisecondsOf } from '../interleaved.ts';

/** The fastest way PostgreSQL has: COPY of ready-made rows into a table with the same indexes, durable as ever. */
export function copyComplaints(database: Pool, file: string, rows: number): Contender {
  return {
    name: 'COPY',
    async run() {
      await makeCopiedTable(database, 'copied_complaints');
      const client = await database.connect();
      try {
        const stream = client.query(from(`COPY copied_complaints (${STORED_COLUMNS.join(', ')}) FROM STDIN`));
        const spent = await millisecondsOf(() =>
          pipeline(createReadStream(file, { highWaterMark: 256 * 1024 }), stream),
        );
        if (stream.rowCount !== rows) throw new Error(`COPY took ${stream.rowCount} of ${rows} rows`);
        return spent;
      } finally {
        client.release();
      }
    },
  };
}

/** An empty table with every column, constraint and index of `complaints`. */
export async function makeCopiedTable(database: Pool, name: string): Promise<void> {
  await database.query(`DROP TABLE IF EXISTS ${name}`);
  await database.query(`CREATE TABLE ${name} (LIKE complaints INCLUDING ALL)`);
}
