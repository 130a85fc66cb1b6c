import type { EntityManager } from 'typeorm';
import { inSubtree } from '../../organization/scope.ts';
import type { Day } from '../../shared/calendar-day.ts';

export interface ContactDay {
  readonly day: Day;
  readonly type: string;
  readonly count: string;
}

/** Contacts of a sub-tree received in [from, end), by day and type. */
export function contactsByDay(manager: EntityManager, unitPath: string, from: Day, end: Day): Promise<ContactDay[]> {
  return manager.query<ContactDay[]>(
    `SELECT d.day::text AS day, d.type AS type, sum(d.count)::text AS count
     FROM units u JOIN daily_type_counts d ON d.unit_id = u.id AND d.basis = 'received' AND d.layer = 'contact'
       AND d.day >= $2::date AND d.day < $3::date
     WHERE ${inSubtree('u', 1)}
     GROUP BY d.day, d.type
     ORDER BY d.day, d.type`,
    [unitPath, from, end],
  );
}
