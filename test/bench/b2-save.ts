import type { Benchmark } from './bench.ts';
import { perSecond, seconds } from './finding.ts';
import { ImportBench } from './import-bench.ts';
import { interleaved } from './interleaved.ts';
import { saveComplaints } from './peers/save-complaints.ts';

/** B2: an import through the product, against the same rows by TypeORM's `save`. */
export const importAgainstSave: Benchmark = async (setting) => {
  const rows = setting.isSmall ? 5_000 : 50_000;
  const bench = await ImportBench.start(setting, 'bench_save', rows);
  try {
    const { subject, peer, timesAsFast } = await interleaved(
      bench.contender,
      saveComplaints(bench.database, bench.url, bench.units, rows),
    );
    return [
      {
        benchmark: 'B2',
        question: `import of ${rows.toLocaleString('en')} rows ÷ TypeORM save of the same rows, 1,000 at a time`,
        ratio: timesAsFast,
        goal: { atLeast: 10 },
        figures: {
          import: `${seconds(subject.median)}, ${perSecond(rows, subject.median)}`,
          save: `${seconds(peer.median)}, ${perSecond(rows, peer.median)}`,
        },
      },
    ];
  } finally {
    await bench.stop();
  }
};
