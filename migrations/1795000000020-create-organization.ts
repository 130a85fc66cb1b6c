import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The unit tree and the customer base per unit, series and period. */
export class CreateOrganization1795000000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE units (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_units PRIMARY KEY,
        code text COLLATE "C" NOT NULL CONSTRAINT uq_units_code UNIQUE,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        kind text NOT NULL,
        parent_id bigint CONSTRAINT fk_units_parent REFERENCES units (id),
        -- ids from the root down, each followed by a dot: a sub-tree is a prefix
        path text COLLATE "C" NOT NULL CONSTRAINT uq_units_path UNIQUE,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT ck_units_one_root CHECK ((parent_id IS NULL) = (code = 'root'))
      )`);
    await db.query(`CREATE INDEX ix_units_parent ON units (parent_id)`);
    await db.query(`
      INSERT INTO units (code, name_zh, name_en, kind, path) VALUES ('root', '全公司', 'Whole company', 'company', '1.')`);
    await db.query(`
      CREATE TABLE customer_series (
        code text COLLATE "C" CONSTRAINT pk_customer_series PRIMARY KEY,
        grain text NOT NULL CONSTRAINT ck_customer_series_grain CHECK (grain IN ('month', 'quarter', 'half', 'year')),
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await db.query(`
      CREATE TABLE customer_base (
        series text COLLATE "C" NOT NULL CONSTRAINT fk_customer_base_series REFERENCES customer_series (code),
        unit_id bigint NOT NULL CONSTRAINT fk_customer_base_unit REFERENCES units (id),
        period_start date NOT NULL,
        value numeric NOT NULL CONSTRAINT ck_customer_base_value CHECK (value >= 0),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_customer_base PRIMARY KEY (unit_id, series, period_start)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE customer_base`);
    await db.query(`DROP TABLE customer_series`);
    await db.query(`DROP TABLE units`);
  }
}
