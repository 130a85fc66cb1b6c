import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { workerFile } from '../../../platform/worker.ts';
import type { CheckJob, CheckOutcome } from './check-job.ts';

/** Keeps a check from growing: it holds one chunk of the file and one batch of rows at a time. */
const HEAP_MB = 128;

/** A thread that checks one import after the other. */
export class CheckThread {
  private readonly worker: Worker;

  constructor() {
    this.worker = new Worker(workerFile(import.meta.url, './check.worker.ts'), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 16 },
    });
  }

  /** What the thread answers; throws what it throws, and when it ends without an answer. It takes no further job then. */
  async check(job: CheckJob): Promise<CheckOutcome> {
    const settled = new AbortController();
    const { signal } = settled;
    const answer = once(this.worker, 'message', { signal }).then(([outcome]) => outcome as CheckOutcome);
    const end = once(this.worker, 'exit', { signal }).then((): never => {
      throw new Error('the check ended without an answer');
    });
    this.worker.postMessage(job);
    try {
      return await Promise.race([answer, end]);
    } finally {
      settled.abort();
      await Promise.allSettled([answer, end]);
    }
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
