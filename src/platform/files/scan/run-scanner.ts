import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ScanEnd } from '../domain/scan-verdict.ts';

const LONGEST_OUTPUT = 64 * 1024;

/**
 * Runs a scanner on a file that is given to its standard input, for so many milliseconds at most. No shell stands
 * between, nothing of the file's name reaches it, and it inherits none of our settings, secrets least of all.
 */
export async function runScanner(command: readonly string[], content: Readable, limitMs: number): Promise<ScanEnd> {
  const [program = '', ...args] = command;
  let timer: NodeJS.Timeout | undefined;
  const scanner = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
    env: scannerEnvironment(),
  });
  const late = new Promise<ScanEnd>((resolve) => {
    timer = setTimeout(() => {
      killGroup(scanner);
      resolve({ kind: 'too-slow' });
    }, limitMs);
  });
  try {
    return await Promise.race([endOf(scanner, content), late]);
  } finally {
    clearTimeout(timer);
    content.destroy();
  }
}

async function endOf(scanner: ReturnType<typeof spawn>, content: Readable): Promise<ScanEnd> {
  const { stdin, stdout } = scanner;
  if (stdin === null || stdout === null) return { kind: 'not-started' };
  const output: Buffer[] = [];
  let length = 0;
  stdout.on('data', (chunk: Buffer) => {
    if (length < LONGEST_OUTPUT) output.push(chunk);
    length += chunk.length;
  });
  // one that ends early does not read to the end: what that means, its exit says
  const read = pipeline(content, stdin).then(
    () => true,
    () => false,
  );
  const code = await new Promise<number | null | undefined>((resolve) => {
    scanner.once('error', () => resolve(undefined));
    scanner.once('close', (exit) => resolve(exit));
  });
  if (code === undefined) return { kind: 'not-started' };
  const text = Buffer.concat(output).toString('utf8').slice(0, LONGEST_OUTPUT);
  return { kind: 'ended', code, output: text, wasRead: await read };
}

function scannerEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR, LC_ALL: 'C' };
}

/** Ends it with whatever it started; it leads a group of its own. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // it ended meanwhile
  }
}
