import type { Client } from 'pg';
import { stageTable } from '../stage-table.ts';
import { dropDuplicates } from './drop-duplicates.ts';
import { moveToRejects } from './move-to-rejects.ts';
import type { Settlement } from './settlement.ts';

/** Compares staged values with the customer base that is there. A series is kept in one grain. */
export async function settleCustomerBase(client: Client, importId: string): Promise<Settlement> {
  const table = stageTable(importId);
  const rejected = await moveToRejects(client, importId, {
    column: 'period',
    code: 'other-grain',
    original: 's.period',
    condition: `s.line IN (
      SELECT g.line
      FROM (SELECT r.line, r.grain,
              coalesce(c.grain, first_value(r.grain) OVER (PARTITION BY r.series ORDER BY r.line)) AS kept
            FROM ${table} r LEFT JOIN customer_series c ON c.code = r.series) g
      WHERE g.grain <> g.kept)`,
  });
  const duplicates = await dropDuplicates(client, table, ['series', 'unit', 'period_start']);
  const { rows } = await client.query<{ created: number; updated: number; unchanged: number }>(
    `SELECT (count(*) FILTER (WHERE b.value IS NULL))::float8 AS created,
            (count(*) FILTER (WHERE b.value <> s.value))::float8 AS updated,
            (count(*) FILTER (WHERE b.value = s.value))::float8 AS unchanged
     FROM ${table} s JOIN units u ON u.code = s.unit
     LEFT JOIN customer_base b ON b.unit_id = u.id AND b.series = s.series AND b.period_start = s.period_start`,
  );
  const counts = rows[0] ?? { created: 0, updated: 0, unchanged: 0 };
  return { ...counts, duplicates, rejected, sourceId: null, range: undefined };
}
