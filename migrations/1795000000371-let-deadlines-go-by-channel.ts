import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A deadline may be for complaints that came by one channel: what an authority passes on has a time of its own. */
export class LetDeadlinesGoByChannel1795000000371 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // an entry of the catalogue of channels, with all below it; null: every channel without a deadline of its own
    await db.query(`ALTER TABLE reply_deadlines ADD COLUMN channel text COLLATE "C"`);
  }

  /** Without its channel a deadline would hold for every complaint, so it is left out. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM reply_deadlines WHERE channel IS NOT NULL`);
    await db.query(`ALTER TABLE reply_deadlines DROP COLUMN channel`);
  }
}
