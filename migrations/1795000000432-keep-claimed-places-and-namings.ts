import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a dispute claims (whose the complaint is), and everybody who was to judge it, in order. */
export class KeepClaimedPlacesAndNamings1795000000432 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // in words: whoever contests need not know the tree beyond their own units
    await db.query(
      `ALTER TABLE complaint_disputes ADD COLUMN claimed_place text
         CONSTRAINT ck_complaint_disputes_claimed CHECK (claimed_place IS NULL OR ground = 'wrong-unit')`,
    );
    await db.query(NAMINGS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE complaint_dispute_namings`);
    await db.query(`ALTER TABLE complaint_disputes DROP COLUMN claimed_place`);
  }
}

const NAMINGS = `
  CREATE TABLE complaint_dispute_namings (
    dispute_id bigint NOT NULL
      CONSTRAINT fk_complaint_dispute_namings_dispute REFERENCES complaint_disputes (id) ON DELETE CASCADE,
    number smallint NOT NULL,
    judge text NOT NULL,
    -- nobody: the fewest in hand
    named_by text,
    named_for text,
    named_at timestamptz NOT NULL,
    CONSTRAINT pk_complaint_dispute_namings PRIMARY KEY (dispute_id, number)
  )`;
