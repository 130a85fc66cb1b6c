import type { Benchmark, BenchSetting } from './bench.ts';
import { ImportBench } from './import-bench.ts';
import { megabytes } from './process-memory.ts';

/** Memory: what an import holds at most must not grow with its file; each size in a process of its own. */
export const memoryOfImports: Benchmark = async (setting) => {
  const [fewer, more] = setting.isSmall ? [4_000, 80_000] : [200_000, 4_000_000];
  const small = await peakOf(setting, 'bench_memory_small', fewer);
  const large = await peakOf(setting, 'bench_memory_large', more);
  return [
    {
      benchmark: 'memory',
      question: `peak of an import of ${more.toLocaleString('en')} rows ÷ of ${fewer.toLocaleString('en')}`,
      ratio: large / small,
      goal: { atMost: 1.2 },
      figures: { [fewer.toLocaleString('en')]: megabytes(small), [more.toLocaleString('en')]: megabytes(large) },
    },
  ];
};

async function peakOf(setting: BenchSetting, name: string, rows: number): Promise<number> {
  const bench = await ImportBench.start(setting, name, rows);
  try {
    await bench.contender.run();
    return Math.max(...bench.peaks);
  } finally {
    await bench.stop();
  }
}
