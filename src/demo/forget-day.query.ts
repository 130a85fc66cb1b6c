import type { EntityManager } from 'typeorm';
import { applyCounts } from '../complaints/counts/apply-counts.ts';
import { countableComplaint } from '../complaints/counts/count-cells.ts';
import { DATE_BASES } from '../complaints/domain/date-basis.ts';
import type { Day } from '../shared/calendar-day.ts';

const HANDED_OVER = `complaints c WHERE c.layer = 'appeal' AND c.transferred_day = $1::date`;

/** Makes a day and what it brought not to have come yet: the appeals handed over on it, and every delivery about it. */
export async function forgetDay(manager: EntityManager, day: Day): Promise<void> {
  await applyCounts(manager, `SELECT ${countableComplaint('c', -1)} FROM ${HANDED_OVER}`, [day], DATE_BASES);
  await manager.query(`DELETE FROM ${HANDED_OVER}`, [day]);
  await manager.query(`DELETE FROM source_coverage s WHERE s.day_from >= $1`, [day]);
  await manager.query(`UPDATE source_coverage SET day_until = $1 WHERE day_until > $1`, [day]);
}
