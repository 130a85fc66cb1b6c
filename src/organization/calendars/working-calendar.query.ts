import type { EntityManager } from 'typeorm';
import { type OfficialSet, officialSetFor } from './domain/official-days.ts';
import { OrganisationCalendar, type OwnDay } from './domain/organisation-calendar.ts';

export interface StoredCalendar {
  readonly calendar: OrganisationCalendar;
  readonly version: number;
}

/** The organisation's working calendar: a few hundred days at most, read whole. */
export async function readWorkingCalendar(manager: EntityManager, timeZone: string): Promise<StoredCalendar> {
  const [stored] = await manager.query<{ official: OfficialSet | null; version: number }[]>(
    `SELECT c.official AS official, c.version AS version FROM working_calendar c`,
  );
  const own = await manager.query<OwnDay[]>(
    `SELECT d.day::text AS day, d.working AS working, d.name AS name, d.source AS source, d.file_name AS "fileName"
     FROM working_calendar_days d ORDER BY d.day`,
  );
  const official = stored?.official ?? officialSetFor(timeZone);
  return { calendar: new OrganisationCalendar(official, own), version: stored?.version ?? 1 };
}

/** Keeps others from changing the calendar until the transaction ends; answers its version. */
export async function lockWorkingCalendar(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ version: number }[]>(
    `SELECT c.version AS version FROM working_calendar c WHERE c.id = 1 FOR UPDATE`,
  );
  if (row === undefined) throw new Error('the working calendar has lost its row');
  return row.version;
}
