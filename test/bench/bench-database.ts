import { chmod, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '../../src/platform/database/embedded/embedded-database.ts';
import { guardAgainstOrphans } from '../support/orphan-guard.ts';
import { queryOnce } from '../support/query-once.ts';
import { databaseUrl } from '../support/template-database.ts';

/** The embedded PostgreSQL with the settings it has in production, fsync included. */
export interface BenchDatabase {
  readonly version: string;
  /** Room for files. It goes with the database, also when the run is broken off. */
  readonly files: string;
  /** Makes an empty database and answers its address. */
  create(name: string): Promise<string>;
  stop(): Promise<void>;
}

export async function startBenchDatabase(): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'redline-bench-'));
  await chmod(folder, 0o755);
  const release = guardAgainstOrphans(folder);
  const files = join(folder, 'files');
  await mkdir(files);
  const { url, stop } = await startEmbeddedDatabase(folder);
  const [row] = await queryOnce<{ server_version: string }>(url, 'SHOW server_version');
  return {
    version: row?.server_version ?? 'unknown',
    files,
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
