import { parentPort } from 'node:worker_threads';
import { checkImport } from './check-import.ts';
import type { CheckJob } from './check-job.ts';

// what a check throws ends the thread, and with it the promise of whoever waits for the answer
parentPort?.on('message', (job: CheckJob) => {
  void checkImport(job).then((outcome) => parentPort?.postMessage(outcome));
});
