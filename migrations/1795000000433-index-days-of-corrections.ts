import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the days of corrections be found: they are appended in their order, so a few pages of summaries do. */
export class IndexDaysOfCorrections1795000000433 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE INDEX ix_complaint_history_replaced_at ON complaint_history USING brin (replaced_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX ix_complaint_history_replaced_at`);
  }
}
