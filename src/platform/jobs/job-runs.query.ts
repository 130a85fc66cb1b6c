import type { DataSource } from 'typeorm';
import type { Slot } from './domain/slots.ts';

/** Minutes after which a slot whose process died may be claimed by another. */
const LEASE_MINUTES = 30;

/** The present moment by the database's clock, as local time in a zone: processes need not agree on the time. */
export async function localTime(dataSource: DataSource, timeZone: string): Promise<Slot> {
  const [row] = await dataSource.query<{ now: string }[]>(
    `SELECT to_char(now() AT TIME ZONE $1, 'YYYY-MM-DD"T"HH24:MI') AS now`,
    [timeZone],
  );
  return row?.now ?? '';
}

/** The newest slot of a job that was ever claimed. */
export async function lastSlot(dataSource: DataSource, job: string): Promise<Slot | null> {
  const [row] = await dataSource.query<{ slot: Slot | null }[]>(
    `SELECT max(r.slot) AS slot FROM job_runs r WHERE r.job = $1 AND NOT (r.state = 'running' AND r.lease_until < now())`,
    [job],
  );
  return row?.slot ?? null;
}

/** Claims a slot: true for exactly one of several processes, and again once the claimant's lease has run out. */
export async function claimSlot(dataSource: DataSource, job: string, slot: Slot, claimant: string): Promise<boolean> {
  const rows = await dataSource.query<unknown[]>(
    `INSERT INTO job_runs AS r (job, slot, state, claimed_by, lease_until, started_at)
     VALUES ($1, $2, 'running', $3, now() + make_interval(mins => $4), now())
     ON CONFLICT (job, slot) DO UPDATE
       SET claimed_by = excluded.claimed_by, lease_until = excluded.lease_until, started_at = now()
       WHERE r.state = 'running' AND r.lease_until < now()
     RETURNING r.job`,
    [job, slot, claimant, LEASE_MINUTES],
  );
  return rows.length > 0;
}

/** Writes down how a claimed slot ended; the error in words, or null. */
export async function finishSlot(dataSource: DataSource, job: string, slot: Slot, error: string | null): Promise<void> {
  await dataSource.query(
    `UPDATE job_runs SET state = CASE WHEN $3::text IS NULL THEN 'done' ELSE 'failed' END, finished_at = now(), error = $3
     WHERE job = $1 AND slot = $2`,
    [job, slot, error],
  );
}
