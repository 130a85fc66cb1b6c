import type { EntityManager } from 'typeorm';
import { applyCounts } from '../../counts/apply-counts.ts';
import { DATE_BASES } from '../../domain/date-basis.ts';
import { markComplaints } from '../../search/search-backlog.ts';
import type { ImportRow } from '../import.query.ts';
import type { ReportProgress } from '../publishing/publish-complaints.ts';
import { countedEffects, createdRecords, decideEffects, type Effects, plannedEffects } from './effects.ts';
import { KEPT_TABLES } from './kept-table.ts';
import { ReversalRefused } from './reversal-refused.ts';
import { type ReversalPlan, reversalPlan } from './reversal-plan.query.ts';
import { takeBack } from './take-back.ts';
import { uncover } from './uncover.ts';
import { unitHolds } from './unit-holds.query.ts';

/**
 * Takes back what an import wrote, in the given transaction: its records, the days it delivered, the units it made for
 * them, then the daily counts by the difference. Answers what was done.
 */
export async function reverseImport(
  manager: EntityManager,
  work: ImportRow,
  report: ReportProgress,
): Promise<ReversalPlan> {
  if (work.kind === 'customer-base') await holdSeries(manager);
  const effects = await decideEffects(manager, KEPT_TABLES[work.kind], work.id);
  if (work.kind === 'units') await refuseUnitsInUse(manager, effects);
  await report(10);
  const plan = await reversalPlan(manager, effects);
  await report(20);
  if (effects.table.countable === null) {
    await takeBack(manager, effects, work.id, report);
  } else {
    await takeCountedBack(manager, effects, work, report);
  }
  return plan;
}

async function takeCountedBack(
  manager: EntityManager,
  effects: Effects,
  work: ImportRow,
  report: ReportProgress,
): Promise<void> {
  await manager.query(`CREATE TEMPORARY TABLE recounted ON COMMIT DROP AS ${countedEffects(effects)}`);
  await takeBack(manager, effects, work.id, report);
  if (work.kind === 'complaints') await markComplaints(manager, CHANGED);
  await uncover(manager, work);
  if (work.kind === 'complaints') await removeIdleUnits(manager, work.id);
  await applyCounts(manager, 'SELECT * FROM recounted', [], DATE_BASES);
}

/** Complaints that are another's again or are gone: the search has to look at them anew. */
const CHANGED = `SELECT e.source_id, e.number FROM taken_back e WHERE e.effect <> 'replaced'`;

/** Created units go only when nothing hangs on them. */
async function refuseUnitsInUse(manager: EntityManager, effects: Effects): Promise<void> {
  const holds = await unitHolds(manager, createdRecords(effects));
  if (holds.length > 0) throw new ReversalRefused('imports.units-in-use');
}

/** Nobody else writes the customer base until the reversal is through. */
async function holdSeries(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT s.code FROM customer_series s ORDER BY s.code FOR NO KEY UPDATE`);
}

/** Units that a file of complaints brought along go with it, unless something else hangs on them by now. */
async function removeIdleUnits(manager: EntityManager, importId: string): Promise<void> {
  const created = createdRecords(plannedEffects(KEPT_TABLES.units, importId));
  const held = new Set((await unitHolds(manager, created)).map(({ unitId }) => unitId));
  const rows: { unitId: string }[] = await manager.query(`SELECT c.unit_id AS "unitId" FROM (${created}) c`);
  const idle = rows.map(({ unitId }) => unitId).filter((unitId) => !held.has(unitId));
  if (idle.length > 0) await manager.query('DELETE FROM units u WHERE u.id = ANY ($1::bigint[])', [idle]);
}
