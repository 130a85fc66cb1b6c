import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the cells of a refused row were beyond their text, so that a workbook's row can come back as it was. */
export class KeepCellMarks1795000000350 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE import_rejected_rows
        -- {"dates": [place], "faults": [{"column": place, "code": text}]}, places from 0; null for a row of plain texts
        ADD COLUMN marks jsonb`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE import_rejected_rows DROP COLUMN marks`);
  }
}
