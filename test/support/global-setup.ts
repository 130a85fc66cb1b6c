import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '../../src/platform/database/embedded/embedded-database.ts';
import { guardAgainstOrphans } from './orphan-guard.ts';
import { makeTemplate } from './template-database.ts';

declare global {
  var stopTestDatabase: (() => Promise<void>) | undefined;
}

/** What is written here is thrown away, so it need not survive a power cut. */
const SETTINGS = `
fsync = off
synchronous_commit = off
full_page_writes = off
shared_buffers = 64MB
max_connections = 200
`;

/** Starts one PostgreSQL for the whole run and migrates the template from which each test file gets its own database. */
export default async function setUp(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'redline-test-'));
  await chmod(folder, 0o755);
  await writeFile(join(folder, 'postgresql.conf'), SETTINGS);
  const release = guardAgainstOrphans(folder);
  const database = await startEmbeddedDatabase(folder);
  globalThis.stopTestDatabase = async () => {
    await database.stop();
    release();
  };
  await makeTemplate(database.url);
  process.env['REDLINE_TEST_DATABASE'] = database.url;
}
