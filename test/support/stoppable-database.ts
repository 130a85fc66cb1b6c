import { chmod, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type EmbeddedDatabase,
  startEmbeddedDatabase,
} from '../../src/platform/database/embedded/embedded-database.ts';
import { guardAgainstOrphans } from './orphan-guard.ts';

/** A PostgreSQL of its own that a test may stop, kill and start again at the same address. */
export class StoppableDatabase {
  private constructor(
    private readonly folder: string,
    private readonly release: () => void,
    private running: EmbeddedDatabase,
  ) {}

  static async start(): Promise<StoppableDatabase> {
    const folder = await mkdtemp(join(tmpdir(), 'redline-faults-'));
    await chmod(folder, 0o755);
    const release = guardAgainstOrphans(folder);
    return new StoppableDatabase(folder, release, await startEmbeddedDatabase(folder));
  }

  get url(): string {
    return this.running.url;
  }

  /** As an administrator stops it: what is open is rolled back. */
  stop(): Promise<void> {
    return this.running.stop();
  }

  /** As the machine's power goes: what is not logged is lost. */
  async kill(): Promise<void> {
    const file = join(this.folder, 'database', 'cluster', 'postmaster.pid');
    process.kill(parseInt(await readFile(file, 'utf8'), 10), 'SIGKILL');
    await this.running.stop();
  }

  async startAgain(): Promise<void> {
    const { url } = this.running;
    this.running = await startEmbeddedDatabase(this.folder);
    if (this.running.url !== url) throw new Error('the database has come back at another address');
  }

  async end(): Promise<void> {
    await this.running.stop();
    this.release();
  }
}
