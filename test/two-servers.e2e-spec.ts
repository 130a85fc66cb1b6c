import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { complaintBody } from './support/complaint-body.ts';
import { FROM_BUILD, RedlineProcess } from './support/redline-process.ts';
import { RemoteAgent } from './support/remote-agent.ts';
import { createTestDatabase, type TestDatabase } from './support/test-database.ts';
import { appeals, sourceOf } from './support/watched-source.ts';

const PASSWORD = 'correct horse battery 9';
const BOARD = '/api/board?unit=root&period=2026-Q4&asOf=2026-11-21';
const MAPPING = {
  columns: { number: 'no', receivedAt: 'day', acceptedAt: 'day', unit: 'city' },
  constants: { layer: 'appeal' },
};
const ROWS = 20_000;
/** Long enough to be killed in the middle of its check. */
const LARGE = 150_000;

interface Server {
  readonly process: RedlineProcess;
  readonly address: string;
}

let database: TestDatabase;
let folder: string;
let client: pg.Client;
let first: Server;
let second: Server;
let admin: RemoteAgent;
/** The session made on the first server, shown to the second. */
let elsewhere: RemoteAgent;

const start = () =>
  new RedlineProcess(
    { DATABASE_URL: database.url, REDLINE_DATA_DIR: folder, REDLINE_ADMIN_PASSWORD: PASSWORD, NODE_ENV: 'test' },
    FROM_BUILD,
  );

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'redline-two-'));
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  // Both begin at the same moment: one of them makes the secret and the administrator, the other finds them.
  const [one, two] = [start(), start()];
  first = { process: one, address: await one.address() };
  second = { process: two, address: await two.address() };
  admin = await RemoteAgent.signIn(first.address, 'admin', PASSWORD);
  elsewhere = admin.at(second.address);
  for (const code of ['BG', 'LZ']) {
    await admin.json('POST', '/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent: null });
  }
});

afterAll(async () => {
  await first?.process.kill();
  await second?.process.kill();
  await client.end();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function count(sql: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(sql);
  return Number(rows[0]?.count);
}

async function expectSound(): Promise<void> {
  expect(await elsewhere.json('POST', '/api/counts/verification')).toMatchObject({ differing: 0 });
  expect(await elsewhere.json('POST', '/api/audit-verifications')).toMatchObject({ intact: true, faults: [] });
}

describe('two whole servers on one database', () => {
  test('know each other’s sessions, and when one ends', async () => {
    expect(await elsewhere.json('GET', '/api/session')).toMatchObject({ user: { username: 'admin' } });
    const visitor = await RemoteAgent.signIn(second.address, 'admin', PASSWORD);
    expect((await visitor.at(first.address).send('GET', '/api/session')).status).toBe(200);
    expect((await visitor.at(first.address).send('DELETE', '/api/session')).status).toBe(204);
    expect((await visitor.send('GET', '/api/units')).status).toBe(401);
  });

  test('never answer from what they kept once the other has written', async () => {
    for (const [writer, reader, number] of [
      [admin, elsewhere, 'K1'],
      [elsewhere, admin, 'K2'],
      [admin, elsewhere, 'K3'],
    ] as const) {
      const answers = await Promise.all([reader.text(BOARD), writer.text(BOARD)]);
      expect(answers[0]).toBe(answers[1]);
      await writer.json(
        'PUT',
        `/api/complaints/crm/${number}`,
        complaintBody({ acceptedAt: '2026-11-20T10:00:00+08:00' }),
      );
      const after = await reader.text(BOARD);
      expect(after).not.toBe(answers[0]);
      expect(after).toBe(await writer.text(BOARD));
    }
  });

  test('take the same complaint pushed to both, twenty times each, once', async () => {
    const body = complaintBody({ acceptedAt: '2026-11-20T10:00:00+08:00' });
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        (at % 2 === 0 ? admin : elsewhere).send('PUT', '/api/complaints/crm/SAME', body),
      ),
    );
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await count(`SELECT count(*) FROM complaints c WHERE c.number = 'SAME'`)).toBe(1);
    await expectSound();
  });

  test('import one file on both and another beside it: each row once, the counts exact', async () => {
    const lines = (prefix: string) =>
      Array.from({ length: ROWS }, (_, i) => `${prefix}${i},2026-11-${String(1 + (i % 20)).padStart(2, '0')},BG`);
    const shared = appeals(...lines('S'));
    const mapping = (source: string) => ({ source, ...MAPPING });
    const ids = await Promise.all([
      admin.upload(shared, mapping('shared')),
      elsewhere.upload(shared, mapping('shared')),
      admin.upload(appeals(...lines('A')), mapping('own-a')),
      elsewhere.upload(appeals(...lines('B')), mapping('own-b')),
    ]);
    const figures: string[] = [];
    for (const id of ids) {
      const seen = await elsewhere.settled(id);
      figures.push(`${seen.status} ${seen.created} ${seen.unchanged} ${seen.rejected}`);
    }
    expect(figures.slice(0, 2).sort()).toEqual([`published 0 ${ROWS} 0`, `published ${ROWS} 0 0`]);
    expect(figures.slice(2)).toEqual([`published ${ROWS} 0 0`, `published ${ROWS} 0 0`]);
    expect(
      await count(
        `SELECT count(*) FROM complaints c JOIN complaint_sources s ON s.id = c.source_id
         WHERE s.code IN ('shared', 'own-a', 'own-b')`,
      ),
    ).toBe(3 * ROWS);
    await expectSound();
  });

  test('lose nothing and double nothing when the one at work is killed: the other goes on with all of it', async () => {
    await admin.json('PUT', '/api/import-mappings/appeals', { mapping: { source: 'any', ...MAPPING } });
    await admin.json('POST', '/api/sources', sourceOf('drop', { kind: 'folder', folder: 'drop' }));
    await mkdir(join(folder, 'sources', 'drop'), { recursive: true });
    const lines = Array.from({ length: LARGE }, (_, i) => `L${i},2026-11-20,BG`).join('\n');

    const file = await dropHeldFile();
    const { leader, other } = await leaderAtWork(file);
    const importId = await admin.at(leader.address).upload(appeals(lines), { source: 'large', ...MAPPING });
    await checkUnderWay(importId);
    await strike(leader);

    const left = admin.at(other.address);
    expect(await left.settled(importId)).toMatchObject({ status: 'published', created: String(LARGE) });
    await takenOver();
    await putAway(left, file);
    // the file had been taken, and its taker was killed before it could note so: its content is known again
    const { items } = await left.json<{ items: Delivery[] }>('GET', '/api/sources/drop/deliveries');
    const ofFile = items.filter(({ fileName }) => fileName === file);
    expect(ofFile.map(({ repeated }) => repeated)).toEqual([true, false]);
    expect(await count(`SELECT count(*) FROM complaints c WHERE c.number LIKE '${file}%'`)).toBe(2);
    expect(await count(`SELECT count(*) FROM complaints c WHERE c.number LIKE 'L%'`)).toBe(LARGE);
    expect(await count(`SELECT count(*) FROM job_runs r WHERE r.state = 'failed'`)).toBe(0);
    elsewhere = left;
    await expectSound();
  }, 400_000);
});

