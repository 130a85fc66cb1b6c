import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../../../platform/config/settings.ts';
import type { ImportRow } from '../import.query.ts';
import { UploadFolder } from '../upload-folder.ts';
import type { CheckJob, CheckOutcome } from './check-job.ts';
import { CheckThread } from './check-thread.ts';

/** A thread stays a while after its last check: starting one costs as much as checking a thousand rows. */
const IDLE_MS = 5000;

/** Runs each check in a thread of its own, so that the application keeps answering. */
@Injectable()
export class Checker {
  private readonly threads = new Set<CheckThread>();
  /** Threads without work, each with the timer that ends it. */
  private readonly idle = new Map<CheckThread, NodeJS.Timeout>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly folder: UploadFolder,
  ) {}

  async check({ id }: ImportRow): Promise<CheckOutcome> {
    const job: CheckJob = {
      importId: id,
      databaseUrl: databaseUrlOf(this.dataSource),
      file: this.folder.fileOf(id),
      timeZone: this.settings.timeZone,
    };
    const thread = this.free();
    try {
      const outcome = await thread.check(job);
      this.idle.set(thread, this.endLater(thread));
      return outcome;
    } catch (error) {
      await this.end(thread);
      throw error;
    }
  }

  /** Breaks off every check. */
  async stop(): Promise<void> {
    await Promise.all([...this.threads].map((thread) => this.end(thread)));
  }

  /** A thread that waits for work, else a new one. */
  private free(): CheckThread {
    const [waiting] = this.idle;
    if (waiting === undefined) return this.start();
    const [thread, timer] = waiting;
    clearTimeout(timer);
    this.idle.delete(thread);
    return thread;
  }

  private start(): CheckThread {
    const thread = new CheckThread();
    this.threads.add(thread);
    return thread;
  }

  private endLater(thread: CheckThread): NodeJS.Timeout {
    return setTimeout(() => void this.end(thread), IDLE_MS).unref();
  }

  private async end(thread: CheckThread): Promise<void> {
    clearTimeout(this.idle.get(thread));
    this.idle.delete(thread);
    this.threads.delete(thread);
    await thread.end();
  }
}

function databaseUrlOf({ options }: DataSource): string {
  if (options.type !== 'postgres' || options.url === undefined) throw new Error('the data source has no address');
  return options.url;
}
