import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Supervision orders: drafted, signed, worked on, judged; every step, file and change of the due day stays. */
export class CreateSupervisionOrders1795000000400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(NUMBERS);
    await db.query(ORDERS);
    // one matter, one order: an open one keeps others of its matter and lead out
    await db.query(`
      CREATE UNIQUE INDEX uq_supervision_orders_matter
        ON supervision_orders (lead_unit_id, coalesce(lead_department, ''), md5(matter))
        WHERE state NOT IN ('struck-off', 'kept-open', 'withdrawn')`);
    await db.query(`CREATE INDEX ix_supervision_orders_lead ON supervision_orders (lead_unit_id, id)`);
    for (const table of PARTS) await db.query(table);
    await db.query(
      `CREATE INDEX ix_supervision_order_complaints_complaint ON supervision_order_complaints (source_id, number)`,
    );
    await db.query(`CREATE INDEX ix_supervision_order_partners_unit ON supervision_order_partners (unit_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const name of ['evidence', 'extensions', 'steps', 'measures', 'complaints', 'partners'])
      await db.query(`DROP TABLE supervision_order_${name}`);
    await db.query(`DROP TABLE supervision_orders`);
    await db.query(`DROP TABLE supervision_order_numbers`);
  }
}

const NUMBERS = `
  CREATE TABLE supervision_order_numbers (
    unit_id bigint NOT NULL CONSTRAINT fk_supervision_order_numbers_unit REFERENCES units (id),
    year integer NOT NULL,
    grade text COLLATE "C" NOT NULL,
    last integer NOT NULL,
    CONSTRAINT pk_supervision_order_numbers PRIMARY KEY (unit_id, year, grade)
  )`;

const ORDERS = `
  CREATE TABLE supervision_orders (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_supervision_orders PRIMARY KEY,
    -- the unit that supervises: of whoever drafted it
    unit_id bigint NOT NULL CONSTRAINT fk_supervision_orders_unit REFERENCES units (id),
    grade text COLLATE "C" NOT NULL CONSTRAINT ck_supervision_orders_grade
      CHECK (grade IN ('supervision', 'directive')),
    year integer NOT NULL,
    number integer NOT NULL,
    title text NOT NULL,
    problem text NOT NULL,
    requirement text NOT NULL,
    cause text COLLATE "C",
    lead_unit_id bigint NOT NULL CONSTRAINT fk_supervision_orders_lead REFERENCES units (id),
    lead_department text,
    lead_person text,
    -- the day asked for when it was signed, and the one that counts now
    first_due_day date NOT NULL,
    due_day date NOT NULL,
    source jsonb NOT NULL,
    matter text NOT NULL,
    state text COLLATE "C" NOT NULL CONSTRAINT ck_supervision_orders_state CHECK (state IN (
      'draft', 'awaiting-signature', 'issued', 'acknowledged', 'in-progress', 'submitted', 'returned', 'accepted',
      'struck-off', 'kept-open', 'reopened', 'withdrawn')),
    progress smallint NOT NULL DEFAULT 0 CONSTRAINT ck_supervision_orders_progress CHECK (progress BETWEEN 0 AND 100),
    drafted_by text NOT NULL,
    drafted_for text,
    drafted_at timestamptz NOT NULL,
    drafted_on date NOT NULL,
    -- the day its time began: signed, or re-opened
    runs_from date,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT uq_supervision_orders_number UNIQUE (unit_id, year, grade, number),
    CONSTRAINT ck_supervision_orders_running
      CHECK (runs_from IS NOT NULL OR state IN ('draft', 'awaiting-signature', 'withdrawn'))
  )`;

const OF_ORDER = (table: string): string =>
  `order_id bigint NOT NULL CONSTRAINT fk_${table}_order REFERENCES supervision_orders (id) ON DELETE CASCADE`;

const PARTS = [
  `CREATE TABLE supervision_order_partners (
    ${OF_ORDER('supervision_order_partners')},
    position smallint NOT NULL,
    unit_id bigint NOT NULL CONSTRAINT fk_supervision_order_partners_unit REFERENCES units (id),
    department text,
    CONSTRAINT pk_supervision_order_partners PRIMARY KEY (order_id, position)
  )`,
  `CREATE TABLE supervision_order_complaints (
    ${OF_ORDER('supervision_order_complaints')},
    source_id smallint NOT NULL,
    number text COLLATE "C" NOT NULL,
    CONSTRAINT pk_supervision_order_complaints PRIMARY KEY (order_id, source_id, number)
  )`,
  `CREATE TABLE supervision_order_measures (
    ${OF_ORDER('supervision_order_measures')},
    position smallint NOT NULL,
    term text COLLATE "C" NOT NULL CONSTRAINT ck_supervision_order_measures_term CHECK (term IN ('short', 'long')),
    text text NOT NULL,
    difficulty text COLLATE "C" NOT NULL CONSTRAINT ck_supervision_order_measures_difficulty
      CHECK (difficulty IN ('low', 'medium', 'high')),
    owner text,
    due_day date,
    done boolean NOT NULL,
    CONSTRAINT pk_supervision_order_measures PRIMARY KEY (order_id, position)
  )`,
  `CREATE TABLE supervision_order_steps (
    ${OF_ORDER('supervision_order_steps')},
    -- the version the order had before
    version integer NOT NULL,
    step text COLLATE "C" NOT NULL,
    from_state text COLLATE "C" NOT NULL,
    to_state text COLLATE "C" NOT NULL,
    note text,
    detail jsonb NOT NULL,
    taken_by text NOT NULL,
    taken_for text,
    taken_at timestamptz NOT NULL,
    taken_on date NOT NULL,
    CONSTRAINT pk_supervision_order_steps PRIMARY KEY (order_id, version)
  )`,
  `CREATE TABLE supervision_order_extensions (
    ${OF_ORDER('supervision_order_extensions')},
    number smallint NOT NULL,
    from_day date NOT NULL,
    until_day date NOT NULL,
    reason text NOT NULL,
    asked_by text NOT NULL,
    asked_for text,
    asked_at timestamptz NOT NULL,
    asked_on date NOT NULL,
    verdict text COLLATE "C" CONSTRAINT ck_supervision_order_extensions_verdict
      CHECK (verdict IN ('approval', 'refusal')),
    verdict_reason text,
    decided_by text,
    decided_for text,
    decided_at timestamptz,
    CONSTRAINT pk_supervision_order_extensions PRIMARY KEY (order_id, number),
    CONSTRAINT ck_supervision_order_extensions_later CHECK (until_day > from_day),
    CONSTRAINT ck_supervision_order_extensions_decided CHECK ((verdict IS NULL) = (decided_by IS NULL))
  )`,
  `CREATE TABLE supervision_order_evidence (
    ${OF_ORDER('supervision_order_evidence')},
    number smallint NOT NULL,
    name text NOT NULL,
    -- which of the files of this name it is
    edition smallint NOT NULL,
    kind text COLLATE "C" NOT NULL CONSTRAINT ck_supervision_order_evidence_kind
      CHECK (kind IN ('pdf', 'png', 'jpeg', 'xlsx', 'docx', 'text')),
    size integer NOT NULL,
    sha256 text COLLATE "C" NOT NULL,
    note text,
    file bytea NOT NULL,
    added_by text NOT NULL,
    added_for text,
    added_at timestamptz NOT NULL,
    CONSTRAINT pk_supervision_order_evidence PRIMARY KEY (order_id, number),
    CONSTRAINT uq_supervision_order_evidence_edition UNIQUE (order_id, name, edition)
  )`,
];
