import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is not closed, escalated or surveyed yet lacks no date: the counts of such lacks go. */
export class ForgetDatesNotOwed1795000000331 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of ['daily_indicator_counts', 'monthly_indicator_counts']) {
      await db.query(`
        DELETE FROM ${table} n USING indicator_versions v
        WHERE v.id = n.indicator_version_id AND n.side = 'missing'
          AND (v.definition -> 'numerator' ->> 'dateBasis' IN ('closed', 'escalated')
               OR (v.definition -> 'numerator' ->> 'dateBasis' = 'surveyed'
                   AND v.definition -> 'numerator' -> 'flags' -> 'satisfied' IS NULL))`);
    }
  }

  async down(): Promise<void> {
    // they were sums over the complaints: the command recount finds and repairs them
  }
}
