import { readFile, writeFile } from 'node:fs/promises';

/** Resident memory of a process in MB, now and at its highest; undefined where the system does not tell (not Linux). */
export async function residentMemory(pid: number): Promise<{ now: number; peak: number } | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / 1024;
  const [now, peak] = [megabytes('VmRSS'), megabytes('VmHWM')];
  return Number.isNaN(now) || Number.isNaN(peak) ? undefined : { now, peak };
}

/** Forgets the highest so far. */
export async function resetPeak(pid: number): Promise<void> {
  await writeFile(`/proc/${pid}/clear_refs`, '5').catch(() => undefined);
}

export function megabytes(value: number | undefined): string {
  return value === undefined ? 'not told by this system' : `${Math.round(value)} MB`;
}
