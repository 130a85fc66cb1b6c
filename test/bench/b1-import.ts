import { stat } from 'node:fs/promises';
import type { Benchmark } from './bench.ts';
import { writeCopy } from './complaint-files.ts';
import { perSecond, seconds } from './finding.ts';
import { ImportBench } from './import-bench.ts';
import { interleaved } from './interleaved.ts';
import { copyComplaints } from './peers/copy-complaints.ts';
import { megabytes } from './process-memory.ts';

/** B1: a million rows through the product, against COPY of the same rows into the same indexed table. */
export const importAgainstCopy: Benchmark = async (setting) => {
  const rows = setting.isSmall ? 20_000 : 1_000_000;
  const bench = await ImportBench.start(setting, 'bench_import', rows);
  try {
    const copy = await writeCopy(setting.database.files, rows, bench.units);
    const { subject, peer, timesAsFast } = await interleaved(
      bench.contender,
      copyComplaints(bench.database, copy, rows),
    );
    return [
      {
        benchmark: 'B1',
        question: `import of ${rows.toLocaleString('en')} rows ÷ COPY of the same rows`,
        ratio: timesAsFast,
        goal: { atLeast: 0.5 },
        figures: {
          import: `${seconds(subject.median)}, ${perSecond(rows, subject.median)}`,
          COPY: `${seconds(peer.median)}, ${perSecond(rows, peer.median)} (${megabytes((await stat(copy)).size / 1024 ** 2)})`,
          steps: (['upload', 'check', 'write', 'count'] as const)
            .map((part) => `${part} ${seconds(bench.median(part))}`)
            .join(', '),
          'peak memory of the Node process': megabytes(Math.max(...bench.peaks)),
          rounds: `${subject.rounds.map(seconds).join(' ')} against ${peer.rounds.map(seconds).join(' ')}`,
        },
      },
    ];
  } finally {
    await bench.stop();
  }
};
