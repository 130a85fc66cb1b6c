import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is late is looked for among the complaints still open, in the order of their lists. */
export class IndexOpenComplaints1795000000251 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX ix_complaints_open ON complaints (received_at, source_id, number) WHERE closed_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX ix_complaints_open`);
  }
}
