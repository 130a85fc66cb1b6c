import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
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
    drop: () => drop(server, name),
  };
}

/**
 * By force, which ends our own connections but may not touch an autovacuum worker; where one is at work, without force,
 * which may ask it to end.
 */
async function drop(server: string, name: string): Promise<void> {
  for (;;) {
    for (const how of ['WITH (FORCE)', '']) {
      try {
        await queryOnce(server, `DROP DATABASE IF EXISTS ${name} ${how}`);
        return;
      } catch (error) {
        if (!isHeld(error)) throw error;
      }
    }
    await pause(200);
  }
}

/** Not permitted to end a worker, or the database is in use. */
function isHeld(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '42501' || error.code === '55006');
}

function serverUrl(): string {
  const url = process.env['REDLINE_TEST_DATABASE'];
  if (url === undefined) throw new Error('the test database was not started: run the tests by jest');
  return url;
}
