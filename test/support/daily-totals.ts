import type { EntityManager } from 'typeorm';
import { Audit } from '../../src/audit/audit.ts';
import { applyCounts } from '../../src/complaints/counts/apply-counts.ts';
import { countableTotal } from '../../src/complaints/counts/count-cells.ts';
import type { DateBasis } from '../../src/complaints/domain/date-basis.ts';
import { system } from '../../src/platform/actor.ts';
import { inTransaction } from '../../src/platform/database/transaction.ts';
import type { TestApplication } from './application.ts';

export interface TestTotal {
  readonly unit: string;
  readonly day: string;
  readonly count: number;
  readonly basis?: DateBasis;
  readonly layer?: 'contact' | 'ticket' | 'appeal';
  readonly type?: string;
}

/** Adds daily totals and counts them as an import does. */
export async function putTotals(app: TestApplication, totals: readonly TestTotal[]): Promise<void> {
  await inTransaction(app.dataSource, async (manager) => {
    const rows = totals.map(({ basis = 'received', layer = 'appeal', type = 'other', ...rest }) => ({
      ...rest,
      basis,
      layer,
      type,
    }));
    const added = `SELECT u.id AS unit_id, t.basis, t.day, t.layer, t.type, t.count
      FROM jsonb_to_recordset($1::jsonb) AS t (unit text, basis text, day date, layer text, type text, count bigint)
      JOIN units u ON u.code = t.unit`;
    const params = [JSON.stringify(rows)];
    await manager.query(
      `INSERT INTO daily_totals (unit_id, basis, day, layer, type, type_text, count)
       SELECT a.unit_id, a.basis, a.day, a.layer, a.type, a.type, a.count FROM (${added}) a`,
      params,
    );
    const bases = [...new Set(rows.map(({ basis }) => basis))];
    await applyCounts(manager, `SELECT ${countableTotal('a', 'a.count')} FROM (${added}) a`, params, bases);
    await recordChange(app, manager);
  });
}

/** Notes that a source has delivered every layer for a unit on the days of [from, until). */
export async function coverDays(
  app: TestApplication,
  unit: string,
  from: string,
  until: string,
  source = 'totals',
): Promise<void> {
  await inTransaction(app.dataSource, async (manager) => {
    await manager.query(
      `INSERT INTO source_coverage (source, layer, unit_id, day_from, day_until)
       SELECT $1, layer, u.id, $3, $4 FROM units u, unnest(ARRAY['contact', 'ticket', 'appeal']) AS layer WHERE u.code = $2`,
      [source, unit, from, until],
    );
    await recordChange(app, manager);
  });
}

/** Every write is recorded: figures kept in memory hold only until the next entry. */
function recordChange(app: TestApplication, manager: EntityManager): Promise<void> {
  return app.app.get(Audit).record(manager, system('test'), 'totals.put', { kind: 'totals', id: 'test' });
}
