import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Refused rows whole, to be corrected and imported alone; what a check warns of; mappings found by their header. */
export class KeepRejectedRows1795000000160 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE imports
        -- the header of the file, without the columns a file of corrections adds
        ADD COLUMN header text[],
        ADD COLUMN warnings jsonb NOT NULL DEFAULT '[]'`);
    await db.query(`CREATE INDEX ix_imports_sha256 ON imports (file_sha256)`);
    await db.query(`
      CREATE TABLE import_rejected_rows (
        import_id bigint NOT NULL
          CONSTRAINT fk_import_rejected_rows_import REFERENCES imports (id) ON DELETE CASCADE,
        line bigint NOT NULL,
        -- as many as the header has
        cells text[] NOT NULL,
        CONSTRAINT pk_import_rejected_rows PRIMARY KEY (import_id, line)
      )`);
    await db.query(`CREATE INDEX ix_import_rejects_code ON import_rejects (import_id, code, line, ordinal)`);
    await db.query(`
      ALTER TABLE import_mappings
        ADD COLUMN kind text NOT NULL DEFAULT 'complaints'
          CONSTRAINT ck_import_mappings_kind CHECK (kind IN ('complaints', 'units', 'customer-base', 'daily-totals')),
        ADD COLUMN fingerprint text`);
    await db.query(`CREATE INDEX ix_import_mappings_fingerprint ON import_mappings (fingerprint, kind)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE import_mappings DROP COLUMN fingerprint, DROP COLUMN kind`);
    await db.query(`DROP INDEX ix_import_rejects_code`);
    await db.query(`DROP TABLE import_rejected_rows`);
    await db.query(`DROP INDEX ix_imports_sha256`);
    await db.query(`ALTER TABLE imports DROP COLUMN warnings, DROP COLUMN header`);
  }
}
