import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { queryOnce } from './query-once.ts';

const place = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Opens the embedded database in another process, runs statements in it, and ends that process by `kill -9`. */
export async function killRedlineAfter(folder: string, ...statements: readonly string[]): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', place('./swc-register.mjs'), place('./hold-database.ts'), folder],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [url] = (await once(child.stdout, 'data')) as [Buffer];
  for (const statement of statements) await queryOnce(url.toString().trim(), statement);
  child.kill('SIGKILL');
  await once(child, 'exit');
}
