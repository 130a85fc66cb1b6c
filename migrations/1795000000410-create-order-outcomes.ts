import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'draft', 'awaiting-signature', 'issued', 'acknowledged', 'in-progress', 'submitted', 'returned', 'accepted',
  'struck-off', 'kept-open', 'reopened', 'withdrawn'`;

/** What orders are to achieve, what was said against it, and what the system found. */
export class CreateOrderOutcomes1795000000410 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await allow(db, `${STATES}, 'observing'`);
    await db.query(`
      CREATE TABLE supervision_order_outcomes (
        order_id bigint NOT NULL CONSTRAINT pk_supervision_order_outcomes PRIMARY KEY
          CONSTRAINT fk_supervision_order_outcomes_order REFERENCES supervision_orders (id) ON DELETE CASCADE,
        subject jsonb NOT NULL,
        unit_id bigint NOT NULL CONSTRAINT fk_supervision_order_outcomes_unit REFERENCES units (id),
        days smallint NOT NULL CONSTRAINT ck_supervision_order_outcomes_days CHECK (days BETWEEN 7 AND 365),
        reduction smallint NOT NULL CONSTRAINT ck_supervision_order_outcomes_reduction CHECK (reduction BETWEEN 1 AND 100),
        -- the day before which the baseline lies, and its complaints, counted when the order was signed
        baseline_until date,
        baseline integer,
        -- the last day on which base and target may be contested, and what became of that
        contest_until date,
        contest text COLLATE "C" CONSTRAINT ck_supervision_order_outcomes_contest
          CHECK (contest IN ('open', 'upheld', 'refused')),
        -- half-open
        observed_from date,
        observed_until date,
        verdict text COLLATE "C" CONSTRAINT ck_supervision_order_outcomes_verdict
          CHECK (verdict IN ('effective', 'not-shown', 'worsened')),
        figures jsonb,
        judged_on date,
        -- once struck off: looked at up to this day, and to be looked at until that one
        watched_through date,
        watched_until date,
        CONSTRAINT ck_supervision_order_outcomes_judged CHECK ((verdict IS NULL) = (judged_on IS NULL))
      )`);
    await db.query(`CREATE INDEX ix_supervision_order_outcomes_unit ON supervision_order_outcomes (unit_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE supervision_order_outcomes`);
    await db.query(`UPDATE supervision_orders SET state = 'accepted' WHERE state = 'observing'`);
    await allow(db, STATES);
  }
}

async function allow(db: QueryRunner, states: string): Promise<void> {
  await db.query(`
    ALTER TABLE supervision_orders DROP CONSTRAINT ck_supervision_orders_state,
      ADD CONSTRAINT ck_supervision_orders_state CHECK (state IN (${states}))`);
}
