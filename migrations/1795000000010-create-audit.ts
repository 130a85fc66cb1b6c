import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Append-only, hash-chained audit in several lanes, so that one chain does not serialise all writers. */
export class CreateAudit1795000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE audit_lanes (
        lane smallint CONSTRAINT pk_audit_lanes PRIMARY KEY,
        last_seq bigint NOT NULL DEFAULT 0,
        last_hash bytea NOT NULL DEFAULT '\\x'
      )`);
    await db.query(`INSERT INTO audit_lanes (lane) SELECT generate_series(0, 7)`);
    await db.query(`
      CREATE TABLE audit_entries (
        lane smallint NOT NULL,
        seq bigint NOT NULL,
        at timestamptz NOT NULL,
        actor text NOT NULL,
        action text NOT NULL,
        subject_kind text NOT NULL,
        subject_id text NOT NULL,
        -- canonical JSON kept as text: jsonb would rewrite it and the hash would no longer match
        detail text NOT NULL,
        request_id text NOT NULL,
        previous_hash bytea NOT NULL,
        hash bytea NOT NULL,
        CONSTRAINT pk_audit_entries PRIMARY KEY (lane, seq)
      )`);
    await db.query(`CREATE INDEX ix_audit_entries_at ON audit_entries (at DESC, lane, seq)`);
    await db.query(`CREATE INDEX ix_audit_entries_subject ON audit_entries (subject_kind, subject_id, at DESC)`);
    await db.query(`
      CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'audit_entries is append-only'; END $$`);
    await db.query(`
      CREATE TRIGGER audit_entries_no_change BEFORE UPDATE OR DELETE ON audit_entries
      FOR EACH ROW EXECUTE FUNCTION audit_is_append_only()`);
    await db.query(`
      CREATE TRIGGER audit_entries_no_truncate BEFORE TRUNCATE ON audit_entries
      FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE audit_entries`);
    await db.query(`DROP TABLE audit_lanes`);
    await db.query(`DROP FUNCTION audit_is_append_only()`);
  }
}
