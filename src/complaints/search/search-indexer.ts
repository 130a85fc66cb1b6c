import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Worker } from 'node:worker_threads';
import { DataSource } from 'typeorm';
import { Settings } from '../../platform/config/settings.ts';
import { isDatabaseUnavailable } from '../../platform/database/database-errors.ts';
import { Log } from '../../platform/log.ts';
import { workerFile } from '../../platform/worker.ts';
import type { IndexJob } from './indexing/index-job.ts';

const LOOK_EVERY_MS = 3000;
const HEAP_MB = 256;

/**
 * Keeps what complaints are found by up with the complaints, after they are written and in a thread of its own. What is
 * left to do is marked in the database: after a crash the next look goes on from there.
 */
@Injectable()
export class SearchIndexer implements OnApplicationShutdown {
  private readonly dataSource: DataSource;
  private readonly settings: Settings;
  private readonly log: Log;
  private thread: Worker | undefined;
  private stopped = false;

  constructor(dataSource: DataSource, settings: Settings, log: Log) {
    this.dataSource = dataSource;
    this.settings = settings;
    this.log = log;
  }

  @Interval(LOOK_EVERY_MS)
  async look(): Promise<void> {
    try {
      if (this.thread === undefined && !this.stopped && (await this.hasWork())) this.start();
    } catch (error) {
      if (!this.stopped && !isDatabaseUnavailable(error)) this.log.warn({ error }, 'search index not looked at');
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.thread?.terminate();
  }

  private async hasWork(): Promise<boolean> {
    const rows: { any: boolean }[] = await this.dataSource.query(
      'SELECT EXISTS (SELECT FROM complaint_search_backlog) AS any',
    );
    return rows[0]?.any ?? false;
  }

  private start(): void {
    const { options } = this.dataSource;
    if (options.type !== 'postgres' || options.url === undefined) throw new Error('the data source has no address');
    const workerData: IndexJob = { databaseUrl: options.url, secret: this.settings.secret };
    const thread = new Worker(workerFile(import.meta.url, './indexing/indexing.worker.ts'), {
      workerData,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 16 },
    });
    this.thread = thread;
    thread.on('error', (error) => this.log.warn({ error }, 'search indexing broke off'));
    thread.on('exit', () => (this.thread = undefined));
  }
}
