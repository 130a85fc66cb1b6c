import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The mean and dispersion of a process as somebody locked them, so that no later data moves the limits. */
export class CreateProcessBaselines1795000000260 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE process_baselines (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_process_baselines PRIMARY KEY,
        unit_id bigint NOT NULL CONSTRAINT fk_process_baselines_unit REFERENCES units (id) ON DELETE CASCADE,
        indicator_code text COLLATE "C" NOT NULL,
        indicator_version integer NOT NULL,
        grain text COLLATE "C" NOT NULL
          CONSTRAINT ck_process_baselines_grain CHECK (grain IN ('week', 'month', 'quarter')),
        -- the periods it was reckoned from; its limits stand from the first of them on
        day_from date NOT NULL,
        day_until date NOT NULL CONSTRAINT ck_process_baselines_days CHECK (day_from < day_until),
        points integer NOT NULL,
        -- per customer or as a share; statistics, so floating point
        centre double precision NOT NULL,
        dispersion double precision NOT NULL,
        note text NOT NULL,
        locked_by text NOT NULL,
        locked_at timestamptz NOT NULL,
        released_by text,
        released_at timestamptz,
        CONSTRAINT ck_process_baselines_release CHECK ((released_by IS NULL) = (released_at IS NULL))
      )`);
    await db.query(`
      CREATE UNIQUE INDEX ux_process_baselines_standing
      ON process_baselines (unit_id, indicator_code, grain, day_from) WHERE released_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE process_baselines`);
  }
}
