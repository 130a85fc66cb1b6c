import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A limit may be over a rolling window of so many days, up to a leap year. */
export class LetLimitsRoll1795000000370 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE limit_versions DROP CONSTRAINT ck_limit_versions_period`);
    await db.query(`
      ALTER TABLE limit_versions ADD CONSTRAINT ck_limit_versions_period CHECK (
        period IN ('day', 'week', 'month', 'quarter', 'half', 'year')
        OR (period ~ '^rolling-[1-9][0-9]{0,2}$' AND substr(period, 9)::integer <= 366))`);
  }

  /** Limits over windows are refused by the older rule: the step fails rather than losing them. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE limit_versions DROP CONSTRAINT ck_limit_versions_period`);
    await db.query(`
      ALTER TABLE limit_versions ADD CONSTRAINT ck_limit_versions_period
      CHECK (period IN ('day', 'week', 'month', 'quarter', 'half', 'year'))`);
  }
}
