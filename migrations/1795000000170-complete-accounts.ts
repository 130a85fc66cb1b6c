import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Users without a password yet, one-time links to choose one, former passwords, and sessions that can be named. */
export class CompleteAccounts1795000000170 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE users
        -- null until an invited person has chosen one
        ALTER COLUMN password_hash DROP NOT NULL,
        ADD COLUMN password_set_at timestamptz NOT NULL DEFAULT now(),
        -- chosen by somebody else, so it lets in only as far as choosing another
        ADD COLUMN must_change_password boolean NOT NULL DEFAULT false,
        ADD COLUMN last_sign_in_at timestamptz`);
    await db.query(`
      CREATE TABLE password_links (
        -- one at a time: a new link makes the one before useless
        user_id bigint CONSTRAINT pk_password_links PRIMARY KEY
          CONSTRAINT fk_password_links_user REFERENCES users (id) ON DELETE CASCADE,
        -- SHA-256 of the link's secret
        token_hash bytea NOT NULL CONSTRAINT uq_password_links_token UNIQUE,
        issued_by text NOT NULL,
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      )`);
    await db.query(`
      CREATE TABLE former_passwords (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_former_passwords PRIMARY KEY,
        user_id bigint NOT NULL CONSTRAINT fk_former_passwords_user REFERENCES users (id) ON DELETE CASCADE,
        password_hash text NOT NULL
      )`);
    await db.query(`CREATE INDEX ix_former_passwords_user ON former_passwords (user_id, id)`);
    await db.query(`
      ALTER TABLE sessions
        -- how its owner names it in a list; the hash stays inside
        ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT uq_sessions_id UNIQUE`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE sessions DROP COLUMN id`);
    await db.query(`DROP TABLE former_passwords`);
    await db.query(`DROP TABLE password_links`);
    await db.query(`DELETE FROM users WHERE password_hash IS NULL`);
    await db.query(`
      ALTER TABLE users
        DROP COLUMN last_sign_in_at,
        DROP COLUMN must_change_password,
        DROP COLUMN password_set_at,
        ALTER COLUMN password_hash SET NOT NULL`);
  }
}
