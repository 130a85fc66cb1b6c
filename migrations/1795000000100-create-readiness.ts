import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the readiness probe asks: a real read through a function, which a half-restored or read-broken database cannot answer. */
export class CreateReadiness1795000000100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION redline_is_ready(latest_migration text) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT 1 FROM migrations WHERE name = latest_migration)
           AND EXISTS (SELECT 1 FROM units WHERE code = 'root')
           AND (SELECT count(*) FROM audit_lanes) > 0
      $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION redline_is_ready(text)`);
  }
}
