import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each line's reading said on its day: what comes in later does not change it. Days before this have none. */
export class CreateKeptReadings1795000000380 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE kept_readings (
        unit_id bigint NOT NULL CONSTRAINT fk_kept_readings_unit REFERENCES units (id) ON DELETE CASCADE,
        -- the last day whose complaints were counted
        as_of date NOT NULL,
        indicator_code text COLLATE "C" NOT NULL,
        limit_code text COLLATE "C" NOT NULL,
        period text COLLATE "C" NOT NULL,
        figures jsonb NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT pk_kept_readings PRIMARY KEY (unit_id, as_of, limit_code, period)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE kept_readings`);
  }
}
