import { spawn } from 'node:child_process';
import type { ServerAccount } from './server-account.ts';

export type ProgramRun = { readonly code: number | null; readonly output: string };

/** Runs one of the server's programs to its end, under the server's account, and keeps what it printed. */
export function runProgram(
  program: string,
  args: readonly string[],
  place: { readonly folder: string; readonly account: ServerAccount | null },
): Promise<ProgramRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: place.folder,
      env: serverEnvironment(process.env),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true, // out of reach of Ctrl-C, which the terminal sends to the whole group
      ...place.account,
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: output.trim() }));
  });
}

/** Without PGDATA, PGPORT and their kin, which belong to another server, and with messages we can read. */
function serverEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(PG[A-Z]|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
