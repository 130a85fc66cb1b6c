import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { FROM_BUILD, RedlineProcess } from './support/redline-process.ts';
import { createTestDatabase, type TestDatabase } from './support/test-database.ts';

const ROWS = 200_000;
const KILLS = 20;
const PASSWORD = 'correct horse battery 9';
const UNITS = ['BG', 'LC', 'QS'];
const FILE = fileOf(ROWS);

let database: TestDatabase;
let folder: string;
let client: pg.Client;
let redline: RedlineProcess;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'redline-crash-'));
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  for (const code of UNITS) {
    await client.query(
      `INSERT INTO units (code, name_zh, name_en, kind, parent_id, path) VALUES ($1, $1, $1, 'city', 1, '1.' || $1 || '.')`,
      [code],
    );
  }
});

afterAll(async () => {
  await redline.kill();
  await client.end();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

function fileOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => `N${i},2026-11-0${1 + (i % 9)} 08:00,${UNITS[i % 3]},扣费`);
  return `number,receivedAt,unit,text\n${lines.join('\n')}\n`;
}

function start(): RedlineProcess {
  const env = {
    DATABASE_URL: database.url,
    REDLINE_DATA_DIR: folder,
    REDLINE_ADMIN_PASSWORD: PASSWORD,
    NODE_ENV: 'test',
  };
  return new RedlineProcess(env, FROM_BUILD);
}

/** Uploads the file under a source of its own: what one import does is never taken for another's work. */
async function upload(address: string, source: string): Promise<string> {
  const signIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password: PASSWORD }),
  });
  const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const columns = { number: 'number', receivedAt: 'receivedAt', unit: 'unit', text: 'text' };
  const form = new FormData();
  form.set('kind', 'complaints');
  form.set('publish', 'true');
  form.set('mapping', JSON.stringify({ source, columns, constants: { layer: 'appeal' } }));
  form.set('file', new Blob([FILE]), 'crash.csv');
  const answer = await fetch(`${address}/api/imports`, { method: 'POST', headers: { cookie }, body: form });
  if (answer.status !== 202) throw new Error(`${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { id: string }).id;
}

/** What anybody sees at one moment: the rows of the import, all rows, and how many of them the counts know. */
interface Sight {
  readonly status: string;
  readonly progress: number;
  readonly error: string | null;
  readonly rows: number;
  readonly all: number;
  readonly counted: number;
}

async function look(id: string): Promise<Sight> {
  const { rows } = await client.query<Sight>(
    `SELECT i.status, i.progress, i.error_code AS error,
            (SELECT count(*) FROM complaints c WHERE c.source_id = i.source_id)::int AS rows,
            (SELECT count(*) FROM complaints)::int AS all,
            (SELECT coalesce(sum(d.count), 0) FROM daily_counts d WHERE d.basis = 'received')::int AS counted
     FROM imports i WHERE i.id = $1`,
    [id],
  );
  const [sight] = rows;
  if (sight === undefined) throw new Error(`import ${id} is gone`);
  expect([sight.rows, sight.all - sight.counted]).toEqual([sight.status === 'published' ? ROWS : 0, 0]);
  return sight;
}

/** Where to kill: at some progress of the check, or some milliseconds into the publication. */
type Moment = { status: 'checking'; progress: number } | { status: 'publishing'; delay: number };

/** First the checks: an import killed while it is published goes on from there and is not checked again. */
function randomMoment(round: number): Moment {
  return round < KILLS / 2
    ? { status: 'checking', progress: 1 + Math.floor(Math.random() * 84) }
    : { status: 'publishing', delay: Math.floor(Math.random() * 3000) };
}

async function killAt(moment: Moment, id: string): Promise<Sight> {
  let isUnderWay = false;
  for (;;) {
    const sight = await look(id);
    // what the process killed before had reached stays on view until this one begins anew
    isUnderWay ||= moment.status === 'publishing' || sight.progress < moment.progress;
    if (sight.status === 'published') break;
    if (moment.status === 'publishing' && sight.status === 'publishing') {
      await pause(moment.delay);
      break;
    }
    if (moment.status === 'checking' && sight.status === 'publishing') break;
    if (moment.status === 'checking' && isUnderWay && sight.progress >= moment.progress) break;
    await pause(30);
  }
  await redline.kill();
  return look(id);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The import once it is published after all. */
async function published(id: string): Promise<Sight> {
  for (;;) {
    const sight = await look(id);
    if (sight.status !== 'checking' && sight.status !== 'publishing') return sight;
    await pause(100);
  }
}

async function countsByUnit(): Promise<unknown[]> {
  const { rows } = await client.query<{ unit: string; counted: number; actual: number }>(
    `SELECT u.code AS unit,
            (SELECT sum(d.count) FROM daily_counts d WHERE d.unit_id = u.id AND d.basis = 'received')::int AS counted,
            (SELECT count(*) FROM complaints c WHERE c.unit_id = u.id)::int AS actual
     FROM units u WHERE u.code <> 'root' ORDER BY u.code`,
  );
  return rows;
}

/** Stages and files of imports. */
async function leftBehind(): Promise<string[]> {
  const { rows: stages } = await client.query<{ tablename: string }>(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'import_stage'`,
  );
  const files = (await readdir(join(folder, 'uploads'))).filter((name) => name.startsWith('import-'));
  return [...stages.map(({ tablename }) => tablename), ...files];
}

/** How many rows of one file belong to the unit at this place. */
function shareOf(place: number): number {
  return Math.floor((ROWS + 2 - place) / 3);
}

test(`killed at ${KILLS} random points, an import is whole or not there, and ends with the rows of its file`, async () => {
  let imports = 1;
  const kills: string[] = [];
  redline = start();
  let id = await upload(await redline.address(), `crash-${imports}`);
  for (let round = 0; round < KILLS; round += 1) {
    const sight = await killAt(randomMoment(round), id);
    kills.push(`${sight.status} ${sight.progress}`);
    redline = start();
    const address = await redline.address();
    if (sight.status === 'published') id = await upload(address, `crash-${(imports += 1)}`);
  }
  expect({ kills, ...(await published(id)) }).toMatchObject({
    status: 'published',
    error: null,
    rows: ROWS,
    all: ROWS * imports,
    counted: ROWS * imports,
  });
  expect(await countsByUnit()).toEqual(
    UNITS.map((unit, place) => ({ unit, counted: shareOf(place) * imports, actual: shareOf(place) * imports })),
  );
  // the file goes right after the publication can be seen
  while ((await leftBehind()).length > 0) await pause(100);
}, 600_000);
