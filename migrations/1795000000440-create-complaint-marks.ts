import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people state of a complaint beside its data: analysis, rectification and assessment; one row each statement. */
export class CreateComplaintMarks1795000000440 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE complaint_marks (
        source_id smallint NOT NULL,
        number text COLLATE "C" NOT NULL,
        kind text COLLATE "C" NOT NULL CONSTRAINT ck_complaint_marks_kind
          CHECK (kind IN ('analysis', 'rectification', 'assessment')),
        version integer NOT NULL,
        form text COLLATE "C" NOT NULL,
        note text NOT NULL,
        -- who was assessed
        assessed text,
        stated_by text NOT NULL,
        stated_for text,
        stated_at timestamptz NOT NULL,
        -- when a later statement took its place
        replaced_at timestamptz,
        CONSTRAINT pk_complaint_marks PRIMARY KEY (source_id, number, kind, version),
        CONSTRAINT ck_complaint_marks_form CHECK (form = 'withdrawn' OR (kind, form) IN
          (('analysis', 'note'), ('rectification', 'measure'), ('rectification', 'none-needed'), ('assessment', 'result'))),
        CONSTRAINT ck_complaint_marks_assessed CHECK ((form = 'result') = (assessed IS NOT NULL))
      )`);
    await db.query(`
      CREATE UNIQUE INDEX uq_complaint_marks_latest ON complaint_marks (source_id, number, kind) WHERE replaced_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE complaint_marks`);
  }
}
