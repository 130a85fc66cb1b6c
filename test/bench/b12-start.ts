import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FROM_BUILD } from '../support/redline-process.ts';
import type { Benchmark } from './bench.ts';
import { seconds } from './finding.ts';
import { interleaved, quantile } from './interleaved.ts';
import { productionSettings } from './measured-redline.ts';
import { megabytes } from './process-memory.ts';
import { Starts } from './started-process.ts';

/** B12: start to ready and memory at rest, against a bare Nest application on the same database server. */
export const startAgainstBareNest: Benchmark = async ({ database, isSmall }) => {
  const url = await database.create('bench_start');
  const dataFolder = join(database.files, 'start');
  await mkdir(dataFolder);
  const redline = new Starts('Redline', FROM_BUILD, productionSettings(url, dataFolder));
  const bare = new Starts('bare Nest', ['test/bench/peers/bare-nest.mjs'], { DATABASE_URL: url });
  // the first start migrates and makes the administrator
  await redline.run();
  redline.memory.length = 0;
  const { subject, peer, timesAsFast } = await interleaved(redline, bare, isSmall ? 1 : 5);
  const [own, least] = [redline, bare].map(({ memory }) => quantile(memory, 0.5)) as [number, number];
  return [
    {
      benchmark: 'B12',
      question: 'start to ready ÷ that of a bare Nest application',
      ratio: 1 / timesAsFast,
      goal: { atMost: 3 },
      figures: { Redline: seconds(subject.median), 'bare Nest': seconds(peer.median) },
    },
    {
      benchmark: 'B12',
      question: 'memory at rest ÷ that of a bare Nest application',
      ratio: own / least,
      goal: { atMost: 3 },
      figures: { Redline: megabytes(own), 'bare Nest': megabytes(least) },
    },
  ];
};
