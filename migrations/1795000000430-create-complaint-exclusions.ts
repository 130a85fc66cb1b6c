import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaints that net figures leave out: a standing fact about a number, and a quality of every state of it. */
export class CreateComplaintExclusions1795000000430 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE complaint_exclusions (
        source_id smallint NOT NULL,
        number text COLLATE "C" NOT NULL,
        excluded_by text NOT NULL,
        excluded_at timestamptz NOT NULL,
        CONSTRAINT pk_complaint_exclusions PRIMARY KEY (source_id, number)
      )`);
    // true, or null where it counts: a column without a default costs nothing on millions of rows
    await db.query(`ALTER TABLE complaints ADD COLUMN excluded boolean`);
    await db.query(`CREATE INDEX ix_complaints_excluded ON complaints (unit_id, received_day) WHERE excluded`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX ix_complaints_excluded`);
    await db.query(`ALTER TABLE complaints DROP COLUMN excluded`);
    await db.query(`DROP TABLE complaint_exclusions`);
  }
}
