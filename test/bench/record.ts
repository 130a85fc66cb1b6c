import { readFile, writeFile } from 'node:fs/promises';
import type { Finding } from './finding.ts';
import type { Machine } from './machine.ts';

export interface Measured {
  readonly machine: Machine;
  readonly findings: readonly Finding[];
}

/** Keeps what one benchmark found in a file of results; those of the others stay as they are. */
export async function record(path: string, benchmark: string, measured: Measured): Promise<void> {
  const kept = JSON.parse(await readFile(path, 'utf8').catch(() => '{}')) as Record<string, Measured>;
  await writeFile(path, `${JSON.stringify({ ...kept, [benchmark]: measured }, null, 2)}\n`);
}
