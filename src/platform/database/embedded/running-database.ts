import { readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { applicationDatabase } from './application-database.ts';
import { findPostmaster } from './postmaster.ts';
import { serverPasswords } from './server-passwords.ts';

/** The address of the embedded database when some Redline is running it at the moment, else null. Starts nothing. */
export async function findRunningDatabase(dataFolder: string): Promise<string | null> {
  const folder = await realpath(dataFolder).catch(() => null);
  if (folder === null) return null;
  const path = join(folder, 'database');
  const cluster = join(await readlink(path).catch(() => path), 'cluster');
  const server = await findPostmaster(cluster);
  return server === null ? null : applicationDatabase(server.port, await serverPasswords(folder));
}
