import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { SeenImport } from './support/import-file.ts';
import { queryOnce } from './support/query-once.ts';
import { FROM_BUILD, RedlineProcess } from './support/redline-process.ts';
import { RemoteAgent } from './support/remote-agent.ts';
import { StoppableDatabase } from './support/stoppable-database.ts';

const PASSWORD = 'correct horse battery 9';
const ROWS = 30_000;
/** QUALITY H44. */
const SOON_MS = 10_000;

let database: StoppableDatabase;
let folder: string;
let redline: RedlineProcess;
let address: string;
let admin: RemoteAgent;

beforeAll(async () => {
  database = await StoppableDatabase.start();
  folder = await mkdtemp(join(tmpdir(), 'redline-faults-'));
  redline = new RedlineProcess(
    { DATABASE_URL: database.url, REDLINE_DATA_DIR: folder, REDLINE_ADMIN_PASSWORD: PASSWORD, NODE_ENV: 'test' },
    FROM_BUILD,
  );
  address = await redline.address();
  admin = await RemoteAgent.signIn(address, 'admin', PASSWORD);
  await admin.json('POST', '/api/units', {
    code: 'BG',
    name: { zh: '滨港', en: 'Bingang' },
    kind: 'city',
    parent: null,
  });
});

afterAll(async () => {
  await redline.kill();
  await database.end();
  await rm(folder, { recursive: true, force: true });
});

/** Brings the database back; the application must serve within ten seconds of that. */
async function back(): Promise<void> {
  await database.startAgain();
  const since = Date.now();
  while ((await fetch(`${address}/api/health/ready`)).status !== 200) {
    if (Date.now() - since > SOON_MS) throw new Error('not ready ten seconds after the database was back');
    await pause(50);
  }
  expect((await admin.send('GET', '/api/units')).status).toBe(200);
}

async function expectSound(): Promise<void> {
  expect(await admin.json('POST', '/api/counts/verification')).toEqual({
    differences: [],
    differing: 0,
    repaired: false,
  });
  expect(await admin.json('POST', '/api/audit-verifications')).toMatchObject({ intact: true, faults: [] });
}

describe('while the database is gone', () => {
  type Operations = Readonly<Record<string, Readonly<Record<string, object>>>>;
  const NEEDS_NONE = ['GET /api/health/live'];
  /** What public routes have to be sent before they ask the database. */
  const SIGN_IN = { username: 'admin', password: PASSWORD };
  const BODIES: Readonly<Record<string, object>> = {
    'POST /api/password-links/opening': { token: 'x'.repeat(43) },
    'POST /api/password-links/acceptance': { token: 'x'.repeat(43), password: PASSWORD },
  };

  test('every route answers 503 and when to come back, and the process lives', async () => {
    const { paths } = await admin.json<{ paths: Operations }>('GET', '/api/openapi.json');
    await database.stop();
    const answers: string[] = [];
    for (const [path, operations] of Object.entries(paths)) {
      for (const method of Object.keys(operations)) {
        const route = `${method.toUpperCase()} ${path}`;
        if (NEEDS_NONE.includes(route)) continue;
        const body = ['post', 'put', 'patch'].includes(method) ? (BODIES[route] ?? SIGN_IN) : undefined;
        const answer = await admin.send(method.toUpperCase(), path.replaceAll(/\{\w+\}/g, '1'), body);
        const { code } = (await answer.json()) as { code: string };
        answers.push(`${route}: ${answer.status} ${answer.headers.get('retry-after')} ${code}`);
      }
    }
    const isAlive = (await fetch(`${address}/api/health/live`)).status === 200;
    await back();
    expect(isAlive).toBe(true);
    expect(answers.length).toBeGreaterThan(50);
    expect(answers.filter((answer) => !answer.endsWith(': 503 5 service.database-unavailable'))).toEqual([]);
  });
});

describe('a database that goes in the middle of work', () => {
  const MAPPING = {
    columns: { number: 'number', receivedAt: 'receivedAt', unit: 'unit', text: 'text' },
    constants: { layer: 'appeal' },
  };
  const FILE = [
    'number,receivedAt,unit,text',
    ...Array.from({ length: ROWS }, (_, i) => `N${i},2026-11-0${1 + (i % 9)} 08:00,BG,扣费`),
  ].join('\n');

  async function importOf(id: string): Promise<SeenImport> {
    return admin.json<SeenImport>('GET', `/api/imports/${id}`);
  }

  async function reaches(id: string, status: string): Promise<SeenImport> {
    for (;;) {
      const seen = await importOf(id);
      if (seen.status === status || seen.status === 'published' || seen.status === 'failed') return seen;
      await pause(20);
    }
  }

  async function rowsOf(source: string): Promise<number> {
    const [found] = await queryOnce<{ rows: number }>(
      database.url,
      `SELECT count(*)::int AS rows FROM complaints c JOIN complaint_sources s ON s.id = c.source_id WHERE s.code = '${source}'`,
    );
    return found?.rows ?? -1;
  }

  test.each([
    ['stopped', 'checking'],
    ['stopped', 'publishing'],
    ['killed', 'checking'],
    ['killed', 'publishing'],
  ])(
    '%s while an import is %s: the import is finished by itself, no row lost or doubled',
    async (how, status) => {
      const source = `${how}-${status}`;
      const id = await admin.upload(FILE, { source, ...MAPPING });
      await reaches(id, status);
      await pause(150);
      await (how === 'killed' ? database.kill() : database.stop());
      await pause(500);
      await back();
      expect(await reaches(id, 'published')).toMatchObject({ status: 'published', created: String(ROWS), error: null });
      expect(await rowsOf(source)).toBe(ROWS);
      await expectSound();
    },
    240_000,
  );

  test('restarted while an import is taken back: the reversal is finished by itself', async () => {
    const id = await admin.upload(FILE, { source: 'taken-back', ...MAPPING });
    await reaches(id, 'published');
    const asked = admin.send('POST', `/api/imports/${id}/reversal`, { reason: '试验' });
    await pause(150);
    await database.stop();
    await asked;
    await back();
    while ((await importOf(id)).status !== 'reverted') {
      const { state } = await admin.json<{ state: string }>('GET', `/api/imports/${id}/reversal`);
      // the order itself may have come too late to be kept: then it is simply given again
      if (state === 'possible') await admin.send('POST', `/api/imports/${id}/reversal`, { reason: '试验' });
      await pause(50);
    }
    expect(await rowsOf('taken-back')).toBe(0);
    await expectSound();
  });

  test('restarted while complaints are pushed: what was answered is there once, what was not can be sent again', async () => {
    const accepted = new Set<string>();
    let refused = 0;
    let isOver = false;
    const push = async (number: string): Promise<void> => {
      const body = { unit: 'BG', layer: 'appeal', receivedAt: '2026-11-05' };
      const { status } = await admin.send('PUT', `/api/complaints/pushed/${number}`, body);
      if (status === 200 || status === 201) accepted.add(number);
      else if (status === 503) refused += 1;
      else throw new Error(`the push answered ${status}`);
    };
    const pushing = (async () => {
      for (let i = 0; !isOver; i += 1) await push(`P${i}`);
      return accepted.size + refused;
    })();
    await pause(300);
    await database.stop();
    await pause(300);
    await back();
    await pause(300);
    isOver = true;
    const sent = await pushing;
    expect(refused).toBeGreaterThan(0);
    for (let i = 0; i < sent; i += 1) if (!accepted.has(`P${i}`)) await push(`P${i}`);
    expect([accepted.size, await rowsOf('pushed')]).toEqual([sent, sent]);
    await expectSound();
  });
});
