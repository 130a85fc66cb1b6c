import type { EntityManager } from 'typeorm';
import type { Day } from '../shared/calendar-day.ts';

/** A ticket that can be disputed. */
export interface ContestableTicket {
  readonly source: string;
  readonly number: string;
  readonly unit: string;
}

/** The newest ticket of a department below a unit, of the ten days before a day, that nobody has disputed yet. */
export async function contestableTicket(
  manager: EntityManager,
  unit: string,
  department: string,
  before: Day,
): Promise<ContestableTicket | undefined> {
  const [found] = await manager.query<ContestableTicket[]>(
    `SELECT s.code AS source, c.number AS number, u.code AS unit
     FROM units top JOIN units u ON starts_with(u.path, top.path) JOIN complaints c ON c.unit_id = u.id
     JOIN complaint_sources s ON s.id = c.source_id
     WHERE top.code = $1 AND c.department = $2 AND c.layer = 'ticket'
       AND c.received_day >= $3::date - 10 AND c.received_day < $3::date AND c.received_at >= $3::date - 12
       AND NOT EXISTS (SELECT FROM complaint_disputes d WHERE d.source_id = c.source_id AND d.number = c.number)
     ORDER BY c.received_at DESC, s.code, c.number LIMIT 1`,
    [unit, department, before],
  );
  return found;
}
