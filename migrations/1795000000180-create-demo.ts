import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The demo organisation of this database, if there is or was one, and its removal. */
export class CreateDemo1795000000180 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE demo (
        id smallint CONSTRAINT pk_demo PRIMARY KEY CONSTRAINT ck_demo_one CHECK (id = 1),
        -- 'removed' is kept, so that a demo once taken away does not come back with the next start
        state text NOT NULL CONSTRAINT ck_demo_state CHECK (state IN ('loading', 'present', 'removing', 'removed')),
        -- the present day of its story, and the last day its daily reports have come for
        today date NOT NULL,
        topped_up_to date NOT NULL,
        -- what the whole company was called before
        former_root jsonb NOT NULL,
        -- how far it has been loaded: steps done, of how many, and which one is under way
        steps_done integer NOT NULL DEFAULT 0,
        steps integer NOT NULL DEFAULT 0,
        step jsonb,
        error text,
        started_at timestamptz NOT NULL,
        finished_at timestamptz
      )`);
    // An issued review is frozen; only the removal of the demo, and only within its own transaction, may delete one.
    await db.query(`
      CREATE OR REPLACE FUNCTION review_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND current_setting('redline.demo_removal', true) = 'on'
          AND EXISTS (SELECT FROM demo d WHERE d.state = 'removing') THEN RETURN OLD; END IF;
        IF OLD.status = 'issued' THEN RAISE EXCEPTION 'an issued review is frozen'; END IF;
        RETURN COALESCE(NEW, OLD);
      END $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE FUNCTION review_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status = 'issued' THEN RAISE EXCEPTION 'an issued review is frozen'; END IF;
        RETURN COALESCE(NEW, OLD);
      END $$`);
    await db.query(`DROP TABLE demo`);
  }
}
