import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Disputes (申辩): a unit contests that a complaint counts against it, and somebody of another unit judges. */
export class CreateComplaintDisputes1795000000431 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(DISPUTES);
    // one at a time of a complaint
    await db.query(
      `CREATE UNIQUE INDEX uq_complaint_disputes_open ON complaint_disputes (source_id, number) WHERE state = 'open'`,
    );
    await db.query(`CREATE INDEX ix_complaint_disputes_complaint ON complaint_disputes (source_id, number)`);
    await db.query(`CREATE INDEX ix_complaint_disputes_judge ON complaint_disputes (judge) WHERE state = 'open'`);
    await db.query(`CREATE INDEX ix_complaint_disputes_decided ON complaint_disputes (decided_on)`);
    await db.query(EVIDENCE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE complaint_dispute_evidence`);
    await db.query(`DROP TABLE complaint_disputes`);
  }
}

const DISPUTES = `
  CREATE TABLE complaint_disputes (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_complaint_disputes PRIMARY KEY,
    source_id smallint NOT NULL,
    number text COLLATE "C" NOT NULL,
    -- against whom it counted when it was filed
    unit_id bigint NOT NULL CONSTRAINT fk_complaint_disputes_unit REFERENCES units (id),
    department text,
    ground text COLLATE "C" NOT NULL CONSTRAINT ck_complaint_disputes_ground
      CHECK (ground IN ('wrong-unit', 'duplicate', 'malicious', 'out-of-scope')),
    reason text NOT NULL,
    -- whoever contests it, and from where
    filed_by text NOT NULL,
    filed_for text,
    filed_at timestamptz NOT NULL,
    filed_on date NOT NULL,
    filed_unit_id bigint NOT NULL CONSTRAINT fk_complaint_disputes_filed_unit REFERENCES units (id),
    filed_department text,
    due_day date NOT NULL,
    judge text,
    state text COLLATE "C" NOT NULL DEFAULT 'open' CONSTRAINT ck_complaint_disputes_state
      CHECK (state IN ('open', 'upheld', 'refused', 'withdrawn')),
    moved_unit_id bigint CONSTRAINT fk_complaint_disputes_moved_unit REFERENCES units (id),
    moved_department text,
    ended_reason text,
    decided_by text,
    decided_for text,
    decided_at timestamptz,
    decided_on date,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT ck_complaint_disputes_ended CHECK ((state = 'open') = (decided_by IS NULL)),
    CONSTRAINT ck_complaint_disputes_moved
      CHECK ((state = 'upheld' AND ground = 'wrong-unit') = (moved_unit_id IS NOT NULL))
  )`;

const EVIDENCE = `
  CREATE TABLE complaint_dispute_evidence (
    dispute_id bigint NOT NULL
      CONSTRAINT fk_complaint_dispute_evidence_dispute REFERENCES complaint_disputes (id) ON DELETE CASCADE,
    number smallint NOT NULL,
    name text NOT NULL,
    -- which of the files of this name it is
    edition smallint NOT NULL,
    kind text COLLATE "C" NOT NULL CONSTRAINT ck_complaint_dispute_evidence_kind
      CHECK (kind IN ('pdf', 'png', 'jpeg', 'xlsx', 'docx', 'text')),
    size integer NOT NULL,
    sha256 text COLLATE "C" NOT NULL,
    note text,
    file bytea NOT NULL,
    added_by text NOT NULL,
    added_for text,
    added_at timestamptz NOT NULL,
    CONSTRAINT pk_complaint_dispute_evidence PRIMARY KEY (dispute_id, number),
    CONSTRAINT uq_complaint_dispute_evidence_edition UNIQUE (dispute_id, name, edition)
  )`;
