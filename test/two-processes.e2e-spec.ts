import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from './support/test-database.ts';

const ROUNDS = 100;
/** Long enough for the strikes to hold the job back by fewer slots than are made up for one by one. */
const SLOT_MS = 1000;
/** Processes kept ready, so that one waits while another is starting. */
const PROCESSES = 3;
const SCRIPT = resolve(import.meta.dirname, 'support/job-process.mjs');

let database: TestDatabase;
let client: pg.Client;
const processes = new Map<string, ChildProcess>();
let started = '';

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`CREATE TABLE effects (id bigint GENERATED ALWAYS AS IDENTITY, slot text, made_by text)`);
  started = String(Date.now());
});
afterAll(async () => {
  await Promise.all([...processes.values()].map(kill));
  await client.end();
  await database.drop();
});

/** Starts a process; it is one of those at work once it has said what it is called. */
async function start(): Promise<void> {
  const child = spawn(process.execPath, [SCRIPT, database.url, started, String(SLOT_MS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [name] = (await once(child.stdout, 'data')) as [Buffer];
  processes.set(name.toString().trim(), child);
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** The slot being run now, and by whom. */
async function leader(): Promise<{ slot: string; name: string } | undefined> {
  const { rows } = await client.query<{ slot: string; name: string }>(
    `SELECT r.slot AS slot, r.claimed_by AS name FROM job_runs r
     WHERE r.state = 'running' AND r.lease_until >= clock_timestamp() LIMIT 1`,
  );
  return rows[0];
}

/** Kills whoever runs a slot at this moment; answers the slot. */
async function killLeader(): Promise<string> {
  for (;;) {
    const found = await leader();
    const child = found === undefined ? undefined : processes.get(found.name);
    if (found === undefined || child === undefined) {
      await pause(3);
      continue;
    }
    processes.delete(found.name);
    await kill(child);
    return found.slot;
  }
}

interface Run {
  readonly slot: string;
  readonly state: string;
  readonly effects: string;
}

test('the leader of two processes is killed a hundred times: each slot ran once, in order', async () => {
  await Promise.all(Array.from({ length: PROCESSES }, start));
  const struck: string[] = [];
  const starting: Promise<void>[] = [];
  while (struck.length < ROUNDS) {
    // never without a second one that is ready to take over
    while (processes.size < 2) await pause(3);
    struck.push(await killLeader());
    starting.push(start());
  }
  await Promise.all(starting);
  await caughtUp();

  const { rows: runs } = await client.query<Run>(
    `SELECT r.slot AS slot, r.state AS state, (SELECT count(*) FROM effects e WHERE e.slot = r.slot) AS effects
     FROM job_runs r WHERE r.job = 'report' ORDER BY r.slot`,
  );
  const done = runs.filter(({ state }) => state === 'done');
  expect(done.filter(({ effects }) => effects !== '1')).toEqual([]);
  // no slot between the first and the last was left out
  expect(minutesBetween(runs[0]?.slot, runs.at(-1)?.slot)).toBe(runs.length - 1);
  const { rows: effects } = await client.query<{ slot: string }>(`SELECT e.slot AS slot FROM effects e ORDER BY e.id`);
  const order = effects.map(({ slot }) => slot);
  expect(order).toEqual([...order].sort());
  // of the slots that were struck down, every one was taken over and finished
  const finished = new Set(done.map(({ slot }) => slot));
  expect(struck.filter((slot) => !finished.has(slot))).toEqual([]);
  expect(struck).toHaveLength(ROUNDS);
});

/** Waits until the newest slot is done and none is left behind, then ends every process between two slots. */
async function caughtUp(): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ open: string; behind: string }>(
      `SELECT count(*) FILTER (WHERE r.state = 'running') AS open,
              ((extract(epoch FROM clock_timestamp()) * 1000 - $1::numeric) / $2::numeric)::bigint
                - extract(epoch FROM max(r.slot)::timestamp - timestamp '2026-01-01')::bigint / 60 AS behind
       FROM job_runs r`,
      [started, SLOT_MS],
    );
    if (rows[0]?.open === '0' && Number(rows[0].behind) <= 1) break;
    await pause(3);
  }
  await Promise.all([...processes.values()].map(kill));
}

function minutesBetween(from = '', to = ''): number {
  return (Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / 60_000;
}
