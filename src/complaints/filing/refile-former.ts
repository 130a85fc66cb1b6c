import type { EntityManager } from 'typeorm';
import type { Dimension } from '../../catalogue/domain/dimension.ts';
import type { KeyMove } from './domain/key-move.ts';
import { filedColumns } from './filed-columns.ts';
import { moveApplies, movesFrom, movesParameter } from './moves-relation.ts';

/**
 * Former states follow, so that one restored later lies where its text belongs by then, and the history of a complaint
 * shows what was reported otherwise, not what was filed otherwise.
 */
export async function refileFormer(
  manager: EntityManager,
  dimension: Dimension,
  moves: readonly KeyMove[],
): Promise<void> {
  const { key, text } = filedColumns(dimension);
  const written = `coalesce(h.former ->> '${text}', h.former ->> '${key}')`;
  const kept = dimension === 'type' ? '' : `, '${text}', CASE WHEN m.filed THEN m.text END`;
  await manager.query(
    `UPDATE complaint_history h SET former = h.former || jsonb_build_object('${key}', m.key${kept})
     FROM ${movesFrom('$1')}
     WHERE ${moveApplies(written, `(h.former ->> 'received_day')::date`)} AND h.former ->> '${key}' <> m.key`,
    [movesParameter(moves)],
  );
  if (dimension !== 'type') return;
  await manager.query(
    `UPDATE daily_totals_history h SET former = h.former || jsonb_build_object('type', m.key)
     FROM ${movesFrom('$1')}
     WHERE ${moveApplies('h.type_text', 'h.day')} AND h.former ->> 'type' <> m.key`,
    [movesParameter(moves)],
  );
}
