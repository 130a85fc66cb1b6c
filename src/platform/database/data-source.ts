import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../../../migrations/all.ts';

/** Connection options shared by the application, the tests and the command line. */
export function dataSourceOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    migrations: [...MIGRATIONS],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    applicationName: 'redline',
    poolSize: 20,
    connectTimeoutMS: 5000,
    extra: { idleTimeoutMillis: 30_000, statement_timeout: 0, options: '-c timezone=UTC -c jit=off' },
  };
}

/** A data source not yet connected, with every migration known to it. */
export function createDataSource(url: string): DataSource {
  return new DataSource(dataSourceOptions(url));
}

const MIGRATION_LOCK = 7_310_001;

/** Brings the schema up to date; of several processes starting together one migrates and the others wait. */
export async function migrate(dataSource: DataSource): Promise<number> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    return applied.length;
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
  }
}
