import { readFileSync } from 'node:fs';
import { FileFault } from '../../src/platform/files/domain/file-fault.ts';
import { openTableFile } from '../../src/platform/files/table-file.ts';

/** Reads each file named to its end in a process of its own, and says how that ended, how long it took and the highest memory. */
const read = [];
for (const path of process.argv.slice(2)) {
  const begun = performance.now();
  const outcome = await outcomeOf(path);
  read.push({ path, ...outcome, ms: Math.round(performance.now() - begun) });
}
const peak = Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
process.stdout.write(JSON.stringify({ read, peak }));

async function outcomeOf(path: string): Promise<{ code: string; rows: number }> {
  let rows = 0;
  try {
    const { batches } = await openTableFile(path);
    for await (const batch of batches) rows += batch.length;
    return { code: 'ok', rows };
  } catch (error) {
    if (error instanceof FileFault) return { code: error.code, rows };
    throw error;
  }
}
