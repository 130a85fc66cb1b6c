import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each complaint was first known here, how long that usually takes, and what was counted when a day was foreseen. */
export class NoteFirstKnown1795000000310 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // The constant of this moment: no table is rewritten. What was there before counts as delivered at once, long after
    // its day, and teaches nothing.
    await db.query(`ALTER TABLE complaints ADD COLUMN first_known_at timestamptz NOT NULL DEFAULT now()`);
    await db.query(`
      CREATE TABLE reporting_lags (
        layer text COLLATE "C" NOT NULL,
        basis text COLLATE "C" NOT NULL,
        unit_id bigint NOT NULL CONSTRAINT fk_reporting_lags_unit REFERENCES units (id) ON DELETE CASCADE,
        -- days from the day a complaint counts on to the day at whose end it was known
        lag smallint NOT NULL CONSTRAINT ck_reporting_lags_lag CHECK (lag >= 0),
        -- whether these are working days
        working boolean NOT NULL,
        count bigint NOT NULL CONSTRAINT ck_reporting_lags_count CHECK (count > 0),
        CONSTRAINT pk_reporting_lags PRIMARY KEY (unit_id, layer, basis, lag)
      )`);
    // null: kept before counts were
    await db.query(`ALTER TABLE projections ADD COLUMN counted bigint, ADD COLUMN incomplete_days smallint`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE projections DROP COLUMN counted, DROP COLUMN incomplete_days`);
    await db.query(`DROP TABLE reporting_lags`);
    await db.query(`ALTER TABLE complaints DROP COLUMN first_known_at`);
  }
}
