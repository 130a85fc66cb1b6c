import type { EntityManager } from 'typeorm';
import type { Dimension } from '../../catalogue/domain/dimension.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { KeyMove } from './domain/key-move.ts';
import { filedColumns, writtenText } from './filed-columns.ts';
import { moveApplies, movesFrom, movesParameter } from './moves-relation.ts';

/** How many complaints would come from one key under another, and on which days they were received. */
export interface KeyChange {
  readonly from: string;
  readonly to: string;
  /** Complaints, with those counted by daily totals only. */
  readonly count: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** What moves would change, without changing it. */
export function changeEffect(
  manager: EntityManager,
  dimension: Dimension,
  moves: readonly KeyMove[],
): Promise<KeyChange[]> {
  const { key } = filedColumns(dimension);
  const totals = `
    UNION ALL
    SELECT t.type, m.key, t.count, t.day
    FROM ${movesFrom('$1')} JOIN daily_totals t ON ${moveApplies('t.type_text', 't.day')} WHERE t.type <> m.key`;
  return manager.query(
    `SELECT k."from" AS "from", k."to" AS "to", sum(k.count)::text AS count,
            min(k.day)::text AS "firstDay", max(k.day)::text AS "lastDay"
     FROM (
       SELECT c.${key} AS "from", m.key AS "to", 1::bigint AS count, c.received_day AS day
       FROM ${movesFrom('$1')} JOIN complaints c ON ${moveApplies(writtenText(dimension, 'c'), 'c.received_day')}
       WHERE c.${key} IS DISTINCT FROM m.key
       ${dimension === 'type' ? totals : ''}) AS k
     GROUP BY k."from", k."to" ORDER BY sum(k.count) DESC, k."from", k."to"`,
    [movesParameter(moves)],
  );
}
