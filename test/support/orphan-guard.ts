import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const GUARD = fileURLToPath(new URL('./orphan-guard.mjs', import.meta.url));

/**
 * Sets a guard that stops the database in a temporary folder and removes the folder as soon as this process lets go or
 * ends, however it ends: a run stopped by Ctrl-C or killed leaves nothing behind. Answers how to let go.
 */
export function guardAgainstOrphans(folder: string): () => void {
  const guard = spawn(process.execPath, [GUARD, folder], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  guard.unref();
  return () => guard.stdin.end();
}
