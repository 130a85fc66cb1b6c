import type { EntityManager } from 'typeorm';
import { applyCounts } from '../../counts/apply-counts.ts';
import { countableTotal } from '../../counts/count-cells.ts';
import { DATE_BASES } from '../../domain/date-basis.ts';
import { stageTable } from '../stage-table.ts';
import type { WrittenRows } from './publish-complaints.ts';

const KEY = ['unit_id', 'basis', 'layer', 'day', 'type_text'] as const;
const SAME = KEY.map((name) => `t.${name} = c.${name}`).join(' AND ');

/**
 * Writes totals kept without rows: the same day, unit, layer, type as written and basis replaces, and what was
 * replaced is kept. The counts follow by the difference.
 */
export async function publishDailyTotals(manager: EntityManager, importId: string): Promise<WrittenRows> {
  await manager.query(
    `CREATE TEMPORARY TABLE changed_totals ON COMMIT DROP AS
     SELECT u.id AS unit_id, s.basis, s.layer, s.day, s.type, s.type_text, s.count AS new, t.count AS old
     FROM ${stageTable(importId)} s JOIN units u ON u.code = s.unit
     LEFT JOIN daily_totals t ON t.unit_id = u.id AND t.basis = s.basis AND t.layer = s.layer
       AND t.day = s.day AND t.type_text = s.type_text`,
  );
  const [counts]: { created: number; updated: number; unchanged: number }[] = await manager.query(
    `SELECT (count(*) FILTER (WHERE c.old IS NULL))::float8 AS created,
            (count(*) FILTER (WHERE c.old <> c.new))::float8 AS updated,
            (count(*) FILTER (WHERE c.old = c.new))::float8 AS unchanged
     FROM changed_totals c`,
  );
  await writeTotals(manager, importId);
  await applyCounts(
    manager,
    `SELECT ${countableTotal('c', 'c.new - coalesce(c.old, 0)')} FROM changed_totals c WHERE c.new <> coalesce(c.old, 0)`,
    [],
    DATE_BASES,
  );
  return counts ?? { created: 0, updated: 0, unchanged: 0 };
}

async function writeTotals(manager: EntityManager, importId: string): Promise<void> {
  await manager.query(
    `INSERT INTO daily_totals (${KEY.join(', ')}, type, count, import_id)
     SELECT ${KEY.map((name) => `c.${name}`).join(', ')}, c.type, c.new, $1 FROM changed_totals c WHERE c.old IS NULL`,
    [importId],
  );
  await manager.query(
    `INSERT INTO daily_totals_history (${KEY.join(', ')}, former, replaced_by_import)
     SELECT ${KEY.map((name) => `t.${name}`).join(', ')}, to_jsonb(t), $1
     FROM changed_totals c JOIN daily_totals t ON ${SAME} WHERE c.old <> c.new`,
    [importId],
  );
  await manager.query(
    `UPDATE daily_totals t SET count = c.new, type = c.type, import_id = $1
     FROM changed_totals c WHERE c.old <> c.new AND ${SAME}`,
    [importId],
  );
}
