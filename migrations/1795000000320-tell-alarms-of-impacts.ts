import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An impact tells, besides verdicts, which warnings would come or go. */
export class TellAlarmsOfImpacts1795000000320 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE change_impacts ADD COLUMN alarm_flips boolean NOT NULL DEFAULT false`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE change_impacts DROP COLUMN alarm_flips`);
  }
}
