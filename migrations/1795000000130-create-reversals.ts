import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every import wrote and replaced, so that it can be taken back; the reversals, and which records they touched. */
export class CreateReversals1795000000130 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // Rows of one import lie together: a few kilobytes find them, where a tree would slow every import down.
    await db.query(`
      CREATE INDEX ix_complaints_import ON complaints
      USING brin (import_id int8_minmax_multi_ops) WITH (autosummarize = on)`);
    await db.query(`
      CREATE INDEX ix_complaint_history_writer ON complaint_history (((former ->> 'import_id')::bigint))`);
    await db.query(`ALTER TABLE customer_base ADD COLUMN import_id bigint`);
    await db.query(`ALTER TABLE units ADD COLUMN import_id bigint`);
    for (const [name, key] of HISTORIES) await db.query(historyOf(name, key));
    await db.query(REVERSALS);
    await db.query(`
      CREATE TABLE import_reversal_rows (
        import_id bigint NOT NULL
          CONSTRAINT fk_import_reversal_rows_reversal REFERENCES import_reversals (import_id) ON DELETE CASCADE,
        effect text COLLATE "C" NOT NULL
          CONSTRAINT ck_import_reversal_rows_effect CHECK (effect IN ('deleted', 'restored', 'replaced')),
        place bigint NOT NULL,
        key jsonb NOT NULL,
        -- the import whose state came back, or which had replaced it; null when it was written singly
        other_import bigint,
        CONSTRAINT pk_import_reversal_rows PRIMARY KEY (import_id, effect, place)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE import_reversal_rows`);
    await db.query(`DROP TABLE import_reversals`);
    for (const [name] of HISTORIES) await db.query(`DROP TABLE ${name}`);
    await db.query(`ALTER TABLE units DROP COLUMN import_id`);
    await db.query(`ALTER TABLE customer_base DROP COLUMN import_id`);
    await db.query(`DROP INDEX ix_complaint_history_writer`);
    await db.query(`DROP INDEX ix_complaints_import`);
  }
}

/** Like complaint_history: the row as it was, with the import that had written it, and who replaced it. */
const HISTORIES: readonly (readonly [name: string, key: Readonly<Record<string, string>>])[] = [
  [
    'daily_totals_history',
    {
      unit_id: 'bigint',
      basis: 'text COLLATE "C"',
      layer: 'text COLLATE "C"',
      day: 'date',
      type_text: 'text COLLATE "C"',
    },
  ],
  ['customer_base_history', { unit_id: 'bigint', series: 'text COLLATE "C"', period_start: 'date' }],
  ['unit_history', { unit_id: 'bigint' }],
];

function historyOf(name: string, key: Readonly<Record<string, string>>): string {
  const columns = Object.entries(key).map(([column, type]) => `${column} ${type} NOT NULL`);
  return `
    CREATE TABLE ${name} (
      ${columns.join(', ')},
      id bigint GENERATED ALWAYS AS IDENTITY,
      former jsonb NOT NULL,
      replaced_by_import bigint,
      replaced_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT pk_${name} PRIMARY KEY (${Object.keys(key).join(', ')}, id)
    )`;
}

/** One row an import that is being, or was, taken back. */
const REVERSALS = `
  CREATE TABLE import_reversals (
    import_id bigint CONSTRAINT pk_import_reversals PRIMARY KEY
      CONSTRAINT fk_import_reversals_import REFERENCES imports (id),
    status text NOT NULL CONSTRAINT ck_import_reversals_status CHECK (status IN ('running', 'done', 'failed', 'cancelled')),
    reason text NOT NULL,
    requested_by text NOT NULL,
    requested_at timestamptz NOT NULL,
    progress smallint NOT NULL DEFAULT 0,
    error_code text,
    -- what it did, once done
    plan jsonb,
    reverted_at timestamptz
  )`;
