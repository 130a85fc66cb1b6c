import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupError } from '../../config/startup-error.ts';
import { processMark } from './process-record.ts';

type Holder = { readonly pid: number; readonly mark: string };

/**
 * Takes the data folder for this process and answers how to give it back. A lock left behind by a killed process is
 * recognised by the mark of its process and taken over.
 */
export async function lockFolder(dataFolder: string): Promise<() => Promise<void>> {
  const path = join(dataFolder, 'redline.lock');
  const draft = `${path}.${process.pid}`;
  const own: Holder = { pid: process.pid, mark: (await processMark(process.pid)) ?? '' };
  await writeFile(draft, JSON.stringify(own));
  try {
    await takeLock(path, draft, dataFolder);
  } finally {
    await rm(draft, { force: true });
  }
  return () => rm(path, { force: true });
}

/** `link` fails when the lock exists, and the lock is complete from the first moment: no other process sees it empty. */
async function takeLock(path: string, draft: string, dataFolder: string): Promise<void> {
  for (;;) {
    try {
      return await link(draft, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = await readHolder(path);
    if (holder !== null && (await processMark(holder.pid)) === holder.mark) {
      throw new StartupError(`another Redline (process ${holder.pid}) is using the data folder ${dataFolder}`);
    }
    await discard(path, `${draft}.stale`);
  }
}

/** Of two processes that find the same stale lock, one moves it away; the other finds it gone and tries again. */
async function discard(path: string, aside: string): Promise<void> {
  try {
    await rename(path, aside);
    await rm(aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    const holder = JSON.parse(await readFile(path, 'utf8')) as Partial<Holder>;
    return typeof holder.pid === 'number' && typeof holder.mark === 'string' ? (holder as Holder) : null;
  } catch {
    return null;
  }
}
