import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imported files from upload to publication, the rows they refused, the days each source has delivered. */
export class CreateImports1795000000070 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(IMPORTS);
    await db.query(`CREATE INDEX ix_imports_unit ON imports (unit_id, id DESC)`);
    await db.query(`CREATE INDEX ix_imports_unfinished ON imports (id) WHERE status IN ('checking', 'publishing')`);
    await db.query(`
      CREATE TABLE import_rejects (
        import_id bigint NOT NULL CONSTRAINT fk_import_rejects_import REFERENCES imports (id) ON DELETE CASCADE,
        line bigint NOT NULL,
        ordinal smallint NOT NULL,
        column_name text NOT NULL,
        code text NOT NULL,
        params jsonb NOT NULL,
        original text NOT NULL,
        CONSTRAINT pk_import_rejects PRIMARY KEY (import_id, line, ordinal)
      )`);
    await db.query(`
      CREATE TABLE import_mappings (
        name text COLLATE "C" CONSTRAINT pk_import_mappings PRIMARY KEY,
        mapping jsonb NOT NULL,
        updated_by text NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now()
      )`);
    await db.query(`
      CREATE TABLE source_coverage (
        -- 'totals' for daily totals, else the complaint source's code
        source text COLLATE "C" NOT NULL,
        layer text COLLATE "C" NOT NULL,
        unit_id bigint NOT NULL CONSTRAINT fk_source_coverage_unit REFERENCES units (id),
        day_from date NOT NULL,
        day_until date NOT NULL,
        import_id bigint,
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_source_coverage PRIMARY KEY,
        CONSTRAINT ck_source_coverage_days CHECK (day_from < day_until)
      )`);
    await db.query(`CREATE INDEX ix_source_coverage_layer ON source_coverage (layer, day_from, day_until)`);
    // Rows of a checked file wait here, one unlogged table an import, until they are published or dropped.
    await db.query(`CREATE SCHEMA import_stage`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA import_stage CASCADE`);
    await db.query(`DROP TABLE source_coverage`);
    await db.query(`DROP TABLE import_mappings`);
    await db.query(`DROP TABLE import_rejects`);
    await db.query(`DROP TABLE imports`);
  }
}

/** One row an imported file. */
const IMPORTS = `
  CREATE TABLE imports (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_imports PRIMARY KEY,
    kind text NOT NULL CONSTRAINT ck_imports_kind CHECK (kind IN ('complaints', 'units', 'customer-base', 'daily-totals')),
    status text NOT NULL CONSTRAINT ck_imports_status
      CHECK (status IN ('checking', 'checked', 'publishing', 'published', 'cancelled', 'failed', 'reverted')),
    -- publish as soon as checked
    publish boolean NOT NULL,
    -- the unit of the user who brought it: who may see it
    unit_id bigint NOT NULL CONSTRAINT fk_imports_unit REFERENCES units (id),
    source_id smallint CONSTRAINT fk_imports_source REFERENCES complaint_sources (id),
    file_name text NOT NULL,
    file_size bigint NOT NULL,
    file_sha256 text NOT NULL,
    mapping jsonb,
    encoding text,
    delimiter text,
    rows bigint NOT NULL DEFAULT 0,
    created bigint NOT NULL DEFAULT 0,
    updated bigint NOT NULL DEFAULT 0,
    unchanged bigint NOT NULL DEFAULT 0,
    duplicates bigint NOT NULL DEFAULT 0,
    rejected bigint NOT NULL DEFAULT 0,
    -- per cent of the present step
    progress smallint NOT NULL DEFAULT 0,
    error_code text,
    error_params jsonb,
    -- days covered, half-open, and the range holding the bulk of the rows (a swapped day and month lies outside)
    day_from date,
    day_until date,
    outside_main_range bigint NOT NULL DEFAULT 0,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    checked_at timestamptz,
    published_at timestamptz
  )`;
