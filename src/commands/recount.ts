import { recount } from '../complaints/counts/recount.ts';
import { withDatabase } from './with-database.ts';

/** `node dist/src/commands/recount.js [--repair]`: exit code 0 when every count is right, 1 when some were not. */
process.exitCode = await withDatabase(process.env, async (dataSource) => {
  const { differences, differing, repaired } = await recount(dataSource, process.argv.includes('--repair'));
  for (const { table, key, stored, actual } of differences) {
    process.stdout.write(
      `${table} ${JSON.stringify(key)}: stored ${stored ?? 'nothing'}, actual ${actual ?? 'nothing'}\n`,
    );
  }
  const outcome = differing === 0 ? '' : repaired ? ', repaired' : '; run again with --repair to put them right';
  process.stdout.write(`${differing} counts differ from a count from scratch${outcome}\n`);
  return differing === 0 ? 0 : 1;
});
