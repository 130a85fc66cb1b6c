import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export type Ending = { readonly code: number | null; readonly errors: string };

const FROM_SOURCES = ['--import', './test/support/swc-register.mjs', 'src/main.ts'];
/** Starts sooner; needs the build. */
export const FROM_BUILD = ['dist/src/main.js'];

/** Redline as a process of its own, run from the sources unless told otherwise. */
export class RedlineProcess {
  readonly child: ChildProcess;
  private output = '';
  private errors = '';

  constructor(env: Readonly<Record<string, string>>, entry: readonly string[] = FROM_SOURCES) {
    this.child = spawn(process.execPath, entry, {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', REDLINE_DEMO: 'false', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
  }

  /** The address it serves, once it says that it is ready. */
  async address(): Promise<string> {
    for (;;) {
      const address = /ready: (http:\S+)/.exec(this.output)?.[1];
      if (address !== undefined) return address;
      if (this.child.exitCode !== null) throw new Error(`Redline ended before it was ready: ${this.errors}`);
      await Promise.race([once(this.child.stdout ?? this.child, 'data'), once(this.child, 'close')]);
    }
  }

  /** Everything it has written to its outputs so far. */
  get said(): string {
    return this.output + this.errors;
  }

  async ending(): Promise<Ending> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'close');
    return { code: this.child.exitCode, errors: this.errors };
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ending();
  }
}
