import { parentPort } from 'node:worker_threads';
import { checkImport } from './check-import.ts';
import type { CheckJob } from './check-job.ts';

parentPort?.on('message', async (job: CheckJob) => {
  parentPort?.postMessage(await checkImport(job));
});
