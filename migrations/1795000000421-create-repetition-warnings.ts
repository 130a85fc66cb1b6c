import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Warnings that something came again too often: a customer's matter, the dispatch of a ticket, the return of an order. */
export class CreateRepetitionWarnings1795000000421 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE repetition_warnings (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_repetition_warnings PRIMARY KEY,
        kind text COLLATE "C" NOT NULL CONSTRAINT ck_repetition_warnings_kind
          CHECK (kind IN ('contact', 'dispatch', 'return')),
        -- what came again, as one text
        subject text COLLATE "C" NOT NULL,
        rung smallint NOT NULL CONSTRAINT ck_repetition_warnings_rung CHECK (rung > 0),
        count integer NOT NULL,
        -- the first day that was counted
        since date NOT NULL,
        unit_id bigint NOT NULL,
        department text,
        customer_key text COLLATE "C",
        -- the type, or the original text that is not filed yet
        matter text COLLATE "C",
        -- the complaint, or the newest of them
        source_id smallint,
        number text COLLATE "C",
        order_id bigint CONSTRAINT fk_repetition_warnings_order REFERENCES supervision_orders (id) ON DELETE CASCADE,
        -- usernames; none where nobody holds a seat of the ladder
        told text[] NOT NULL,
        told_at timestamptz NOT NULL,
        told_on date NOT NULL,
        closed_by text,
        closed_for text,
        closed_at timestamptz,
        closed_note text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT uq_repetition_warnings_rung UNIQUE (kind, subject, rung, since),
        CONSTRAINT ck_repetition_warnings_subject CHECK ((kind = 'return') = (order_id IS NOT NULL)
          AND (kind = 'return') = (number IS NULL) AND (kind = 'contact') = (customer_key IS NOT NULL)),
        CONSTRAINT ck_repetition_warnings_closed CHECK ((closed_by IS NULL) = (closed_at IS NULL)
          AND (closed_by IS NULL) = (closed_note IS NULL))
      )`);
    await db.query(`CREATE INDEX ix_repetition_warnings_unit ON repetition_warnings (unit_id, id)`);
    await db.query(
      `CREATE INDEX ix_repetition_warnings_order ON repetition_warnings (order_id) WHERE order_id IS NOT NULL`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE repetition_warnings`);
  }
}
