import type { DataSource, EntityManager } from 'typeorm';
import type { Slot } from './domain/slots.ts';
import type { JobResult } from './job.ts';

export type RunState = 'running' | 'done' | 'failed';

export interface JobRunRow {
  readonly slot: Slot;
  readonly state: RunState;
  readonly byHand: boolean;
  readonly startedBy: string | null;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly caughtUp: boolean;
  /** Running, but without a sign of life: another process will take it over. */
  readonly isAbandoned: boolean;
  readonly result: JobResult | null;
  readonly error: string | null;
  readonly requestId: string;
}

const COLUMNS = `r.slot AS slot, r.state AS state, r.by_hand AS "byHand", r.started_by AS "startedBy",
  r.started_at AS "startedAt", r.finished_at AS "finishedAt", r.caught_up AS "caughtUp",
  r.state = 'running' AND r.lease_until < now() AS "isAbandoned", r.result AS result, r.error AS error,
  r.request_id AS "requestId"`;

export interface RunFilter {
  readonly state: RunState | null;
  /** Only runs of earlier slots: those after the last one shown. */
  readonly before: Slot | null;
  readonly limit: number;
}

/** Runs of a job, the newest slot first; one by hand stands at the moment it was asked for. */
export function runsOf(manager: EntityManager, job: string, filter: RunFilter): Promise<JobRunRow[]> {
  return manager.query<JobRunRow[]>(
    `SELECT ${COLUMNS} FROM job_runs r
     WHERE r.job = $1 AND ($2::text IS NULL OR r.state = $2) AND ($3::text IS NULL OR r.slot < $3)
     ORDER BY r.slot DESC LIMIT $4`,
    [job, filter.state, filter.before, filter.limit],
  );
}

export interface JobTally {
  readonly job: string;
  /** Runs of the last seven days that failed, and that made up for a missed slot. */
  readonly failed: number;
  readonly caughtUp: number;
}

/** How often each job stumbled in the last seven days. */
export function recentTallies(manager: EntityManager, jobs: readonly string[]): Promise<JobTally[]> {
  return manager.query<JobTally[]>(
    `SELECT r.job AS job, (count(*) FILTER (WHERE r.state = 'failed'))::integer AS failed,
            (count(*) FILTER (WHERE r.caught_up))::integer AS "caughtUp"
     FROM job_runs r
     WHERE r.job = ANY ($1::text[]) AND r.slot >= to_char(now() - interval '8 days', 'YYYY-MM-DD"T"HH24:MI')
       AND r.started_at > now() - interval '7 days'
     GROUP BY r.job`,
    [jobs],
  );
}

export interface HandClaim {
  readonly job: string;
  readonly timeZone: string;
  readonly claimant: string;
  readonly requestId: string;
  readonly startedBy: string;
  readonly leaseMs: number;
}

/** Enters a run asked for by a person, at the present moment; false while any run of the job is under way. */
export async function claimByHand(manager: EntityManager, claim: HandClaim): Promise<boolean> {
  // two people asking at once wait for each other here, and the second finds the first one's run
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('job ' || $1, 0))`, [claim.job]);
  const rows = await manager.query<unknown[]>(
    `INSERT INTO job_runs (job, slot, state, by_hand, claimed_by, request_id, started_by, lease_until, started_at)
     SELECT $1, to_char(clock_timestamp() AT TIME ZONE $2, 'YYYY-MM-DD"T"HH24:MI:SS.US'), 'running', true, $3, $4, $5,
            now() + $6 * interval '1 millisecond', now()
     WHERE NOT EXISTS (
       SELECT FROM job_runs r WHERE r.job = $1 AND r.state = 'running' AND r.lease_until >= now())
     RETURNING slot`,
    [claim.job, claim.timeZone, claim.claimant, claim.requestId, claim.startedBy, claim.leaseMs],
  );
  return rows.length > 0;
}

/** Forgets runs that ended long ago; those that failed are kept longer. Answers how many were forgotten. */
export async function forgetOldRuns(dataSource: DataSource): Promise<number> {
  const [, count] = await dataSource.query<[unknown, number]>(
    `DELETE FROM job_runs r
     WHERE r.finished_at < now() - CASE r.state WHEN 'failed' THEN interval '400 days' ELSE interval '35 days' END`,
  );
  return count;
}
