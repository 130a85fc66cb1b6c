import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Measures that pull a line back inside: proposed with a price and an effect, decided step by step, scored later. */
export class CreateLevers1795000000300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE levers (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_levers PRIMARY KEY,
        indicator_code text COLLATE "C" NOT NULL,
        unit_id bigint NOT NULL CONSTRAINT fk_levers_unit REFERENCES units (id),
        period text COLLATE "C" NOT NULL,
        title_zh text NOT NULL,
        title_en text NOT NULL,
        price numeric(17, 2) CONSTRAINT ck_levers_price CHECK (price >= 0),
        currency text COLLATE "C",
        -- what it changes: a share of the pace, a share of what an incident still brings, or a number
        effect jsonb NOT NULL,
        from_day date NOT NULL,
        state text COLLATE "C" NOT NULL CONSTRAINT ck_levers_state
          CHECK (state IN ('proposed', 'carried-out', 'put-off', 'dropped')),
        -- the day on which it waits for a decision again
        put_off_until date,
        proposed_by text NOT NULL,
        proposed_for text,
        proposed_at timestamptz NOT NULL,
        proposed_on date NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT ck_levers_money CHECK ((price IS NULL) = (currency IS NULL)),
        CONSTRAINT ck_levers_put_off CHECK ((state = 'put-off') = (put_off_until IS NOT NULL))
      )`);
    await db.query(`CREATE INDEX ix_levers_unit ON levers (unit_id, indicator_code, id)`);
    await db.query(`
      CREATE TABLE lever_decisions (
        lever_id bigint NOT NULL CONSTRAINT fk_lever_decisions_lever REFERENCES levers (id) ON DELETE CASCADE,
        -- the version the lever had before
        version integer NOT NULL,
        step text COLLATE "C" NOT NULL CONSTRAINT ck_lever_decisions_step
          CHECK (step IN ('carried-out', 'put-off', 'dropped')),
        reason text NOT NULL,
        until date,
        decided_by text NOT NULL,
        decided_for text,
        decided_at timestamptz NOT NULL,
        decided_on date NOT NULL,
        -- what was foreseen at that moment, without the lever and with it; null where nothing was
        outlook jsonb,
        CONSTRAINT pk_lever_decisions PRIMARY KEY (lever_id, version)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE lever_decisions`);
    await db.query(`DROP TABLE levers`);
  }
}
