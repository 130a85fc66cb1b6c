import type { EntityManager } from 'typeorm';
import { type Day } from '../../shared/calendar-day.ts';
import { parsePeriod } from '../../shared/period.ts';

/** Whether a review issued for a unit, or for one above or below it, holds figures of a day or of a later one. */
export async function isIssuedFrom(manager: EntityManager, unitPath: string, day: Day): Promise<boolean> {
  const rows = await manager.query<{ period: string }[]>(
    `SELECT DISTINCT r.period AS period FROM reviews r JOIN units u ON u.id = r.unit_id
     WHERE r.status = 'issued' AND (starts_with(u.path, $1) OR starts_with($1, u.path))`,
    [unitPath],
  );
  return rows.some(({ period }) => (parsePeriod(period)?.end ?? '') > day);
}
