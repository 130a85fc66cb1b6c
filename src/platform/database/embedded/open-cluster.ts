import { setTimeout as pause } from 'node:timers/promises';
import { StartupError } from '../../config/startup-error.ts';
import { applicationDatabase } from './application-database.ts';
import type { Cluster } from './cluster.ts';
import { makeCluster } from './make-cluster.ts';
import { runServer } from './run-server.ts';
import type { ServerPasswords } from './server-passwords.ts';

const ATTEMPTS = 600;
const BETWEEN_ATTEMPTS_MS = 100;

/**
 * What a server answers that is starting, recovering or stopping: SQLSTATE cannot_connect_now, admin_shutdown,
 * crash_shutdown, or nothing at all.
 */
const NOT_NOW = ['57P03', '57P01', '57P02', 'ECONNREFUSED', 'ECONNRESET'];

/**
 * Brings the server up and answers the address of the application's database. A server found running may be recovering
 * from a crash, or stopping because its Redline was killed on the way out: then look again until it answers or is gone.
 */
export async function openCluster(cluster: Cluster, passwords: ServerPasswords): Promise<string> {
  await makeCluster(cluster, passwords.superuser);
  for (let attempt = 1; ; attempt++) {
    const port = await runServer(cluster);
    try {
      return await applicationDatabase(port, passwords);
    } catch (cause) {
      const { code = '', message } = cause as Error & { code?: string };
      if (!NOT_NOW.includes(code) || attempt === ATTEMPTS) {
        throw new StartupError(`the embedded database on port ${port} does not answer (${message})`, { cause });
      }
    }
    await pause(BETWEEN_ATTEMPTS_MS);
  }
}
