import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaint rows by source and number, what they replaced, and totals kept without rows. */
export class CreateComplaints1795000000050 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE complaint_sources (
        id smallint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_complaint_sources PRIMARY KEY,
        code text COLLATE "C" NOT NULL CONSTRAINT uq_complaint_sources_code UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await db.query(COMPLAINTS);
    // The orders of the lists, in one direction throughout, so that a page begins where its index entry stands.
    await db.query(`CREATE INDEX ix_complaints_received ON complaints (received_at, source_id, number)`);
    await db.query(`
      CREATE INDEX ix_complaints_accepted ON complaints (accepted_day, received_at, source_id, number)
      WHERE accepted_day IS NOT NULL`);
    await db.query(`CREATE INDEX ix_complaints_unit ON complaints (unit_id, received_at)`);
    // Rows come in nearly by time: a few kilobytes narrow a rarely used date to its period.
    await db.query(`
      CREATE INDEX ix_complaints_days ON complaints
      USING brin (transferred_day, due_day, closed_day, escalated_day, surveyed_day) WITH (autosummarize = on)`);
    await db.query(`
      CREATE TABLE complaint_history (
        id bigint GENERATED ALWAYS AS IDENTITY,
        source_id smallint NOT NULL,
        number text COLLATE "C" NOT NULL,
        -- the row as it was, with the import that had written it
        former jsonb NOT NULL,
        replaced_by_import bigint,
        replaced_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_complaint_history PRIMARY KEY (number, source_id, id)
      )`);
    await db.query(`CREATE INDEX ix_complaint_history_import ON complaint_history (replaced_by_import)`);
    await db.query(`
      CREATE TABLE daily_totals (
        unit_id bigint NOT NULL,
        basis text COLLATE "C" NOT NULL,
        day date NOT NULL,
        layer text COLLATE "C" NOT NULL CONSTRAINT ck_daily_totals_layer CHECK (layer IN ('contact', 'ticket', 'appeal')),
        type text COLLATE "C" NOT NULL,
        type_text text NOT NULL,
        count bigint NOT NULL CONSTRAINT ck_daily_totals_count CHECK (count >= 0),
        import_id bigint,
        CONSTRAINT pk_daily_totals PRIMARY KEY (unit_id, basis, layer, day, type)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE daily_totals`);
    await db.query(`DROP TABLE complaint_history`);
    await db.query(`DROP TABLE complaints`);
    await db.query(`DROP TABLE complaint_sources`);
  }
}

/** One row a complaint, by source and number. */
const COMPLAINTS = `
  CREATE TABLE complaints (
    source_id smallint NOT NULL,
    number text COLLATE "C" NOT NULL,
    unit_id bigint NOT NULL,
    layer text COLLATE "C" NOT NULL CONSTRAINT ck_complaints_layer CHECK (layer IN ('contact', 'ticket', 'appeal')),
    received_at timestamptz NOT NULL,
    accepted_at timestamptz,
    transferred_at timestamptz,
    due_at timestamptz,
    first_reply_at timestamptz,
    closed_at timestamptz,
    escalated_at timestamptz,
    surveyed_at timestamptz,
    -- the same instants as days of the organisation's zone; a date without a time keeps its written day
    received_day date NOT NULL,
    accepted_day date,
    transferred_day date,
    due_day date,
    closed_day date,
    escalated_day date,
    surveyed_day date,
    -- code of the filed type, else the original path; '' when the row has none
    type text COLLATE "C" NOT NULL,
    type_text text,
    cause text,
    channel text COLLATE "C",
    level text COLLATE "C",
    consumer_right text,
    status text,
    department text,
    vendor text,
    region text,
    age_band text,
    occupation text,
    product text,
    campaign text,
    purpose text,
    reminders integer,
    dispatches integer,
    reply text,
    customer text,
    customer_tier text,
    phone text,
    text text,
    amount numeric,
    substantiated boolean,
    resolved boolean,
    satisfied boolean,
    disputed boolean,
    repeat_of text,
    tags text[],
    -- the import that wrote this state; null when it was pushed
    import_id bigint,
    CONSTRAINT pk_complaints PRIMARY KEY (source_id, number)
  )`;
