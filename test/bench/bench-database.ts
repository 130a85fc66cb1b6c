import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '../../src/platform/database/embedded/embedded-database.ts';
import { guardAgainstOrphans } from '../support/orphan-guard.ts';
import { queryOnce } from '../support/query-once.ts';
import { databaseUrl } from '../support/template-database.ts';

/** The embedded PostgreSQL with the settings it has in production, fsync included, in a folder that goes afterwards. */
export interface BenchDatabase {
  readonly version: string;
  /** Makes an empty database and answers its address. */
  create(name: string): Promise<string>;
  stop(): Promise<void>;
}

export async function startBenchDatabase(): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'redline-bench-'));
  await chmod(folder, 0o755);
  const release = guardAgainstOrphans(folder);
  const { url, stop } = await startEmbeddedDatabase(folder);
  const [row] = await queryOnce<{ server_version: string }>(url, 'SHOW server_version');
  return {
    version: row?.server_version ?? 'unknown',
    async create(name) {
      await queryOnce(url, `CREATE DATABASE ${name}`);
      return databaseUrl(url, name);
    },
    async stop() {
      await stop();
      release();
    },
  };
}
