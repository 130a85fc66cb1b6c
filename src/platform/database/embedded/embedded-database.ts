import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureDataFolder } from '../../config/data-folder.ts';
import { clusterFolder } from './cluster-folder.ts';
import type { Cluster } from './cluster.ts';
import { lockFolder } from './folder-lock.ts';
import { openCluster } from './open-cluster.ts';
import { stopServer } from './run-server.ts';
import { serverAccount } from './server-account.ts';
import { serverPasswords } from './server-passwords.ts';
import { serverPrograms } from './server-programs.ts';

export type EmbeddedDatabase = {
  readonly url: string;
  /** Stops the server and gives the data folder back; safe to call twice. */
  readonly stop: () => Promise<void>;
};

/**
 * Runs PostgreSQL in a data folder of its own, for one Redline at a time. The server is detached: Ctrl-C does not reach
 * it before the application has drained, and one that outlived a killed Redline is taken over as it is.
 */
export async function startEmbeddedDatabase(dataFolder: string): Promise<EmbeddedDatabase> {
  ensureDataFolder(dataFolder);
  const folder = await realpath(dataFolder);
  const unlock = await lockFolder(folder);
  try {
    const cluster = await locateCluster(folder);
    const url = await openOrStop(cluster);
    let stopping: Promise<void> | undefined;
    return { url, stop: () => (stopping ??= close(cluster, unlock)) };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function locateCluster(dataFolder: string): Promise<Cluster> {
  const account = await serverAccount();
  const folder = await clusterFolder(dataFolder, account);
  return { dataFolder, folder, pgData: join(folder, 'cluster'), account, programs: await serverPrograms(account) };
}

/** A server that runs but cannot be used is not left behind. */
async function openOrStop(cluster: Cluster): Promise<string> {
  try {
    return await openCluster(cluster, await serverPasswords(cluster.dataFolder));
  } catch (error) {
    await stopServer(cluster).catch(() => undefined);
    throw error;
  }
}

async function close(cluster: Cluster, unlock: () => Promise<void>): Promise<void> {
  try {
    await stopServer(cluster);
  } finally {
    await unlock();
  }
}
