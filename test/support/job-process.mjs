/**
 * A process that runs one job on short slots until it is killed: `node job-process.mjs <database> <base ms> <slot ms>`.
 * Loads no more than the job runner and a connection, from the build, because a hundred of them are started.
 */
import pg from 'pg';
import { JobLease } from '../../dist/src/platform/jobs/job-lease.js';
import { JobRunner } from '../../dist/src/platform/jobs/job-runner.js';

const [, , url, base, slotMs] = process.argv;
const pool = new pg.Pool({ connectionString: url, max: 3, application_name: 'job process' });

/** Answers as TypeORM does: rows of a question or an insertion; rows and their number of any other statement. */
const answering = (connection) => async (sql, parameters) => {
  const { command, rows, rowCount } = await connection.query(sql, parameters);
  return command === 'SELECT' || command === 'INSERT' ? rows : [rows, rowCount];
};

async function inTransaction(work) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await work({ query: answering(client) });
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

const manager = { query: answering(pool) };
const lease = new JobLease(300);
const runner = new JobRunner({ query: manager.query, manager }, { error: () => undefined }, lease);

/** Its effect and the end of its run are one transaction: killed at any moment, it leaves both or neither. */
const job = {
  name: 'report',
  title: { zh: '报告', en: 'Report' },
  timetable: { each: 'minutes', count: 1 },
  catchUp: 'each',
  run: (slot, run) =>
    inTransaction(async (transaction) => {
      await transaction.query('INSERT INTO effects (slot, made_by) VALUES ($1, $2)', [slot, runner.claimant]);
      await transaction.query('SELECT pg_sleep(0.03)');
      await run.complete(transaction);
    }),
};

/** The present as a local time in which a minute lasts as long as a slot, by the database's clock. */
async function present() {
  const [{ slot }] = await manager.query(
    `SELECT to_char(timestamp '2026-01-01' + floor((extract(epoch FROM clock_timestamp()) * 1000 - $1::numeric) / $2::numeric)
       * interval '1 minute', 'YYYY-MM-DD"T"HH24:MI') AS slot`,
    [base, slotMs],
  );
  return slot;
}

await pool.query('SELECT 1');
process.stdout.write(`${runner.claimant}\n`);
for (;;) {
  await runner.runDue([job], await present()).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 15));
}
