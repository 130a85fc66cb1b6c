import type { Client } from 'pg';
import { type DayCount, mainRange } from '../domain/main-range.ts';
import { stageTable } from '../stage-table.ts';
import { dropDuplicates } from './drop-duplicates.ts';
import type { Settlement } from './settlement.ts';

/** Compares staged totals with those that are there. */
export async function settleDailyTotals(client: Client, importId: string): Promise<Settlement> {
  const table = stageTable(importId);
  const duplicates = await dropDuplicates(client, table, ['unit', 'basis', 'layer', 'day', 'type_text']);
  const { rows } = await client.query<{ created: number; updated: number; unchanged: number }>(
    `SELECT (count(*) FILTER (WHERE t.count IS NULL))::float8 AS created,
            (count(*) FILTER (WHERE t.count <> s.count))::float8 AS updated,
            (count(*) FILTER (WHERE t.count = s.count))::float8 AS unchanged
     FROM ${table} s JOIN units u ON u.code = s.unit
     LEFT JOIN daily_totals t ON t.unit_id = u.id AND t.basis = s.basis AND t.layer = s.layer
       AND t.day = s.day AND t.type_text = s.type_text`,
  );
  const days = await client.query<DayCount>(
    `SELECT s.day::text AS day, count(*)::float8 AS count FROM ${table} s GROUP BY s.day`,
  );
  const counts = rows[0] ?? { created: 0, updated: 0, unchanged: 0 };
  return { ...counts, duplicates, rejected: 0, sourceId: null, range: mainRange(days.rows) };
}
