import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { RedlineProcess } from '../support/redline-process.ts';
import type { Contender } from './interleaved.ts';
import { residentMemory } from './process-memory.ts';

const LOOK_EVERY_MS = 10;
/** Long enough for what a start leaves to be tidied up. */
const SETTLES_IN_MS = 3000;

/** Starts a program again and again: from its launch until it answers that it is ready, then its memory at rest. */
export class Starts implements Contender {
  readonly memory: number[] = [];

  constructor(
    readonly name: string,
    private readonly entry: readonly string[],
    private readonly env: Readonly<Record<string, string>>,
  ) {}

  async run(): Promise<number> {
    const port = await freePort();
    const start = performance.now();
    const started = new RedlineProcess({ ...this.env, PORT: String(port) }, this.entry);
    await ready(`http://127.0.0.1:${port}/api/health/ready`, started);
    const spent = performance.now() - start;
    await sleep(SETTLES_IN_MS);
    this.memory.push((await residentMemory(started.child.pid ?? 0))?.now ?? Number.NaN);
    started.child.kill('SIGTERM');
    await started.ending();
    return spent;
  }
}

async function ready(address: string, started: RedlineProcess): Promise<void> {
  while (!(await answers(address))) {
    if (started.child.exitCode !== null) throw new Error((await started.ending()).errors);
    await sleep(LOOK_EVERY_MS);
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address);
    await answer.text();
    return answer.ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
