import { setTimeout as pause } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import pg from 'pg';
import { EntryWriter } from './entry-writer.ts';
import { indexBacklog } from './index-backlog.ts';
import type { IndexJob } from './index-job.ts';
import { RightOfWay } from './right-of-way.ts';
import { wordCutter } from './word-cutter.ts';

/** The thread stays a while after its last work: loading the dictionary costs more than most turns. */
const IDLE_TURNS = 30;
const PAUSE_MS = 1000;

const { databaseUrl, secret } = workerData as IndexJob;
const client = new pg.Client({
  connectionString: databaseUrl,
  application_name: 'redline search',
  options: '-c timezone=UTC -c jit=off -c synchronous_commit=off',
});
await client.connect();
try {
  const way = new RightOfWay(client);
  const writer = new EntryWriter(secret, wordCutter());
  for (let idle = 0; idle < IDLE_TURNS; idle += 1) {
    if ((await indexBacklog(client, writer, way)) > 0 || way.isWaiting) idle = 0;
    await pause(PAUSE_MS);
  }
} finally {
  await client.end();
}
