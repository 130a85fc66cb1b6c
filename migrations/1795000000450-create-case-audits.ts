import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work-order audits (工单稽核): a sample of complaints drawn by rule, and what checking each of them found. */
export class CreateCaseAudits1795000000450 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(AUDITS);
    // the same sample is drawn once
    await db.query(`
      CREATE UNIQUE INDEX uq_case_audits_open
        ON case_audits (drawn_unit_id, unit_id, period, layer, type, rule, amount, drawn_from) NULLS NOT DISTINCT
        WHERE state = 'open'`);
    await db.query(ITEMS);
    await db.query(`CREATE INDEX ix_case_audit_items_complaint ON case_audit_items (source_id, number)`);
    await db.query(`CREATE INDEX ix_case_audit_items_unit ON case_audit_items (unit_id)`);
    await db.query(FORMER);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE case_audit_former_findings`);
    await db.query(`DROP TABLE case_audit_items`);
    await db.query(`DROP TABLE case_audits`);
  }
}

const AUDITS = `
  CREATE TABLE case_audits (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_case_audits PRIMARY KEY,
    -- whose complaints are audited
    unit_id bigint NOT NULL CONSTRAINT fk_case_audits_unit REFERENCES units (id),
    period text COLLATE "C" NOT NULL,
    layer text COLLATE "C",
    type text COLLATE "C",
    rule text COLLATE "C" NOT NULL CONSTRAINT ck_case_audits_rule CHECK (rule IN ('all', 'share', 'number')),
    -- per cent of a share, complaints of a number
    amount integer,
    drawn_from text COLLATE "C" NOT NULL CONSTRAINT ck_case_audits_drawn_from
      CHECK (drawn_from IN ('all', 'checked-below')),
    -- anybody can draw the sample again with it
    seed text COLLATE "C" NOT NULL,
    population integer NOT NULL,
    drawn_unit_id bigint NOT NULL CONSTRAINT fk_case_audits_drawn_unit REFERENCES units (id),
    drawn_by text NOT NULL,
    drawn_for text,
    drawn_at timestamptz NOT NULL,
    state text COLLATE "C" NOT NULL DEFAULT 'open' CONSTRAINT ck_case_audits_state
      CHECK (state IN ('open', 'closed', 'withdrawn')),
    ended_by text,
    ended_for text,
    ended_at timestamptz,
    ended_reason text,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT ck_case_audits_amount CHECK ((rule = 'all') = (amount IS NULL)),
    CONSTRAINT ck_case_audits_ended CHECK ((state = 'open') = (ended_by IS NULL))
  )`;

const FINDING = `
    in_time text COLLATE "C",
    content text COLLATE "C",
    fault text COLLATE "C",
    substantiated text COLLATE "C",
    -- whether that is another answer than the complaint's record gave
    differs boolean,
    note text,
    checked_by text,
    checked_for text,
    checked_at timestamptz`;

const ITEMS = `
  CREATE TABLE case_audit_items (
    audit_id bigint NOT NULL CONSTRAINT fk_case_audit_items_audit REFERENCES case_audits (id) ON DELETE CASCADE,
    place integer NOT NULL,
    source_id smallint NOT NULL,
    number text COLLATE "C" NOT NULL,
    -- whose it was when it was drawn
    unit_id bigint NOT NULL CONSTRAINT fk_case_audit_items_unit REFERENCES units (id),
    department text,
    checker text NOT NULL,${FINDING},
    version integer NOT NULL DEFAULT 0,
    CONSTRAINT pk_case_audit_items PRIMARY KEY (audit_id, place),
    CONSTRAINT uq_case_audit_items_complaint UNIQUE (audit_id, source_id, number),
    CONSTRAINT ck_case_audit_items_in_time CHECK (in_time IN ('yes', 'no', 'unknown')),
    CONSTRAINT ck_case_audit_items_content CHECK (content IN ('ok', 'flawed')),
    CONSTRAINT ck_case_audit_items_substantiated CHECK (substantiated IN ('yes', 'no', 'unclear')),
    CONSTRAINT ck_case_audit_items_fault CHECK ((content = 'flawed') = (fault IS NOT NULL)),
    CONSTRAINT ck_case_audit_items_checked CHECK (num_nulls(in_time, content, substantiated, differs, checked_by) IN (0, 5))
  )`;

const FORMER = `
  CREATE TABLE case_audit_former_findings (
    audit_id bigint NOT NULL,
    place integer NOT NULL,
    version integer NOT NULL,${FINDING},
    CONSTRAINT pk_case_audit_former_findings PRIMARY KEY (audit_id, place, version),
    CONSTRAINT fk_case_audit_former_findings_item
      FOREIGN KEY (audit_id, place) REFERENCES case_audit_items (audit_id, place) ON DELETE CASCADE
  )`;
