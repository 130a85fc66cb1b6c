import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importAgainstCopy } from './b1-import.ts';
import { importAgainstSave } from './b2-save.ts';
import { askedBesideImport } from './beside-import.ts';
import { readsAgainstRows } from './b3-reads.ts';
import { refreshAgainstRebuild } from './b9-refresh.ts';
import { startAgainstBareNest } from './b12-start.ts';
import type { Benchmark } from './bench.ts';
import { startBenchDatabase } from './bench-database.ts';
import { findingText } from './finding.ts';
import { memoryOfImports } from './import-memory.ts';
import { describeMachine, machineText } from './machine.ts';
import { record } from './record.ts';

/** `npm run bench [-- B1 B2 …] [--small] [--record]`: ratios to a peer in the same run; writes only when asked to record. */
const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  B1: importAgainstCopy,
  B2: importAgainstSave,
  B3: readsAgainstRows,
  B9: refreshAgainstRebuild,
  B12: startAgainstBareNest,
  memory: memoryOfImports,
  beside: askedBesideImport,
};
const RESULTS = fileURLToPath(new URL('results.json', import.meta.url));

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { small: { type: 'boolean', default: false }, record: { type: 'boolean', default: false } },
});

const chosen = positionals.length === 0 ? Object.keys(BENCHMARKS) : positionals;
const unknown = chosen.filter((name) => !Object.hasOwn(BENCHMARKS, name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no benchmark ${unknown.join(', ')}: choose from ${Object.keys(BENCHMARKS).join(', ')}.\n`,
  );
  process.exit(1);
}
await measure(chosen);

async function measure(names: readonly string[]): Promise<void> {
  const database = await startBenchDatabase();
  try {
    for (const name of names) {
      const machine = describeMachine(database.version);
      const findings = (await BENCHMARKS[name]?.({ database, isSmall: options.small })) ?? [];
      process.stdout.write(`${machineText(machine)}\n\n${findings.map(findingText).join('\n')}\n`);
      if (options.record) await record(RESULTS, name, { machine, findings });
    }
  } finally {
    await database.stop();
  }
}
