import { randomBytes } from 'node:crypto';
import { queryOnce } from './query-once.ts';
import { databaseUrl, TEMPLATE } from './template-database.ts';

export type TestDatabase = {
  readonly url: string;
  readonly drop: () => Promise<void>;
};

/** A migrated, empty database for one test file. */
export function createTestDatabase(): Promise<TestDatabase> {
  return createDatabase(`TEMPLATE ${TEMPLATE}`);
}

/** A database made with the given options of CREATE DATABASE, without any table of ours unless they say so. */
export async function createDatabase(options = ''): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const server = serverUrl();
  await queryOnce(server, `CREATE DATABASE ${name} ${options}`);
  return {
    url: databaseUrl(server, name),
    async drop() {
      await queryOnce(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

function serverUrl(): string {
  const url = process.env['REDLINE_TEST_DATABASE'];
  if (url === undefined) throw new Error('the test database was not started: run the tests by jest');
  return url;
}
