import type { EntityManager } from 'typeorm';
import { applyCounts } from '../../counts/apply-counts.ts';
import { COUNTABLE_COLUMNS, COUNTABLE_TYPES, countableComplaint } from '../../counts/count-cells.ts';
import { DATE_BASES } from '../../domain/date-basis.ts';
import { markImport } from '../../search/search-backlog.ts';
import type { StagedComplaints } from '../staged-complaints.ts';

export interface WrittenRows {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

export interface PublishedStage {
  readonly importId: string;
  readonly sourceId: number;
  readonly staged: StagedComplaints;
  /** How many rows the stage holds, each with a number of its own. */
  readonly rows: number;
  /** When what is new in it became known. */
  readonly knownAt: Date;
}

/** Tells how far the work is, in per cent; throws when it has been cancelled. */
export type ReportProgress = (percent: number) => Promise<void>;

/**
 * Writes staged complaints in the given transaction: new ones inserted, changed ones updated with their former state
 * kept, equal ones left alone; then the daily counts by the difference.
 */
export async function publishComplaints(
  manager: EntityManager,
  { importId, sourceId, staged, rows, knownAt }: PublishedStage,
  report: ReportProgress,
): Promise<WrittenRows> {
  const { existing, updated } = await findExisting(manager, sourceId, staged);
  await report(15);
  await insertNew(manager, { importId, sourceId, staged, knownAt }, existing > 0);
  await report(70);
  if (updated > 0) await updateChanged(manager, importId, sourceId, staged);
  await markImport(manager, importId);
  await report(80);
  const bases = updated > 0 ? DATE_BASES : staged.bases;
  await applyCounts(manager, changeOf(sourceId, staged, existing > 0), [], bases);
  return { created: rows - existing, updated, unchanged: existing - updated };
}

/** Notes which staged numbers exist already, and keeps what is counted of those about to change. */
async function findExisting(manager: EntityManager, sourceId: number, staged: StagedComplaints) {
  await manager.query(`
    CREATE TEMPORARY TABLE import_existing (number text COLLATE "C", changed boolean) ON COMMIT DROP`);
  await manager.query(`
    CREATE TEMPORARY TABLE import_former (number text COLLATE "C", ${FORMER_COLUMNS}) ON COMMIT DROP`);
  if (!(await hasComplaints(manager, sourceId))) return { existing: 0, updated: 0 };
  await manager.query(`
    INSERT INTO import_existing (number, changed)
    SELECT s.number, ${staged.isChanged} FROM (${staged.rows}) s JOIN complaints c ON ${staged.isSame}`);
  await manager.query('ANALYZE import_existing');
  await manager.query(`
    INSERT INTO import_former (number, ${COUNTABLE_COLUMNS.join(', ')})
    SELECT c.number, ${COUNTABLE_COLUMNS.map((name) => `c.${name}`).join(', ')}
    FROM import_existing e JOIN complaints c ON c.source_id = ${sourceId} AND c.number = e.number
    WHERE e.changed`);
  const [found]: { existing: string; updated: string }[] = await manager.query(
    'SELECT count(*) AS existing, count(*) FILTER (WHERE changed) AS updated FROM import_existing',
  );
  return { existing: Number(found?.existing), updated: Number(found?.updated) };
}

const FORMER_COLUMNS = Object.entries(COUNTABLE_TYPES)
  .map(([name, type]) => `${name} ${type}`)
  .join(', ');

async function hasComplaints(manager: EntityManager, sourceId: number): Promise<boolean> {
  const [found]: { any: boolean }[] = await manager.query(
    'SELECT EXISTS (SELECT FROM complaints c WHERE c.source_id = $1) AS any',
    [sourceId],
  );
  return found?.any ?? false;
}

/** A plain INSERT of what is not there yet: conflicts cannot occur while the source is locked. */
async function insertNew(
  manager: EntityManager,
  { importId, sourceId, staged, knownAt }: Omit<PublishedStage, 'rows'>,
  anyExisting: boolean,
): Promise<void> {
  const stated = staged.columns.map((name) => ({ name, value: `s.${name}` }));
  const columns = staged.columns.includes('type') ? stated : [...stated, { name: 'type', value: `''` }];
  await manager.query(
    `INSERT INTO complaints (source_id, number, import_id, first_known_at, excluded, ${columns.map(({ name }) => name).join(', ')})
     SELECT ${sourceId}, s.number, $1, $2, ${staged.excluded}, ${columns.map(({ value }) => value).join(', ')}
     FROM (${staged.rows}) s ${onlyNew(anyExisting)}`,
    [importId, knownAt],
  );
}

function onlyNew(anyExisting: boolean): string {
  return anyExisting ? 'WHERE NOT EXISTS (SELECT FROM import_existing e WHERE e.number = s.number)' : '';
}

async function updateChanged(
  manager: EntityManager,
  importId: string,
  sourceId: number,
  staged: StagedComplaints,
): Promise<void> {
  await manager.query(
    `INSERT INTO complaint_history (source_id, number, former, replaced_by_import)
     SELECT c.source_id, c.number, to_jsonb(c), $1
     FROM import_former f JOIN complaints c ON c.source_id = ${sourceId} AND c.number = f.number`,
    [importId],
  );
  await manager.query(
    `UPDATE complaints c
     SET import_id = $1, ${staged.columns.map((name) => `${name} = s.${name}`).join(', ')}
     FROM (${staged.rows}) s JOIN import_former f ON f.number = s.number
     WHERE ${staged.isSame}`,
    [importId],
  );
}

/** New rows as staged; changed ones as they were (−1) and as they are now (+1). */
function changeOf(sourceId: number, staged: StagedComplaints, anyExisting: boolean): string {
  return `
    SELECT ${staged.countable} FROM (${staged.rows}) s ${onlyNew(anyExisting)}
    UNION ALL
    SELECT ${countableComplaint('f', -1)} FROM import_former f
    UNION ALL
    SELECT ${countableComplaint('c', 1)} FROM import_former f
    JOIN complaints c ON c.source_id = ${sourceId} AND c.number = f.number`;
}
