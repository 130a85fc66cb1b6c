import type { EntityManager } from 'typeorm';
import type { Dimension } from '../../catalogue/domain/dimension.ts';
import { filedColumns, writtenText } from './filed-columns.ts';

/** Every text a complaint, a former state of one or a daily total has in a dimension. */
export async function textsInUse(manager: EntityManager, dimension: Dimension): Promise<string[]> {
  const { key, text } = filedColumns(dimension);
  const former = `coalesce(h.former ->> '${text}', h.former ->> '${key}')`;
  const totals = dimension === 'type' ? 'UNION SELECT t.type_text FROM daily_totals t' : '';
  const rows: { text: string }[] = await manager.query(
    `SELECT k.text AS text FROM (
       SELECT DISTINCT ${writtenText(dimension, 'c')} AS text FROM complaints c
       UNION SELECT ${former} FROM complaint_history h
       ${totals}) AS k
     WHERE k.text <> ''`,
  );
  return rows.map((row) => row.text);
}
