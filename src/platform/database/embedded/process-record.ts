import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * A mark that a process keeps for life and that no later process with the same number can have; null when no process
 * (or only a dead one that nobody collected) has the number. A bare number proves nothing: after a restart of the
 * machine or the container the same numbers are given out again.
 */
export async function processMark(pid: number): Promise<string | null> {
  if (!isAlive(pid)) return null;
  if (process.platform === 'linux') return linuxMark(pid);
  if (process.platform === 'win32') return String(pid);
  return psColumn(pid, 'lstart');
}

/** The command line of a living process, null where there is none. */
export async function commandLine(pid: number): Promise<string | null> {
  if (!isAlive(pid)) return null;
  if (process.platform === 'linux') return (await readText(`/proc/${pid}/cmdline`))?.replaceAll('\0', ' ') ?? null;
  if (process.platform === 'win32') return null;
  return psColumn(pid, 'command');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function linuxMark(pid: number): Promise<string | null> {
  const stat = await readText(`/proc/${pid}/stat`);
  // The name in brackets may itself hold brackets and spaces; proc(5) numbers the state 3 and the start time 22.
  const [state, ...fields] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  if (state === undefined || state === 'Z') return null;
  const boot = await readText('/proc/sys/kernel/random/boot_id');
  return `${boot?.trim() ?? ''}/${fields[18]}`;
}

async function psColumn(pid: number, column: string): Promise<string | null> {
  try {
    return (await run('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)])).stdout.trim() || null;
  } catch {
    return null;
  }
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}
