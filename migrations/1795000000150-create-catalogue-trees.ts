import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One structure for the five catalogues, the texts filed by hand, the changes of codes, and the original texts beside the keys. */
export class CreateCatalogueTrees1795000000150 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ENTRIES);
    await db.query(`
      INSERT INTO catalogue_entries (dimension, code, parent_code, name_zh, name_en, position)
      SELECT 'type', t.code, t.parent_code, t.name_zh, t.name_en, t.position FROM complaint_types t
      ORDER BY t.parent_code NULLS FIRST`);
    await db.query(`DROP TABLE complaint_types`);
    await db.query(CUSTOMARY);
    await db.query(FILINGS);
    await db.query(CHANGES);
    await db.query(`CREATE SEQUENCE catalogue_steps`);
    await db.query(`
      CREATE TABLE catalogue_state (
        id smallint DEFAULT 1 CONSTRAINT pk_catalogue_state PRIMARY KEY CONSTRAINT ck_catalogue_state_single CHECK (id = 1),
        -- the last decision on any catalogue
        step bigint NOT NULL
      )`);
    await db.query(`INSERT INTO catalogue_state (step) VALUES (0)`);
    for (const column of ['cause', 'channel', 'level', 'consumer_right']) await keepTexts(db, column);
    await db.query(`
      UPDATE complaints c SET level = e.code, level_text = c.level
      FROM catalogue_entries e WHERE e.dimension = 'level' AND c.level IN (e.code, e.name_zh, e.name_en)`);
    await db.query(`
      UPDATE complaints c SET consumer_right = e.code, consumer_right_text = c.consumer_right
      FROM catalogue_entries e WHERE e.dimension = 'right' AND c.consumer_right IN (e.code, e.name_zh, e.name_en)`);
    // Two texts filed under one type are two totals of a day: what replaces a total is the same text, not the same type.
    await db.query(`
      ALTER TABLE daily_totals DROP CONSTRAINT pk_daily_totals,
        ALTER COLUMN type_text TYPE text COLLATE "C",
        ADD CONSTRAINT pk_daily_totals PRIMARY KEY (unit_id, basis, layer, day, type_text)`);
    // the last decision known when the rows were checked
    await db.query(`ALTER TABLE imports ADD COLUMN catalogue_step bigint`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE imports DROP COLUMN catalogue_step`);
    await db.query(`
      ALTER TABLE daily_totals DROP CONSTRAINT pk_daily_totals,
        ADD CONSTRAINT pk_daily_totals PRIMARY KEY (unit_id, basis, layer, day, type)`);
    for (const column of ['cause', 'channel', 'level', 'consumer_right']) {
      await db.query(`UPDATE complaints SET ${column} = ${column}_text WHERE ${column}_text IS NOT NULL`);
      await db.query(`ALTER TABLE complaints DROP COLUMN ${column}_text`);
    }
    await db.query(`
      CREATE TABLE complaint_types (
        code text COLLATE "C" CONSTRAINT pk_complaint_types PRIMARY KEY,
        parent_code text COLLATE "C" CONSTRAINT fk_complaint_types_parent REFERENCES complaint_types (code),
        name_zh text NOT NULL CONSTRAINT uq_complaint_types_name_zh UNIQUE,
        name_en text NOT NULL CONSTRAINT uq_complaint_types_name_en UNIQUE,
        position integer NOT NULL
      )`);
    await db.query(`
      INSERT INTO complaint_types (code, parent_code, name_zh, name_en, position)
      SELECT e.code, e.parent_code, e.name_zh, e.name_en, e.position
      FROM catalogue_entries e WHERE e.dimension = 'type' AND e.valid_to IS NULL`);
    await db.query(`DROP TABLE catalogue_state, code_changes, catalogue_filings, catalogue_entries`);
    await db.query(`DROP SEQUENCE catalogue_steps`);
  }
}

/** A key is the code of an entry, with the text as it was written beside it; without an entry it is the text itself. */
async function keepTexts(db: QueryRunner, column: string): Promise<void> {
  await db.query(`ALTER TABLE complaints ADD COLUMN ${column}_text text`);
  if (column === 'channel') return;
  // holds only what is still to be filed, so it costs nothing where everything is filed
  await db.query(`
    CREATE INDEX ix_complaints_unfiled_${column} ON complaints (${column}, received_day, unit_id)
    WHERE ${column} IS NOT NULL AND ${column}_text IS NULL`);
}

const ENTRIES = `
  CREATE TABLE catalogue_entries (
    dimension text COLLATE "C" NOT NULL
      CONSTRAINT ck_catalogue_entries_dimension CHECK (dimension IN ('type', 'cause', 'channel', 'level', 'right')),
    code text COLLATE "C" NOT NULL,
    parent_code text COLLATE "C",
    name_zh text NOT NULL,
    name_en text NOT NULL,
    former_names text[] NOT NULL DEFAULT '{}',
    position integer NOT NULL,
    valid_from date,
    -- the first day on which it is used no more
    valid_to date,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT pk_catalogue_entries PRIMARY KEY (dimension, code),
    CONSTRAINT fk_catalogue_entries_parent FOREIGN KEY (dimension, parent_code)
      REFERENCES catalogue_entries (dimension, code) DEFERRABLE INITIALLY DEFERRED
  )`;

const FILINGS = `
  CREATE TABLE catalogue_filings (
    dimension text COLLATE "C" NOT NULL,
    text text COLLATE "C" NOT NULL,
    code text COLLATE "C" NOT NULL,
    step bigint NOT NULL,
    filed_by text NOT NULL,
    filed_at timestamptz NOT NULL,
    CONSTRAINT pk_catalogue_filings PRIMARY KEY (dimension, text),
    CONSTRAINT fk_catalogue_filings_entry FOREIGN KEY (dimension, code) REFERENCES catalogue_entries (dimension, code)
  )`;

const CHANGES = `
  CREATE TABLE code_changes (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_code_changes PRIMARY KEY,
    -- rows of one decision share its step
    step bigint NOT NULL,
    dimension text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL CONSTRAINT ck_code_changes_kind CHECK (kind IN ('merge', 'split', 'move')),
    effective_from date NOT NULL,
    old_code text COLLATE "C" NOT NULL,
    new_code text COLLATE "C" NOT NULL,
    text text COLLATE "C",
    note text NOT NULL,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT fk_code_changes_old FOREIGN KEY (dimension, old_code) REFERENCES catalogue_entries (dimension, code),
    CONSTRAINT fk_code_changes_new FOREIGN KEY (dimension, new_code) REFERENCES catalogue_entries (dimension, code)
  )`;

/** The four levels of a telecom operator's flow; the eight rights of the State Council's opinions on financial consumers (国办发〔2015〕81号). */
const CUSTOMARY = `
  INSERT INTO catalogue_entries (dimension, code, name_zh, name_en, position) VALUES
    ('level', 'ordinary', '常规', 'Ordinary', 1),
    ('level', 'difficult', '疑难', 'Difficult', 2),
    ('level', 'urgent', '重大紧急', 'Major or urgent', 3),
    ('level', 'arbitration', '外部仲裁', 'External arbitration', 4),
    ('right', 'property', '财产安全权', 'Safety of property', 1),
    ('right', 'information', '知情权', 'To be informed', 2),
    ('right', 'choice', '自主选择权', 'Free choice', 3),
    ('right', 'fair-trade', '公平交易权', 'Fair trade', 4),
    ('right', 'redress', '依法求偿权', 'Redress', 5),
    ('right', 'education', '受教育权', 'Education', 6),
    ('right', 'respect', '受尊重权', 'Respect', 7),
    ('right', 'privacy', '信息安全权', 'Security of personal information', 8)`;
