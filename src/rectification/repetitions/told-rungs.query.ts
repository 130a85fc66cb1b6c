import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { Repetition } from './repetition.query.ts';

/** Lets one process at a time raise warnings, until the transaction ends. Readers go on. */
export async function lockWarnings(manager: EntityManager): Promise<void> {
  await manager.query(`LOCK TABLE repetition_warnings IN SHARE ROW EXCLUSIVE MODE`);
}

/**
 * The highest rung told of each, in their order; 0 for none. Contacts move out of the days that are looked through: what
 * was told of them before these days counts no more.
 */
export async function toldRungs(
  manager: EntityManager,
  found: readonly Repetition[],
  after: Day,
): Promise<readonly number[]> {
  const rows = await manager.query<{ rung: number }[]>(
    `SELECT coalesce((SELECT max(w.rung) FROM repetition_warnings w
              WHERE w.kind = n.kind AND w.subject = n.subject
                AND CASE n.kind WHEN 'contact' THEN w.told_on > $4 WHEN 'return' THEN w.since = n.since ELSE true END), 0)::integer
              AS rung
     FROM unnest($1::text[], $2::text[], $3::date[]) WITH ORDINALITY AS n (kind, subject, since, place) ORDER BY n.place`,
    [found.map(({ kind }) => kind), found.map(({ subject }) => subject), found.map(({ since }) => since), after],
  );
  return rows.map(({ rung }) => rung);
}
