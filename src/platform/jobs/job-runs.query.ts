import type { DataSource, EntityManager } from 'typeorm';
import type { Slot } from './domain/slots.ts';
import type { JobResult } from './job.ts';

/** The present moment by the database's clock, as local time in a zone: processes need not agree on the time. */
export async function localTime(dataSource: DataSource, timeZone: string): Promise<Slot> {
  const [row] = await dataSource.query<{ now: string }[]>(
    `SELECT to_char(now() AT TIME ZONE $1, 'YYYY-MM-DD"T"HH24:MI') AS now`,
    [timeZone],
  );
  return row?.now ?? '';
}

/** Where a job stands. */
export interface JobStanding {
  /**
   * The newest slot not after the present that was ever claimed: one from a clock that had run ahead does not count. A
   * job whose first slot lies just ahead began before the clock was set back, and repeats nothing.
   */
  readonly last: Slot | null;
  /** Slots whose process died, oldest first. */
  readonly dead: readonly Slot[];
  /** Whether a living process is at one of its slots. */
  readonly isRunning: boolean;
}

export async function jobStanding(dataSource: DataSource, job: string, now: Slot): Promise<JobStanding> {
  const [row] = await dataSource.query<JobStanding[]>(
    `SELECT coalesce(
              (SELECT max(r.slot) FROM job_runs r WHERE r.job = $1 AND r.slot <= $2 AND NOT r.by_hand),
              (SELECT min(r.slot) FROM job_runs r
               WHERE r.job = $1 AND r.slot <= to_char($2::timestamp + interval '1 day', 'YYYY-MM-DD"T"HH24:MI')
                 AND NOT r.by_hand)) AS last,
            coalesce(array_agg(o.slot ORDER BY o.slot) FILTER (WHERE o.lease_until < now()), '{}') AS dead,
            coalesce(bool_or(o.lease_until >= now()), false) AS "isRunning"
     FROM job_runs o WHERE o.job = $1 AND o.state = 'running' AND NOT o.by_hand`,
    [job, now],
  );
  return row ?? { last: null, dead: [], isRunning: false };
}

/** A run about to begin. */
export interface Claim {
  readonly job: string;
  readonly slot: Slot;
  readonly claimant: string;
  /** Of its own for each claim: whoever holds another one can no longer end the run. */
  readonly requestId: string;
  readonly leaseMs: number;
  readonly isCaughtUp: boolean;
}

/** Claims a slot: true for exactly one of several processes, and again once the claimant's lease has run out. */
export async function claimSlot(dataSource: DataSource, claim: Claim): Promise<boolean> {
  const rows = await dataSource.query<unknown[]>(
    `INSERT INTO job_runs AS r (job, slot, state, claimed_by, request_id, lease_until, started_at, caught_up)
     VALUES ($1, $2, 'running', $3, $4, now() + $5 * interval '1 millisecond', now(), $6)
     ON CONFLICT (job, slot) DO UPDATE
       SET claimed_by = excluded.claimed_by, request_id = excluded.request_id, lease_until = excluded.lease_until,
           started_at = now(), caught_up = excluded.caught_up
       WHERE r.state = 'running' AND r.lease_until < now()
     RETURNING r.job`,
    [claim.job, claim.slot, claim.claimant, claim.requestId, claim.leaseMs, claim.isCaughtUp],
  );
  return rows.length > 0;
}

/** A sign of life: the run stays with its process. */
export async function renewLease(dataSource: DataSource, requestId: string, leaseMs: number): Promise<void> {
  await dataSource.query(
    `UPDATE job_runs SET lease_until = now() + $2 * interval '1 millisecond' WHERE request_id = $1 AND state = 'running'`,
    [requestId, leaseMs],
  );
}

/** Writes down how a run ended, the error in words or null; false when the run is no longer the claimant's. */
export async function finishRun(
  manager: EntityManager,
  requestId: string,
  ending: { readonly result: JobResult | null; readonly error: string | null },
): Promise<boolean> {
  const [, changed] = await manager.query<[unknown, number]>(
    `UPDATE job_runs SET state = CASE WHEN $3::text IS NULL THEN 'done' ELSE 'failed' END,
       finished_at = clock_timestamp(), result = $2, error = $3
     WHERE request_id = $1 AND state = 'running'`,
    [requestId, ending.result === null ? null : JSON.stringify(ending.result), ending.error],
  );
  return changed > 0;
}
