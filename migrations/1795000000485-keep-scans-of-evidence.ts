import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['supervision_order_evidence', 'complaint_dispute_evidence'];

/** Which scanner found a file of evidence clean, and when; nothing for one kept while none was named. */
export class KeepScansOfEvidence1795000000485 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await db.query(
        `ALTER TABLE ${table} ADD COLUMN scanned_by text, ADD COLUMN scanned_at timestamptz,
           ADD CONSTRAINT ck_${table}_scanned CHECK ((scanned_by IS NULL) = (scanned_at IS NULL))`,
      );
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.query(`ALTER TABLE ${table} DROP COLUMN scanned_by, DROP COLUMN scanned_at`);
  }
}
