import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was foreseen each day of each line, kept to be scored when its period is over. */
export class CreateProjections1795000000210 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE projections (
        unit_id bigint NOT NULL CONSTRAINT fk_projections_unit REFERENCES units (id) ON DELETE CASCADE,
        indicator_code text COLLATE "C" NOT NULL,
        limit_code text COLLATE "C" NOT NULL,
        period text COLLATE "C" NOT NULL,
        -- the last day whose complaints were counted
        as_of date NOT NULL,
        indicator_version integer NOT NULL,
        probability numeric(3, 2) NOT NULL
          CONSTRAINT ck_projections_probability CHECK (probability BETWEEN 0 AND 1),
        -- complaints at the end of the period, with the 80 % interval, and the plain run-rate
        expected bigint NOT NULL,
        low bigint NOT NULL,
        high bigint NOT NULL,
        naive bigint NOT NULL,
        allowance bigint NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT pk_projections PRIMARY KEY (unit_id, limit_code, period, as_of)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE projections`);
  }
}
