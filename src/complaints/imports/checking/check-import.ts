import { FileFault } from '../../../platform/files/domain/file-fault.ts';
import { ImportCancelled } from '../publishing/import-cancelled.ts';
import { fileStage } from '../../filing/file-stage.ts';
import { dropStage, stageTable } from '../stage-table.ts';
import type { CheckJob, CheckOutcome } from './check-job.ts';
import { CheckSession, type CheckWork } from './check-session.ts';
import { findWarnings } from './find-warnings.ts';
import { keepMovedRows } from './keep-moved-rows.ts';
import { KindCheck } from './kind-check.ts';
import { loadFile } from './load-file.ts';
import { MappingFault } from './mapping-fault.ts';
import { recordChecked, recordFailure } from './record-outcome.ts';
import { settle } from './settle.ts';

/**
 * Checks an uploaded file row by row: sound rows to a stage of their own, the others kept with their reasons. Starts from
 * nothing each time, so that a check broken off is simply done again.
 */
export async function checkImport(job: CheckJob): Promise<CheckOutcome> {
  const session = new CheckSession(job.databaseUrl, job.importId);
  try {
    if (!(await session.open())) return 'busy';
    return await checkOpen(session, job);
  } finally {
    await session.close();
  }
}

async function checkOpen(session: CheckSession, job: CheckJob): Promise<CheckOutcome> {
  const work = await session.work();
  if (work === undefined) return 'not-due';
  try {
    await check(session, job, work);
    return 'checked';
  } catch (error) {
    const fault = faultOf(error);
    if (fault !== undefined) {
      await session.rows.query(dropStage(job.importId));
      return (await recordFailure(session.side, job.importId, fault)) ? 'failed' : 'cancelled';
    }
    if (error instanceof ImportCancelled || (await isCancelled(session))) return 'cancelled';
    throw error;
  }
}

async function check(session: CheckSession, job: CheckJob, work: CheckWork): Promise<void> {
  await session.report(0);
  for (const table of ['import_rejects', 'import_rejected_rows']) {
    await session.side.query(`DELETE FROM ${table} WHERE import_id = $1`, [work.id]);
  }
  const kind = await KindCheck.of(session.side, work, job.timeZone);
  const loaded = await loadFile(session, job, kind);
  const { id: importId } = work;
  await fileStage(session.ask, { importId, table: stageTable(importId), columns: loaded.columns }, kind.catalogue);
  const settlement = await settle(session.rows, work, kind.mapping, loaded.columns);
  if (settlement.rejected > 0) await keepMovedRows(session, job, loaded);
  const { mapping, catalogue } = kind;
  const about = { id: work.id, mapping, isFiled: (type: string) => catalogue.trees.type.has(type) };
  const warnings = await findWarnings(session.rows, about, loaded.columns, settlement);
  await recordChecked(session.side, work.id, loaded, settlement, warnings);
}

/** What is wrong with the file as a whole; undefined for what is wrong with us. */
function faultOf(error: unknown): { code: string; params: Readonly<Record<string, string | number>> } | undefined {
  if (error instanceof FileFault || error instanceof MappingFault) return { code: error.code, params: error.params };
  if (isMissingFile(error)) return { code: 'file-missing', params: {} };
  return undefined;
}

function isMissingFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** A cancellation also breaks off the statement that is running, which then fails with an error of its own. */
async function isCancelled(session: CheckSession): Promise<boolean> {
  return (await session.work()) === undefined;
}
