import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Users with roles and a unit scope, server-side sessions, failed sign-ins for throttling. */
export class CreateAccounts1795000000030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE users (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_users PRIMARY KEY,
        username text COLLATE "C" NOT NULL CONSTRAINT uq_users_username UNIQUE,
        display_name text NOT NULL,
        password_hash text NOT NULL,
        roles text[] NOT NULL,
        unit_id bigint NOT NULL CONSTRAINT fk_users_unit REFERENCES units (id),
        department text,
        is_active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT ck_users_username CHECK (username = lower(username))
      )`);
    await db.query(`CREATE INDEX ix_users_unit ON users (unit_id)`);
    await db.query(`
      CREATE TABLE sessions (
        -- SHA-256 of the cookie's secret: a copy of this table signs nobody in
        token_hash bytea CONSTRAINT pk_sessions PRIMARY KEY,
        user_id bigint NOT NULL CONSTRAINT fk_sessions_user REFERENCES users (id) ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        address text NOT NULL,
        user_agent text NOT NULL
      )`);
    await db.query(`CREATE INDEX ix_sessions_user ON sessions (user_id)`);
    await db.query(`
      CREATE TABLE sign_in_failures (
        -- 'account:<name>' or 'address:<ip>'
        subject text COLLATE "C" CONSTRAINT pk_sign_in_failures PRIMARY KEY,
        failures integer NOT NULL,
        window_started_at timestamptz NOT NULL
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE sign_in_failures`);
    await db.query(`DROP TABLE sessions`);
    await db.query(`DROP TABLE users`);
  }
}
