import { chown, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartupError } from '../../config/startup-error.ts';
import type { Cluster } from './cluster.ts';
import { freePort } from './free-port.ts';
import { findPostmaster } from './postmaster.ts';
import { runProgram } from './run-program.ts';
import { lastComplaint, startLog } from './server-log.ts';
import { rememberedPort, serverSettings } from './server-settings.ts';

/** Long enough for crash recovery after a kill in the middle of a large import, in seconds. */
const START_SECONDS = 300;
const STOP_SECONDS = 60;
const ATTEMPTS = 20;
const BETWEEN_ATTEMPTS_MS = 500;

/** Adopts the server that a killed Redline left running, or starts one; answers its port. */
export async function runServer(cluster: Cluster): Promise<number> {
  const survivor = await findPostmaster(cluster.pgData);
  return survivor?.port ?? startServer(cluster);
}

async function startServer(cluster: Cluster): Promise<number> {
  const port = await writeSettings(cluster);
  await rm(startLog(cluster), { force: true });
  for (let attempt = 1; ; attempt++) {
    const { code } = await pgCtl(cluster, ['start', '--log', startLog(cluster), '--timeout', String(START_SECONDS)]);
    if (code === 0) return port;
    const complaint = await lastComplaint(cluster);
    // Sessions of a server killed a moment ago take their time to notice.
    if (!complaint?.includes('pre-existing shared memory') || attempt === ATTEMPTS) {
      throw new StartupError(
        `the embedded database did not start (${complaint ?? 'no reason given'}); see ${startLog(cluster)}`,
      );
    }
    await pause(BETWEEN_ATTEMPTS_MS);
  }
}

/** Rolls back what is open, writes everything down and ends. Only a server of ours is signalled, never a mere number. */
export async function stopServer(cluster: Cluster): Promise<void> {
  if ((await findPostmaster(cluster.pgData)) === null) return;
  const { code, output } = await pgCtl(cluster, ['stop', '--mode', 'fast', '--timeout', String(STOP_SECONDS)]);
  if (code === 0 || (await findPostmaster(cluster.pgData)) === null) return;
  throw new Error(`the embedded database did not stop: ${output}`);
}

function pgCtl(cluster: Cluster, args: readonly string[]): ReturnType<typeof runProgram> {
  return runProgram(cluster.programs.pgCtl, [...args, '--pgdata', cluster.pgData, '--wait', '--silent'], cluster);
}

/** `redline.conf`, read last by the server: ours, then what the operator wrote into the data folder. */
async function writeSettings(cluster: Cluster): Promise<number> {
  const path = join(cluster.pgData, 'redline.conf');
  const port = await freePort(rememberedPort(await read(path)));
  const own = await read(join(cluster.dataFolder, 'postgresql.conf'));
  await writeFile(path, serverSettings(port, process.platform) + own);
  if (cluster.account !== null) await chown(path, cluster.account.uid, cluster.account.gid);
  const main = join(cluster.pgData, 'postgresql.conf');
  const text = await read(main);
  const include = "include 'redline.conf'";
  if (!text.includes(include)) await writeFile(main, `${text}\n${include}\n`);
  return port;
}

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
