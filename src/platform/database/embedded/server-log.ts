import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cluster } from './cluster.ts';

/** Where `pg_ctl` writes until the server's own log begins. */
export function startLog(cluster: Cluster): string {
  return join(cluster.folder, 'start.log');
}

/** The last thing the server complained of, for the sentence that says why it did not start. */
export async function lastComplaint(cluster: Cluster): Promise<string | null> {
  const texts = await Promise.all([newestLog(join(cluster.pgData, 'log')), read(startLog(cluster))]);
  const complaints = texts.flatMap((text) => text.split('\n').filter((line) => /FATAL|PANIC/.test(line)));
  return complaints.at(-1)?.replace(/^.*(FATAL|PANIC):\s*/, '') ?? null;
}

async function newestLog(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const dated = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), time: (await stat(join(folder, name))).mtimeMs })),
  );
  const newest = dated.sort((a, b) => a.time - b.time).at(-1);
  return newest === undefined ? '' : read(newest.path);
}

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
