import { randomUUID } from 'node:crypto';
import { chown, mkdir, readlink, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { canEnter } from './folder-access.ts';
import type { ServerAccount } from './server-account.ts';
import { SYSTEM_FOLDER } from './system-folder.ts';

/**
 * The folder of the database server: `database` in the data folder. Where its account cannot enter the data folder,
 * `database` is a link to a folder of its own, so the data folder still says where everything is.
 */
export async function clusterFolder(dataFolder: string, account: ServerAccount | null): Promise<string> {
  const path = join(dataFolder, 'database');
  const linked = await readlink(path).catch(() => null);
  if (linked !== null) return linked;
  if (account === null || (await canEnter(dataFolder, account))) return makeFolder(path, account);
  const elsewhere = await makeFolder(join(SYSTEM_FOLDER, randomUUID()), account);
  await symlink(elsewhere, path);
  return elsewhere;
}

async function makeFolder(path: string, account: ServerAccount | null): Promise<string> {
  await mkdir(path, { recursive: true });
  if (account !== null) await chown(path, account.uid, account.gid);
  return path;
}
