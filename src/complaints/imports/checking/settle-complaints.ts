import type { Client } from 'pg';
import { type DayCount, mainRange } from '../domain/main-range.ts';
import { StagedComplaints } from '../staged-complaints.ts';
import { stageTable } from '../stage-table.ts';
import { dropDuplicates, numberOccurrences } from './drop-duplicates.ts';
import type { Settlement } from './settlement.ts';

/** Gives each staged complaint one number of its own and compares them with the complaints that are there. */
export async function settleComplaints(
  client: Client,
  importId: string,
  { source, isDerived, columns }: { source: string; isDerived: boolean; columns: readonly string[] },
): Promise<Settlement> {
  const table = stageTable(importId);
  const duplicates = isDerived ? 0 : await dropDuplicates(client, table, ['number']);
  if (isDerived) await numberOccurrences(client, table);
  const sourceId = await ensureSource(client, source);
  const counts = await compare(client, new StagedComplaints(importId, sourceId, columns), sourceId);
  const days = await client.query<DayCount>(
    `SELECT s.received_day::text AS day, count(*)::float8 AS count FROM ${table} s GROUP BY s.received_day`,
  );
  return { ...counts, duplicates, rejected: 0, sourceId, range: mainRange(days.rows) };
}

/** Looks before it inserts: a refused insert would use up one of the few ids. */
async function ensureSource(client: Client, source: string): Promise<number> {
  const find = () =>
    client.query<{ id: number }>('SELECT s.id AS id FROM complaint_sources s WHERE s.code = $1', [source]);
  const { rows: before } = await find();
  if (before[0] !== undefined) return before[0].id;
  await client.query('INSERT INTO complaint_sources (code) VALUES ($1) ON CONFLICT (code) DO NOTHING', [source]);
  const { rows: after } = await find();
  if (after[0] === undefined) throw new Error(`source ${source} could not be created`);
  return after[0].id;
}

async function compare(client: Client, staged: StagedComplaints, sourceId: number) {
  const { rows } = await client.query<{ created: number; updated: number; unchanged: number }>(
    `SELECT t.rows - e.existing AS created, e.updated AS updated, e.existing - e.updated AS unchanged
     FROM (SELECT count(*)::float8 AS rows FROM ${staged.table}) t,
       (SELECT count(*)::float8 AS existing, (count(*) FILTER (WHERE ${staged.isChanged}))::float8 AS updated
        FROM (${staged.rows}) s JOIN complaints c ON ${staged.isSame}
        WHERE EXISTS (SELECT FROM complaints k WHERE k.source_id = ${sourceId})) e`,
  );
  return rows[0] ?? { created: 0, updated: 0, unchanged: 0 };
}
