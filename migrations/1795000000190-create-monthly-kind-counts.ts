import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['type', 'channel'];

/** Counts by type and by channel of whole months: a Pareto of a quarter reads three rows a kind, not ninety. */
export class CreateMonthlyKindCounts1795000000190 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const kind of KINDS) {
      await db.query(`
        CREATE TABLE monthly_${kind}_counts (
          unit_id bigint NOT NULL,
          basis text COLLATE "C" NOT NULL,
          layer text COLLATE "C" NOT NULL,
          month date NOT NULL,
          ${kind} text COLLATE "C" NOT NULL,
          count bigint NOT NULL,
          CONSTRAINT pk_monthly_${kind}_counts PRIMARY KEY (unit_id, basis, layer, month, ${kind})
        )`);
      await db.query(`
        INSERT INTO monthly_${kind}_counts
        SELECT unit_id, basis, layer, date_trunc('month', day)::date, ${kind}, sum(count)
        FROM daily_${kind}_counts GROUP BY 1, 2, 3, 4, 5 HAVING sum(count) <> 0`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const kind of KINDS) await db.query(`DROP TABLE monthly_${kind}_counts`);
  }
}
