import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { MIGRATIONS } from '../migrations/all.ts';
import { createDataSource, migrate } from '../src/platform/database/data-source.ts';
import { startApplication } from './support/application.ts';
import { createDatabase, type TestDatabase } from './support/test-database.ts';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createDatabase();
  dataSource = await createDataSource(database.url).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** Every table, column, key, index, function and trigger of ours, as the database describes them. */
async function schema(): Promise<string[]> {
  const rows = await dataSource.query<{ line: string }[]>(`
    SELECT 'column ' || table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
           || coalesce(column_default, '') AS line
      FROM information_schema.columns WHERE table_schema IN ('public', 'import_stage')
    UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT 'function ' || p.oid::regprocedure FROM pg_proc p LEFT JOIN pg_depend d ON d.objid = p.oid AND d.deptype = 'e'
      WHERE p.pronamespace = 'public'::regnamespace AND d.objid IS NULL
    UNION ALL SELECT 'trigger ' || tgname || ' ' || tgrelid::regclass FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT 'schema ' || nspname FROM pg_namespace WHERE nspname = 'import_stage'
    ORDER BY 1`);
  return rows.map(({ line }) => line).filter((line) => !/\bmigrations\b|PK_[0-9a-f]{27}/.test(line));
}

describe('the schema', () => {
  test('is made by every migration, taken back by each, and made again the same', async () => {
    expect(await migrate(dataSource)).toBe(MIGRATIONS.length);
    const made = await schema();
    expect(made.length).toBeGreaterThan(100);
    for (let step = 0; step < MIGRATIONS.length; step += 1) await dataSource.undoLastMigration({ transaction: 'each' });
    expect(await schema()).toEqual([]);
    await migrate(dataSource);
    expect(await schema()).toEqual(made);
  });

  test('is migrated once when two processes start together', async () => {
    const other = await createDatabase();
    const [first, second] = await Promise.all([
      createDataSource(other.url).initialize(),
      createDataSource(other.url).initialize(),
    ]);
    const applied = await Promise.all([migrate(first), migrate(second)]);
    expect(applied.toSorted((a, b) => a - b)).toEqual([0, MIGRATIONS.length]);
    await Promise.all([first.destroy(), second.destroy()]);
    await other.drop();
  });

  test('is what the entities say', async () => {
    const redline = await startApplication();
    const drift = await redline.dataSource.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
    await redline.close();
  });
});
