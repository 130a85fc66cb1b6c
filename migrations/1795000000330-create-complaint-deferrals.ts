import type { MigrationInterface, QueryRunner } from 'typeorm';

/** More time granted for single complaints, and stretches in which their clock stands still. */
export class CreateComplaintDeferrals1795000000330 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE complaint_extensions (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_complaint_extensions PRIMARY KEY,
        ${COMPLAINT},
        step text COLLATE "C" NOT NULL CONSTRAINT ck_complaint_extensions_step CHECK (step IN ('first-reply', 'close')),
        -- whether it extends the date its source gave rather than a deadline, and else of which regime; null: our own
        of_source boolean NOT NULL,
        regime text COLLATE "C",
        -- the end it had when it was extended, and the new one: last day, and first instant at which it is late
        former_day date NOT NULL,
        day date NOT NULL,
        late_from timestamptz NOT NULL,
        asked_by text NOT NULL,
        asked_on date NOT NULL,
        granted_by text NOT NULL,
        granted_at timestamptz NOT NULL,
        ${RECORD},
        CONSTRAINT ck_complaint_extensions_later CHECK (former_day <= day)
      )`);
    await db.query(`
      CREATE TABLE complaint_pauses (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_complaint_pauses PRIMARY KEY,
        ${COMPLAINT},
        from_at timestamptz NOT NULL,
        -- null: it still lasts
        to_at timestamptz CONSTRAINT ck_complaint_pauses_order CHECK (from_at < to_at),
        recorded_by text NOT NULL,
        recorded_at timestamptz NOT NULL,
        ended_by text,
        ${RECORD}
      )`);
    for (const table of ['complaint_extensions', 'complaint_pauses']) {
      await db.query(`CREATE INDEX ix_${table}_complaint ON ${table} (source_id, number)`);
      await db.query(`CREATE INDEX ix_${table}_unit ON ${table} (unit_id)`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE complaint_pauses`);
    await db.query(`DROP TABLE complaint_extensions`);
  }
}

const COMPLAINT = `
        source_id smallint NOT NULL,
        number text COLLATE "C" NOT NULL,
        -- where the complaint stood then
        unit_id bigint NOT NULL`;

const RECORD = `
        reason text NOT NULL,
        -- what the writer had seen: the same sent twice is known by it
        on_version integer NOT NULL,
        withdrawn_by text,
        withdrawn_at timestamptz,
        withdrawal_reason text,
        version integer NOT NULL DEFAULT 1`;
