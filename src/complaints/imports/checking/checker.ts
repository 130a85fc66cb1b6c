import { Injectable } from '@nestjs/common';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { DataSource } from 'typeorm';
import { Settings } from '../../../platform/config/settings.ts';
import { workerFile } from '../../../platform/worker.ts';
import type { ImportRow } from '../import.query.ts';
import { UploadFolder } from '../upload-folder.ts';
import type { CheckJob, CheckOutcome } from './check-job.ts';

/** Keeps a check from growing: it holds one chunk of the file and one batch of rows at a time. */
const HEAP_MB = 128;

/** Runs each check in a thread of its own, so that the application keeps answering. */
@Injectable()
export class Checker {
  private readonly threads = new Set<Worker>();

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
    const thread = new Worker(workerFile(import.meta.url, './check.worker.ts'), {
      workerData: job,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 16 },
    });
    this.threads.add(thread);
    try {
      return await outcomeOf(thread);
    } finally {
      this.threads.delete(thread);
    }
  }

  /** Breaks off every check. */
  async stop(): Promise<void> {
    await Promise.all([...this.threads].map((thread) => thread.terminate()));
  }
}

/** What the thread answers; throws what it throws, and when it ends without an answer. */
async function outcomeOf(thread: Worker): Promise<CheckOutcome> {
  const answers: CheckOutcome[] = [];
  thread.on('message', (outcome: CheckOutcome) => answers.push(outcome));
  await once(thread, 'exit');
  const [outcome] = answers;
  if (outcome === undefined) throw new Error('the check ended without an answer');
  return outcome;
}

function databaseUrlOf({ options }: DataSource): string {
  if (options.type !== 'postgres' || options.url === undefined) throw new Error('the data source has no address');
  return options.url;
}
