import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sources that deliver by themselves, what they owe, and what they brought. */
export class CreateWatchedSources1795000000141 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(SOURCES);
    await db.query(`CREATE UNIQUE INDEX uq_watched_sources_folder ON watched_sources (folder) WHERE active`);
    await db.query(`
      CREATE TABLE watched_source_units (
        source_id bigint NOT NULL CONSTRAINT fk_watched_source_units_source REFERENCES watched_sources (id),
        unit_id bigint NOT NULL CONSTRAINT fk_watched_source_units_unit REFERENCES units (id),
        CONSTRAINT pk_watched_source_units PRIMARY KEY (source_id, unit_id)
      )`);
    await db.query(DELIVERIES);
    await db.query(`CREATE INDEX ix_source_deliveries_source ON source_deliveries (source_id, id DESC)`);
    await db.query(`CREATE INDEX ix_source_deliveries_content ON source_deliveries (source_id, file_sha256)`);
    await db.query(`CREATE INDEX ix_source_deliveries_import ON source_deliveries (import_id)`);
    await db.query(`
      CREATE UNIQUE INDEX uq_source_deliveries_key ON source_deliveries (source_id, idempotency_key)
      WHERE idempotency_key IS NOT NULL`);
    await db.query(`
      CREATE TABLE source_folder_files (
        source_id bigint NOT NULL CONSTRAINT fk_source_folder_files_source REFERENCES watched_sources (id),
        file_name text COLLATE "C" NOT NULL,
        -- as seen at the last look: a file that has not changed between two looks is complete
        size bigint NOT NULL,
        modified_ms bigint NOT NULL,
        -- set once it has been taken in; it leaves the folder when its import has ended
        delivery_id bigint CONSTRAINT fk_source_folder_files_delivery REFERENCES source_deliveries (id),
        CONSTRAINT pk_source_folder_files PRIMARY KEY (source_id, file_name)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE source_folder_files`);
    await db.query(`DROP TABLE source_deliveries`);
    await db.query(`DROP TABLE watched_source_units`);
    await db.query(`DROP TABLE watched_sources`);
  }
}

const SOURCES = `
  CREATE TABLE watched_sources (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_watched_sources PRIMARY KEY,
    -- also the source under which its complaints are kept
    code text COLLATE "C" NOT NULL CONSTRAINT uq_watched_sources_code UNIQUE,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    kind text NOT NULL CONSTRAINT ck_watched_sources_kind CHECK (kind IN ('folder', 'push')),
    import_kind text NOT NULL CONSTRAINT ck_watched_sources_import_kind
      CHECK (import_kind IN ('complaints', 'units', 'customer-base', 'daily-totals')),
    -- name of a saved mapping; null reads the small kinds by their own column names
    mapping_name text COLLATE "C",
    -- settled by whoever chose the mapping, who may make units: a mapping changed later gains no such right
    may_create_units boolean NOT NULL DEFAULT false,
    -- layers its complaints belong to
    layers text[] NOT NULL,
    -- what it imports belongs to this unit, and people of it may see the source
    unit_id bigint NOT NULL CONSTRAINT fk_watched_sources_unit REFERENCES units (id),
    -- below the root of all source folders
    folder text,
    publish boolean NOT NULL,
    rhythm text NOT NULL CONSTRAINT ck_watched_sources_rhythm CHECK (rhythm IN ('day', 'working-day', 'week', 'month')),
    weekday smallint CONSTRAINT ck_watched_sources_weekday CHECK (weekday BETWEEN 1 AND 7),
    month_day smallint CONSTRAINT ck_watched_sources_month_day CHECK (month_day BETWEEN 1 AND 31),
    due_time text NOT NULL,
    grace_minutes integer NOT NULL,
    -- the first day whose data it owes
    begins_on date NOT NULL,
    active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT ck_watched_sources_folder CHECK ((kind = 'folder') = (folder IS NOT NULL))
  )`;

const DELIVERIES = `
  CREATE TABLE source_deliveries (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_source_deliveries PRIMARY KEY,
    source_id bigint NOT NULL CONSTRAINT fk_source_deliveries_source REFERENCES watched_sources (id),
    received_at timestamptz NOT NULL,
    via text NOT NULL CONSTRAINT ck_source_deliveries_via CHECK (via IN ('folder', 'push')),
    file_name text NOT NULL,
    file_size bigint NOT NULL,
    file_sha256 text NOT NULL,
    idempotency_key text COLLATE "C",
    -- null when it was refused before an import began
    import_id bigint CONSTRAINT fk_source_deliveries_import REFERENCES imports (id),
    refusal_code text,
    refusal text,
    delivered_by text NOT NULL
  )`;