interface Delivery {
  readonly fileName: string;
  readonly repeated: boolean;
}

/** Looks into the folders at once; answers what the process that did it calls itself. */
async function look(agent: RemoteAgent): Promise<string> {
  while (!(await agent.send('POST', '/api/jobs/watched-folders/runs')).ok) await pause(50);
  for (;;) {
    const { rows } = await client.query<{ name: string; state: string }>(
      `SELECT r.claimed_by AS name, r.state AS state FROM job_runs r WHERE r.job = 'watched-folders' AND r.by_hand
       ORDER BY r.slot DESC LIMIT 1`,
    );
    if (rows[0]?.state === 'done') return rows[0].name;
    await pause(20);
  }
}

/** Drops a file that the next look will take but cannot note as taken, until `strike`. Answers what it is called. */
async function dropHeldFile(): Promise<string> {
  for (let round = 0; ; round += 1) {
    const name = `F${round}.csv`;
    const content = appeals(`${name}-1,2026-11-20,BG`, `${name}-2,2026-11-20,LZ`);
    await writeFile(join(folder, 'sources', 'drop', name), content);
    await look(admin);
    await client.query('BEGIN');
    await client.query('LOCK TABLE source_folder_files IN SHARE MODE');
    if (!(await isTaken(name))) return name;
    // the minute was up just then, and the timetable was quicker
    await client.query('ROLLBACK');
  }
}

async function isTaken(name: string): Promise<boolean> {
  return (await count(`SELECT count(*) FROM source_deliveries d WHERE d.file_name = '${name}'`)) > 0;
}

/** Which server has taken the file by the timetable, and which has not. */
async function leaderAtWork(file: string): Promise<{ leader: Server; other: Server }> {
  while (!(await isTaken(file))) await pause(20);
  const { rows } = await client.query<{ isFirst: boolean }>(
    `SELECT r.claimed_by = (SELECT h.claimed_by FROM job_runs h WHERE h.by_hand LIMIT 1) AS "isFirst"
     FROM job_runs r WHERE r.state = 'running' AND r.job = 'watched-folders'`,
  );
  expect(rows).toHaveLength(1);
  return rows[0]?.isFirst === true ? { leader: first, other: second } : { leader: second, other: first };
}

async function checkUnderWay(importId: string): Promise<void> {
  while ((await count(`SELECT i.progress AS count FROM imports i WHERE i.id = ${importId}`)) === 0) await pause(5);
}

/** Kills a server, and with it the statement it was waiting for; the two minutes until its lease is over pass at once. */
async function strike(server: Server): Promise<void> {
  await server.process.kill();
  await client.query(
    `SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity a WHERE pg_backend_pid() = ANY (pg_blocking_pids(a.pid))`,
  );
  await client.query(`UPDATE job_runs SET lease_until = now() - interval '1 second' WHERE state = 'running'`);
  await client.query('COMMIT');
}

/** Waits until no run is left that its process will not end: the minute's timetable of the other takes it over. */
async function takenOver(): Promise<void> {
  const dead = `SELECT count(*) FROM job_runs r WHERE r.state = 'running' AND r.lease_until < now()`;
  while ((await count(dead)) > 0) await pause(100);
}

/** Looks until the file has been put away. */
async function putAway(agent: RemoteAgent, file: string): Promise<void> {
  while ((await readdir(join(folder, 'sources', 'drop'))).includes(file)) await look(agent);
}
