import { constants } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DONE, freeName, isDeliverable, isFolderPath, REFUSED } from '../domain/folder-path.ts';

/** A file as it lies in a folder. */
export interface SeenFile {
  readonly name: string;
  readonly size: number;
  readonly modifiedMs: number;
}

/** Files looked at in one go; the others wait for the next look. */
const MOST_FILES = 500;

/** A watched folder on disk. No step of its path may be a link, so nothing outside the root is ever read or written. */
export class SourceFolder {
  private constructor(private readonly path: string) {}

  /** Opens the folder below the root, making what is missing. Throws when a step of the path is no plain folder. */
  static async open(root: string, path: string): Promise<SourceFolder> {
    if (!isFolderPath(path)) throw new Error(`no path of a source folder: ${path}`);
    await mkdir(root, { recursive: true });
    let present = await realpath(root);
    for (const segment of path.split('/')) present = await plainFolder(present, segment);
    return new SourceFolder(present);
  }

  /** The files that lie here to be taken in, by name. Links, folders and files with working names are not looked at. */
  async files(): Promise<SeenFile[]> {
    const entries = await readdir(this.path, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile() && isDeliverable(entry.name)).map(({ name }) => name);
    const seen: SeenFile[] = [];
    for (const name of names.sort().slice(0, MOST_FILES)) {
      const found = await lstat(join(this.path, name)).catch(unlessMissing);
      if (found !== undefined) seen.push({ name, size: found.size, modifiedMs: Math.floor(found.mtimeMs) });
    }
    return seen;
  }

  /** Opens a file of the folder for reading; undefined once it has left, and a link put in its place is refused. */
  read(name: string): Promise<FileHandle | undefined> {
    return open(join(this.path, name), constants.O_RDONLY | constants.O_NOFOLLOW).catch(unlessMissing);
  }

  /**
   * Puts a file among those done or refused, under a free name, with its report beside it. One that another process has
   * put away meanwhile is left where that put it.
   */
  async putAway(name: string, where: typeof DONE | typeof REFUSED, report: object): Promise<void> {
    const folder = await plainFolder(this.path, where);
    const taken = new Set(await readdir(folder));
    const kept = freeName(name, (each) => taken.has(each) || taken.has(reportOf(each)));
    await writeFile(join(folder, reportOf(kept)), `${JSON.stringify(report, null, 2)}\n`, { flag: 'wx' });
    try {
      await rename(join(this.path, name), join(folder, kept));
    } catch (error) {
      if (!isMissing(error)) throw error;
      await rm(join(folder, reportOf(kept)));
    }
  }
}

/** Whether a file has left its place meanwhile. */
function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

function unlessMissing(error: unknown): undefined {
  if (!isMissing(error)) throw error;
  return undefined;
}

function reportOf(name: string): string {
  return `${name}.report.json`;
}

/** A folder within a folder, made when missing. */
async function plainFolder(parent: string, name: string): Promise<string> {
  const path = join(parent, name);
  // content with what is there already, be it a folder or a link to one: which it is, is looked at next
  await mkdir(path, { recursive: true });
  const found = await lstat(path);
  if (!found.isDirectory()) throw new Error(`${name} is a link or a file where a folder should be`);
  return path;
}
