import { once } from 'node:events';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';

const CHUNK = 64 * 1024;

/** Sends rows to a table by COPY, holding no more than one chunk of text and waiting whenever the server is behind. */
export class CopyWriter {
  private readonly stream: ReturnType<typeof from>;
  private pending = '';
  private failure: Error | undefined;

  constructor(client: Client, target: string) {
    this.stream = client.query(from(`COPY ${target} FROM STDIN`));
    this.stream.on('error', (error) => {
      this.failure = error;
    });
  }

  /** Adds a line; true when `flush` should be awaited before the next. */
  add(line: string): boolean {
    this.pending += line;
    return this.pending.length >= CHUNK;
  }

  async flush(): Promise<void> {
    if (this.failure !== undefined) throw this.failure;
    const chunk = Buffer.from(this.pending);
    this.pending = '';
    if (!this.stream.write(chunk)) await once(this.stream, 'drain');
  }

  /** Sends the rest and waits until the server has taken it all. */
  async end(): Promise<void> {
    await this.flush();
    const finished = once(this.stream, 'finish');
    this.stream.end();
    await finished;
  }

  /** Gives up: nothing of this COPY is kept. */
  async abandon(): Promise<void> {
    if (this.failure !== undefined || this.stream.writableFinished) return;
    const closed = once(this.stream, 'close').catch(() => undefined);
    this.stream.destroy(new Error('abandoned'));
    await closed;
  }
}
