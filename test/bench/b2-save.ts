import type { Benchmark } from './bench.ts';
import { perSecond, seconds } from './finding.ts';
import { ImportBench } from './import-bench.ts';
import { interleaved } from './interleaved.ts';
import { saveComplaints } from './peers/save-complaints.ts';

/** `save` needs ten minutes for a million rows and the same time for each, so it saves the first twentieth of them. */
const SAVED_SHARE = 20;

/** B2: a million rows through the product, against the same rows by TypeORM's `save`, by the time a row takes. */
export const importAgainstSave: Benchmark = async (setting) => {
  const rows = setting.isSmall ? 20_000 : 1_000_000;
  const saved = rows / SAVED_SHARE;
  const bench = await ImportBench.start(setting, 'bench_save', rows);
  try {
    const { subject, peer, timesAsFast } = await interleaved(
      bench.contender,
      saveComplaints(bench.database, bench.url, bench.units, saved),
    );
    return [
      {
        benchmark: 'B2',
        question: `import of ${rows.toLocaleString('en')} rows ÷ TypeORM save of the same rows, 1,000 at a time, per row`,
        ratio: timesAsFast * SAVED_SHARE,
        goal: { atLeast: 10 },
        figures: {
          import: `${seconds(subject.median)}, ${perSecond(rows, subject.median)}`,
          save: `${seconds(peer.median)} for ${saved.toLocaleString('en')} rows, ${perSecond(saved, peer.median)}`,
        },
      },
    ];
  } finally {
    await bench.stop();
  }
};
