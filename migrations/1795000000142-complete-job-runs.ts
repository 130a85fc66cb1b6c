import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs tell what they did, who asked for them, and whether they made up for a slot that was missed. */
export class CompleteJobRuns1795000000142 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE job_runs
        ADD COLUMN by_hand boolean NOT NULL DEFAULT false,
        ADD COLUMN started_by text,
        -- of its own for each claim: a process that lost its run can no longer end it
        ADD COLUMN request_id text NOT NULL DEFAULT gen_random_uuid()::text,
        ADD COLUMN caught_up boolean NOT NULL DEFAULT false,
        ADD COLUMN result jsonb`);
    await db.query(`CREATE UNIQUE INDEX uq_job_runs_request ON job_runs (request_id)`);
    await db.query(`CREATE INDEX ix_job_runs_running ON job_runs (job) WHERE state = 'running'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX ix_job_runs_running`);
    await db.query(`DROP INDEX uq_job_runs_request`);
    await db.query(`
      ALTER TABLE job_runs
        DROP COLUMN by_hand, DROP COLUMN started_by, DROP COLUMN request_id, DROP COLUMN caught_up, DROP COLUMN result`);
  }
}
