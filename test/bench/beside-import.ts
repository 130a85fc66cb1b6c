import { setTimeout as sleep } from 'node:timers/promises';
import type { Benchmark } from './bench.ts';
import type { Finding } from './finding.ts';
import { ImportBench } from './import-bench.ts';
import { millisecondsOf, quantile } from './interleaved.ts';

const QUESTIONS: Readonly<Record<string, string>> = {
  'who is signed in': '/api/session',
  board: '/api/board?unit=P&period=2023-Q4&asOf=2023-12-31',
  'list of complaints': '/api/complaints?unit=P&limit=50',
  'list of a month': '/api/complaints?unit=P&limit=50&period=2023-11',
  'list of imports': '/api/imports?limit=20',
};
const NAMES = Object.keys(QUESTIONS);
/** Somebody at work opens a page now and then: questions do not queue behind one another. */
const PAUSE_MS = 100;
const AT_REST = 50;

type Latencies = Readonly<Record<string, number[]>>;

/** Part 2: what others wait for an answer while a large file comes in, against what they wait when nothing does. */
export const askedBesideImport: Benchmark = async (setting) => {
  const rows = setting.isSmall ? 20_000 : 1_000_000;
  const bench = await ImportBench.start(setting, 'bench_beside', rows);
  try {
    await bench.importAs('before');
    await askAll(bench, latencies(), 5);
    const atRest = latencies();
    await askAll(bench, atRest, AT_REST / 2);
    const beside = latencies();
    await whileRunning(bench.importAs('beside'), () => askAll(bench, beside, 1));
    await askAll(bench, atRest, AT_REST / 2);
    return NAMES.map((name) => comparison(name, rows, atRest[name] ?? [], beside[name] ?? []));
  } finally {
    await bench.stop();
  }
};

async function askAll(bench: ImportBench, into: Latencies, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const name of NAMES) {
      into[name]?.push(await millisecondsOf(() => bench.ask(QUESTIONS[name] ?? '')));
      await sleep(PAUSE_MS / NAMES.length);
    }
  }
}

async function whileRunning(work: Promise<unknown>, ask: () => Promise<void>): Promise<void> {
  let isOver = false;
  const over = work.finally(() => {
    isOver = true;
  });
  while (!isOver) await ask();
  await over;
}

function comparison(name: string, rows: number, atRest: readonly number[], beside: readonly number[]): Finding {
  const shown = (values: readonly number[]) =>
    `median ${quantile(values, 0.5).toFixed(1)} ms, p95 ${quantile(values, 0.95).toFixed(1)} ms of ${values.length}`;
  return {
    benchmark: 'beside',
    question: `${name}, beside an import of ${rows.toLocaleString('en')} rows ÷ at rest`,
    ratio: quantile(beside, 0.5) / quantile(atRest, 0.5),
    goal: { atMost: 2 },
    figures: { 'at rest': shown(atRest), 'beside the import': shown(beside) },
  };
}

function latencies(): Latencies {
  return Object.fromEntries(NAMES.map((name) => [name, []]));
}
