import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What regulators published for closed periods, beside what we counted. */
export class CreateOfficialFigures1795000000252 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE official_figures (
        indicator_code text COLLATE "C" NOT NULL,
        unit_id bigint NOT NULL CONSTRAINT fk_official_figures_unit REFERENCES units (id),
        period text COLLATE "C" NOT NULL,
        period_start date NOT NULL,
        count bigint CONSTRAINT ck_official_figures_count CHECK (count >= 0),
        -- as printed
        rate numeric CONSTRAINT ck_official_figures_rate CHECK (rate >= 0),
        source text NOT NULL,
        published_on date NOT NULL,
        -- the parts of the difference that are explained: count (ours less theirs) and words
        items jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        updated_by text NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT pk_official_figures PRIMARY KEY (indicator_code, unit_id, period),
        CONSTRAINT ck_official_figures_given CHECK (count IS NOT NULL OR rate IS NOT NULL)
      )`);
    await db.query(`CREATE INDEX ix_official_figures_unit ON official_figures (unit_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE official_figures`);
  }
}
