import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const READER = './test/support/read-tables.ts';

export interface ReadApart {
  readonly read: readonly {
    readonly path: string;
    /** `ok`, or why the file was refused. */
    readonly code: string;
    readonly rows: number;
    readonly ms: number;
  }[];
  /** The highest resident memory of the process, in MB. */
  readonly peak: number;
}

/** Reads files one after the other in a process of its own, which is ended when it hangs. */
export async function readTablesApart(paths: readonly string[], longestMs = 60_000): Promise<ReadApart> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', './test/support/swc-register.mjs', READER, ...paths],
    { cwd: ROOT, timeout: longestMs, killSignal: 'SIGKILL', maxBuffer: 1 << 24 },
  );
  return JSON.parse(stdout) as ReadApart;
}
