import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['daily_indicator_counts', 'monthly_indicator_counts'];

/** A fourth thing counted for each indicator version: daily totals that cannot tell what its numerator asks for. */
export class CountLeftOutTotals1795000000230 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await setSides(db, table, ['numerator', 'denominator', 'missing', 'left-out']);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await db.query(`DELETE FROM ${table} WHERE side = 'left-out'`);
      await setSides(db, table, ['numerator', 'denominator', 'missing']);
    }
  }
}

async function setSides(db: QueryRunner, table: string, sides: readonly string[]): Promise<void> {
  await db.query(`ALTER TABLE ${table} DROP CONSTRAINT ck_${table}_side`);
  await db.query(
    `ALTER TABLE ${table} ADD CONSTRAINT ck_${table}_side CHECK (side IN (${sides.map((side) => `'${side}'`).join(', ')}))`,
  );
}
