import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine, processMark } from './process-record.ts';

/** The server that runs, or ran, on a cluster. */
export type Postmaster = { readonly pid: number; readonly port: number };

/** The server running on this cluster, perhaps started by a Redline that was killed since; null when there is none. */
export async function findPostmaster(pgData: string): Promise<Postmaster | null> {
  const written = await readPidFile(pgData);
  if (written === null) return null;
  if (await isServerOf(written.pid, pgData)) return written;
  // PostgreSQL trusts any living process of that number and would refuse to start. This one is dead or another program.
  await rm(join(pgData, 'postmaster.pid'), { force: true });
  return null;
}

/** Line 1 is the process, line 4 the port (PostgreSQL documentation, "postmaster.pid"). */
async function readPidFile(pgData: string): Promise<Postmaster | null> {
  try {
    const lines = (await readFile(join(pgData, 'postmaster.pid'), 'utf8')).split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return null;
  }
}

async function isServerOf(pid: number, pgData: string): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0 || (await processMark(pid)) === null) return false;
  const command = await commandLine(pid);
  // Where command lines cannot be read (Windows), the number has to do.
  return command === null || (command.includes('postgres') && command.includes(pgData));
}
