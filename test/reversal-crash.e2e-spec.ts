import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { FROM_BUILD, RedlineProcess } from './support/redline-process.ts';
import { createTestDatabase, type TestDatabase } from './support/test-database.ts';

const ROWS = 40_000;
/** Complaints of the first file that the second one changes; the other half of the second file is new. */
const CHANGED = ROWS / 2;
const KILLS = 6;
const PASSWORD = 'correct horse battery 9';
const JSON_TYPE = { 'content-type': 'application/json' };

let database: TestDatabase;
let folder: string;
let client: pg.Client;
let redline: RedlineProcess;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'redline-reversal-'));
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    `INSERT INTO units (code, name_zh, name_en, kind, parent_id, path) VALUES ('BG', '滨港', 'Bingang', 'city', 1, '1.BG.')`,
  );
});

afterAll(async () => {
  await redline.kill();
  await client.end();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

function start(): RedlineProcess {
  const env = {
    DATABASE_URL: database.url,
    REDLINE_DATA_DIR: folder,
    REDLINE_ADMIN_PASSWORD: PASSWORD,
    NODE_ENV: 'test',
  };
  return new RedlineProcess(env, FROM_BUILD);
}

async function send(path: string, body?: FormData | object): Promise<{ id: string }> {
  const address = await redline.address();
  const signIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: JSON_TYPE,
    body: JSON.stringify({ username: 'admin', password: PASSWORD }),
  });
  const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const isForm = body instanceof FormData;
  const answer = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: isForm ? { cookie } : { cookie, ...JSON_TYPE },
    body: isForm ? body : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as { id: string };
}

/** Publishes complaints numbered from one number on, all saying the same. */
async function publish(first: number, text: string): Promise<string> {
  const lines = Array.from({ length: ROWS }, (_, i) => `N${first + i},2026-11-0${1 + (i % 9)} 08:00,BG,${text}`);
  const columns = { number: 'number', receivedAt: 'receivedAt', unit: 'unit', text: 'text' };
  const form = new FormData();
  form.set('kind', 'complaints');
  form.set('publish', 'true');
  form.set('mapping', JSON.stringify({ source: 'crash', columns, constants: { layer: 'appeal' } }));
  form.set('file', new Blob([`number,receivedAt,unit,text\n${lines.join('\n')}\n`]), 'crash.csv');
  const { id } = await send('/api/imports', form);
  while ((await statusOf(id)) !== 'published') await pause(100);
  return id;
}

async function statusOf(id: string): Promise<string> {
  const { rows } = await client.query<{ status: string }>('SELECT i.status FROM imports i WHERE i.id = $1', [id]);
  return rows[0]?.status ?? '';
}

/** What anybody sees at one moment. */
interface Sight {
  readonly status: string;
  readonly first: number;
  readonly second: number;
  readonly kept: number;
  readonly counted: number;
  readonly covered: number;
}

const WHOLE: Omit<Sight, 'status'> = {
  first: ROWS - CHANGED,
  second: ROWS,
  kept: CHANGED,
  counted: 2 * ROWS - CHANGED,
  covered: 1,
};
const REVERTED: Omit<Sight, 'status'> = { first: ROWS, second: 0, kept: 0, counted: ROWS, covered: 1 };

/** Looks in one snapshot: everything the second file did is there, or nothing of it. */
async function look(id: string): Promise<Sight> {
  const { rows } = await client.query<Sight>(
    `SELECT i.status,
            (SELECT count(*) FROM complaints c WHERE c.text = '甲')::int AS first,
            (SELECT count(*) FROM complaints c WHERE c.text = '乙')::int AS second,
            (SELECT count(*) FROM complaint_history h)::int AS kept,
            (SELECT sum(d.count) FROM daily_counts d WHERE d.basis = 'received')::int AS counted,
            (SELECT count(*) FROM source_coverage k)::int AS covered
     FROM imports i WHERE i.id = $1`,
    [id],
  );
  const [sight] = rows;
  if (sight === undefined) throw new Error(`import ${id} is gone`);
  expect(sight).toEqual({ status: sight.status, ...(sight.status === 'reverted' ? REVERTED : WHOLE) });
  return sight;
}

test(`killed at ${KILLS} random points, a reversal is whole or not there, and is finished after the next start`, async () => {
  redline = start();
  await publish(0, '甲');
  let id = await publish(CHANGED, '乙');
  let finished = 0;
  await order(id);
  for (let round = 0; round < KILLS; round += 1) {
    await pause(Math.floor(Math.random() * 1500));
    await redline.kill();
    const { status } = await look(id);
    redline = start();
    await redline.address();
    if (status !== 'reverted') continue;
    finished += 1;
    id = await publish(CHANGED, '乙');
    await order(id);
  }
  while ((await statusOf(id)) !== 'reverted') {
    await look(id);
    await pause(50);
  }
  await look(id);
  const { rows } = await client.query<{ entries: number }>(
    `SELECT count(*)::int AS entries FROM audit_entries e WHERE e.action = 'import.reverted'`,
  );
  expect(rows).toEqual([{ entries: finished + 1 }]);
}, 600_000);

/** Asks for the reversal without waiting for its end; the order itself is kept before the answer. */
async function order(id: string): Promise<void> {
  void send(`/api/imports/${id}/reversal`, { reason: '崩溃试验' }).catch(() => undefined);
  for (;;) {
    const { rows } = await client.query('SELECT FROM import_reversals r WHERE r.import_id = $1', [id]);
    if (rows.length > 0) return;
    await pause(5);
  }
}
