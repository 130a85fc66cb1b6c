import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Timed jobs are claimed here, so that of several processes one runs each slot. */
export class CreateJobRuns1795000000110 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE job_runs (
        job text COLLATE "C" NOT NULL,
        -- the slot's local time in the organisation's zone, 2026-11-22T00:05: sorts by time
        slot text COLLATE "C" NOT NULL,
        state text NOT NULL CONSTRAINT ck_job_runs_state CHECK (state IN ('running', 'done', 'failed')),
        claimed_by text NOT NULL,
        -- a process that died is succeeded by another after this
        lease_until timestamptz NOT NULL,
        started_at timestamptz NOT NULL,
        finished_at timestamptz,
        error text,
        CONSTRAINT pk_job_runs PRIMARY KEY (job, slot)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE job_runs`);
  }
}
