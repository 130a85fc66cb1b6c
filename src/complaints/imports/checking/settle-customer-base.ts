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
    condition: `s.grain <> coalesce(
      (SELECT c.grain FROM customer_series c WHERE c.code = s.series),
      (SELECT f.grain FROM ${table} f WHERE f.series = s.series ORDER BY f.line LIMIT 1))`,
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
