import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who saw which complaint unmasked, when and why; and who replaced a complaint's former state. */
export class CreateUnmaskings1795000000162 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE complaint_unmaskings (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_complaint_unmaskings PRIMARY KEY,
        source_id smallint NOT NULL,
        number text COLLATE "C" NOT NULL,
        -- the complaint's unit at that time: who may read of it
        unit_id bigint NOT NULL CONSTRAINT fk_complaint_unmaskings_unit REFERENCES units (id),
        department text,
        username text COLLATE "C" NOT NULL,
        reason text NOT NULL,
        at timestamptz NOT NULL
      )`);
    await db.query(`ALTER TABLE complaint_history ADD COLUMN replaced_by text`);
    await db.query(`CREATE INDEX ix_complaint_unmaskings_user ON complaint_unmaskings (username, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE complaint_history DROP COLUMN replaced_by`);
    await db.query(`DROP TABLE complaint_unmaskings`);
  }
}
