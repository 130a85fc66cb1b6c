import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A version of an indicator counts from a day on, so that readings before it keep the one they were made with. */
export class DateIndicatorVersions1795000000240 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // null: from the beginning, as every version did that there is
    await db.query(`ALTER TABLE indicator_versions ADD COLUMN valid_from date`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE indicator_versions DROP COLUMN valid_from`);
  }
}
