import type { EntityManager } from 'typeorm';
import type { Dimension } from '../../catalogue/domain/dimension.ts';
import { applyCounts } from '../counts/apply-counts.ts';
import { COUNTABLE_COLUMNS, countableComplaint, countableTotal } from '../counts/count-cells.ts';
import { DATE_BASES } from '../domain/date-basis.ts';
import type { KeyMove } from './domain/key-move.ts';
import { assignments, filedColumns, writtenText } from './filed-columns.ts';
import { moveApplies, movesFrom, movesParameter } from './moves-relation.ts';
import { refileFormer } from './refile-former.ts';

/** How many complaints came under another key, and how many were counted by daily totals that did. */
export interface Refiled {
  readonly rows: string;
  readonly totals: string;
}

/**
 * Puts complaints, what they replaced, and daily totals under the keys given, and moves their counts by exact
 * differences. What wrote a complaint stays its writer: a key says where a text belongs, not what was reported.
 */
export async function refile(
  manager: EntityManager,
  dimension: Dimension,
  moves: readonly KeyMove[],
): Promise<Refiled> {
  if (moves.length === 0) return { rows: '0', totals: '0' };
  await refileComplaints(manager, dimension, moves);
  await refileFormer(manager, dimension, moves);
  const changes = [countChange(dimension)];
  if (dimension === 'type') {
    await refileTotals(manager, moves);
    changes.push(TOTALS_CHANGE);
  }
  await applyCounts(manager, changes.join('\nUNION ALL\n'), [], DATE_BASES);
  return sizeOf(manager, dimension);
}

async function refileComplaints(manager: EntityManager, dimension: Dimension, moves: readonly KeyMove[]) {
  const { key } = filedColumns(dimension);
  await manager.query('DROP TABLE IF EXISTS refiled_complaints');
  await manager.query(
    `CREATE TEMPORARY TABLE refiled_complaints ON COMMIT DROP AS
     SELECT c.source_id, c.number, m.text, m.filed, m.key AS new_key, ${COUNTABLE_COLUMNS.map((name) => `c.${name}`).join(', ')}
     FROM ${movesFrom('$1')} JOIN complaints c ON ${moveApplies(writtenText(dimension, 'c'), 'c.received_day')}
     WHERE c.${key} IS DISTINCT FROM m.key`,
    [movesParameter(moves)],
  );
  await manager.query(
    `UPDATE complaints c SET ${assignments(dimension)}
     FROM (SELECT r.source_id, r.number, r.text, r.filed, r.new_key AS key FROM refiled_complaints r) AS m
     WHERE c.source_id = m.source_id AND c.number = m.number`,
  );
}

async function refileTotals(manager: EntityManager, moves: readonly KeyMove[]): Promise<void> {
  await manager.query('DROP TABLE IF EXISTS refiled_totals');
  await manager.query(
    `CREATE TEMPORARY TABLE refiled_totals ON COMMIT DROP AS
     SELECT t.unit_id, t.basis, t.layer, t.day, t.type, t.type_text, t.count, m.key AS new_key
     FROM ${movesFrom('$1')} JOIN daily_totals t ON ${moveApplies('t.type_text', 't.day')}
     WHERE t.type <> m.key`,
    [movesParameter(moves)],
  );
  await manager.query(
    `UPDATE daily_totals t SET type = r.new_key FROM refiled_totals r
     WHERE (t.unit_id, t.basis, t.layer, t.day, t.type_text) = (r.unit_id, r.basis, r.layer, r.day, r.type_text)`,
  );
}

/** Refiled complaints as they were and as they are. */
function countChange(dimension: Dimension): string {
  const { key } = filedColumns(dimension);
  const now = COUNTABLE_COLUMNS.map((name) => (name === key ? `r.new_key AS ${name}` : `r.${name}`));
  return `
    SELECT ${countableComplaint('r', -1)} FROM refiled_complaints r
    UNION ALL
    SELECT 1::bigint AS weight, ${now.join(', ')} FROM refiled_complaints r`;
}

const TOTALS_CHANGE = `
    SELECT ${countableTotal('t', '-t.count')} FROM refiled_totals t
    UNION ALL
    SELECT ${countableTotal('n', 'n.count')}
    FROM (SELECT r.unit_id, r.basis, r.layer, r.day, r.new_key AS type, r.count FROM refiled_totals r) AS n`;

async function sizeOf(manager: EntityManager, dimension: Dimension): Promise<Refiled> {
  const totals = dimension === 'type' ? '(SELECT coalesce(sum(t.count), 0) FROM refiled_totals t)' : '0';
  const [size]: Refiled[] = await manager.query(
    `SELECT (SELECT count(*) FROM refiled_complaints)::text AS rows, ${totals}::text AS totals`,
  );
  return size ?? { rows: '0', totals: '0' };
}
