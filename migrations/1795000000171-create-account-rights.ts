import type { MigrationInterface, QueryRunner } from 'typeorm';

/** API tokens, second factors with their recovery codes, and who stands in for whom. */
export class CreateAccountRights1795000000171 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE api_tokens (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_api_tokens PRIMARY KEY,
        user_id bigint NOT NULL CONSTRAINT fk_api_tokens_user REFERENCES users (id) ON DELETE CASCADE,
        name text NOT NULL,
        -- SHA-256 of the token
        token_hash bytea NOT NULL CONSTRAINT uq_api_tokens_token UNIQUE,
        scopes text[] NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz,
        last_used_at timestamptz,
        CONSTRAINT uq_api_tokens_name UNIQUE (user_id, name)
      )`);
    await db.query(`
      CREATE TABLE second_factors (
        user_id bigint CONSTRAINT pk_second_factors PRIMARY KEY
          CONSTRAINT fk_second_factors_user REFERENCES users (id) ON DELETE CASCADE,
        -- encrypted with a key kept outside the database
        secret bytea NOT NULL,
        -- null until the first code proved that the secret arrived
        confirmed_at timestamptz,
        -- number of the last half minute whose code was accepted: each counts once
        last_step bigint NOT NULL DEFAULT 0
      )`);
    await db.query(`
      CREATE TABLE recovery_codes (
        user_id bigint NOT NULL CONSTRAINT fk_recovery_codes_factor REFERENCES second_factors (user_id) ON DELETE CASCADE,
        -- keyed hash of the code
        code_hash bytea NOT NULL,
        CONSTRAINT pk_recovery_codes PRIMARY KEY (user_id, code_hash)
      )`);
    await db.query(`
      CREATE TABLE substitutions (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_substitutions PRIMARY KEY,
        principal_id bigint NOT NULL CONSTRAINT fk_substitutions_principal REFERENCES users (id) ON DELETE CASCADE,
        substitute_id bigint NOT NULL CONSTRAINT fk_substitutions_substitute REFERENCES users (id) ON DELETE CASCADE,
        first_day date NOT NULL,
        -- included
        last_day date NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT ck_substitutions_days CHECK (first_day <= last_day),
        CONSTRAINT ck_substitutions_other CHECK (principal_id <> substitute_id)
      )`);
    await db.query(`CREATE INDEX ix_substitutions_principal ON substitutions (principal_id, last_day)`);
    await db.query(`CREATE INDEX ix_substitutions_substitute ON substitutions (substitute_id, last_day)`);
    await db.query(`
      ALTER TABLE sessions
        -- for whom this session acts at the moment, when for somebody else
        ADD COLUMN substitution_id bigint
          CONSTRAINT fk_sessions_substitution REFERENCES substitutions (id) ON DELETE SET NULL`);
    await db.query(`CREATE INDEX ix_sessions_substitution ON sessions (substitution_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE sessions DROP COLUMN substitution_id`);
    await db.query(`DROP TABLE substitutions`);
    await db.query(`DROP TABLE recovery_codes`);
    await db.query(`DROP TABLE second_factors`);
    await db.query(`DROP TABLE api_tokens`);
  }
}
