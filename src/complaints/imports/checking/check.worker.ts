import { parentPort, workerData } from 'node:worker_threads';
import { checkImport } from './check-import.ts';
import type { CheckJob } from './check-job.ts';

const outcome = await checkImport(workerData as CheckJob);
parentPort?.postMessage(outcome);
