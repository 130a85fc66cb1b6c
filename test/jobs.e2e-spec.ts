import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { JobLease } from '../src/platform/jobs/job-lease.ts';
import type { Job } from '../src/platform/jobs/job.ts';
import { JobRunner } from '../src/platform/jobs/job-runner.ts';
import { Log } from '../src/platform/log.ts';
import { Schedule } from '../src/schedule.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { expectSound } from './support/invariants.ts';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
});
afterAll(() => redline.close());

interface Run {
  readonly slot: string;
  readonly state: string;
  readonly byHand: boolean;
  readonly caughtUp: boolean;
  readonly startedBy: string | null;
  readonly durationMs: number | null;
  readonly result: Record<string, unknown> | null;
  readonly error: string | null;
  readonly requestId: string;
}
const runs = async (name: string, query = '') =>
  (await admin.get(`/api/jobs/${name}/runs${query}`)).json<{ items: Run[]; next: string | null }>();
const process = (lease = 60_000) => new JobRunner(redline.dataSource, new Log('silent'), new JobLease(lease));

function hourly(name: string, run: Job['run']): Job {
  return { name, title: { zh: name, en: name }, timetable: { each: 'hour', minute: 0 }, catchUp: 'each', run };
}

describe('the timetable', () => {
  test('shows every job with its plan, its next slot and its last run', async () => {
    await redline.app.get(Schedule).tick();
    const { items } = (await admin.get('/api/jobs')).json<{ items: Record<string, unknown>[] }>();
    const names = redline.app.get(Schedule).jobs.map(({ name }) => name);
    expect(items.map(({ name }) => name)).toEqual(names);
    expect(items.find(({ name }) => name === 'audit-heads')).toMatchObject({
      title: { zh: '记录审计链尾' },
      timetable: { each: 'day', at: '00:05' },
      catchUp: 'newest',
      nextSlot: expect.stringMatching(/T00:05$/),
      lastRun: { state: 'done', byHand: false },
      recent: { failed: 0 },
    });
  });

  test('is read by administrators and auditors, and steered by administrators', async () => {
    const [auditor, analyst] = [await redline.as('auditor'), await redline.as('analyst')];
    expect((await auditor.get('/api/jobs')).status).toBe(200);
    expect((await auditor.post('/api/jobs/old-runs/runs')).status).toBe(403);
    expect((await analyst.get('/api/jobs')).status).toBe(403);
  });
});

describe('a run by hand', () => {
  test('is begun, written down with who asked for it, and stands in the audit log', async () => {
    const answer = await admin.post('/api/jobs/old-runs/runs');
    expect([answer.status, answer.json()]).toMatchObject([202, { byHand: true, startedBy: 'administrator-root' }]);
    const [run] = await ended('old-runs');
    expect(run).toMatchObject({ state: 'done', byHand: true, result: { forgotten: 0 } });
    const entries = (await admin.get('/api/audit-entries?action=job.started')).json<{ items: unknown[] }>();
    expect(entries.items).toMatchObject([{ requestId: run?.requestId, subject: { kind: 'job', id: 'old-runs' } }]);
  });

  test('does not stand for a slot: the timetable goes on as planned', async () => {
    const ran: string[] = [];
    const job = hourly('by-the-side', async (slot) => void ran.push(slot));
    await process().runDue([job], '2026-11-22T08:30');
    await redline.dataSource.query(
      `INSERT INTO job_runs (job, slot, state, by_hand, claimed_by, lease_until, started_at)
       VALUES ('by-the-side', '2026-11-22T09:30:00.000000', 'done', true, 'x', now(), now())`,
    );
    await process().runDue([job], '2026-11-22T10:30');
    expect(ran).toEqual(['2026-11-22T08:00', '2026-11-22T09:00', '2026-11-22T10:00']);
  });

  test('is refused while a run is under way', async () => {
    await redline.dataSource.query(
      `INSERT INTO job_runs (job, slot, state, claimed_by, lease_until, started_at)
       VALUES ('ended-sessions', '2099-01-01T00:20', 'running', 'x', now() + interval '1 minute', now())`,
    );
    const answer = await admin.post('/api/jobs/ended-sessions/runs');
    expect([answer.status, answer.json()]).toMatchObject([409, { code: 'jobs.running' }]);
    await redline.dataSource.query(`DELETE FROM job_runs WHERE slot = '2099-01-01T00:20'`);
  });

  test('of a job that does not exist is not found', async () => {
    expect((await admin.post('/api/jobs/nothing/runs')).status).toBe(404);
    expect((await admin.get('/api/jobs/nothing/runs')).status).toBe(404);
  });
});

describe('the history of a job', () => {
  test('is read page by page, the newest first, and by how runs ended', async () => {
    await redline.dataSource.query(
      `INSERT INTO job_runs (job, slot, state, claimed_by, lease_until, started_at, finished_at, error)
       SELECT 'audit-heads', to_char(day, 'YYYY-MM-DD') || 'T00:05', CASE WHEN n = 3 THEN 'failed' ELSE 'done' END, 'x',
              day, day, day + interval '2 seconds', CASE WHEN n = 3 THEN 'no space left' END
       FROM generate_series(1, 5) n CROSS JOIN LATERAL (SELECT timestamptz '2025-01-01' + n * interval '1 day' AS day) d`,
    );
    const first = await runs('audit-heads', '?limit=3');
    const second = await runs('audit-heads', `?limit=10&cursor=${String(first.next)}`);
    const slots = [...first.items, ...second.items].map(({ slot }) => slot);
    expect(slots).toEqual([...slots].sort().reverse());
    expect(slots.slice(-5)).toEqual(['06', '05', '04', '03', '02'].map((day) => `2025-01-${day}T00:05`));
    expect(second.items.at(-1)).toMatchObject({ durationMs: 2000 });
    expect((await runs('audit-heads', '?state=failed')).items).toMatchObject([{ error: 'no space left' }]);
  });

  test('tells a failure with its message and the request that names it', async () => {
    const job = hourly('audit-heads', () => Promise.reject(new Error('disk is full')));
    await process().runDue([job], '2030-01-01T00:30');
    const [failed] = (await runs('audit-heads', '?state=failed&limit=1')).items;
    expect(failed).toMatchObject({
      state: 'failed',
      error: 'disk is full',
      requestId: expect.stringMatching(/^[\w-]{36}$/),
    });
    await redline.dataSource.query(`DELETE FROM job_runs WHERE slot >= '2030'`);
  });
});

describe('time that does not run straight', () => {
  test('three days asleep: each of the 72 hours once, in order, marked as made up for', async () => {
    const ran: string[] = [];
    const job = hourly('asleep', async (slot) => void ran.push(slot));
    await process().runDue([job], '2026-11-19T08:05');
    await process().runDue([job], '2026-11-22T08:05');
    expect([ran.length, new Set(ran).size, ran.at(-1)]).toEqual([73, 73, '2026-11-22T08:00']);
    expect(ran).toEqual([...ran].sort());
    const [marks] = await redline.dataSource.query<{ caught: string }[]>(
      `SELECT count(*) FILTER (WHERE caught_up) AS caught FROM job_runs WHERE job = 'asleep'`,
    );
    expect(marks?.caught).toBe('71');
  });

  test('a clock that jumps back runs nothing twice', async () => {
    const ran: string[] = [];
    const job = hourly('back', async (slot) => void ran.push(slot));
    for (const now of ['2026-11-22T08:05', '2026-11-22T06:30', '2026-11-22T08:10', '2026-11-22T09:00']) {
      await process().runDue([job], now);
    }
    expect(ran).toEqual(['2026-11-22T08:00', '2026-11-22T09:00']);
  });

  test('a clock that was ahead for a moment does not keep the job from running when it is right again', async () => {
    const ran: string[] = [];
    const job: Job = { ...hourly('ahead', async (slot) => void ran.push(slot)), catchUp: 'newest' };
    for (const now of ['2026-11-22T08:05', '2026-12-24T12:00', '2026-11-22T09:05', '2026-11-22T10:05']) {
      await process().runDue([job], now);
    }
    expect(ran).toEqual(['2026-11-22T08:00', '2026-12-24T12:00', '2026-11-22T09:00', '2026-11-22T10:00']);
  });
});

describe('a process that is not what it was', () => {
  test('loses a run it slept through, with all it did in that transaction', async () => {
    await redline.dataSource.query(`CREATE TABLE notes (text text)`);
    const write =
      (text: string): Job['run'] =>
      (_, run) =>
        redline.dataSource.transaction(async (manager) => {
          await manager.query(`INSERT INTO notes (text) VALUES ($1)`, [text]);
          if (text === 'sleeper') {
            await redline.dataSource.query(
              `UPDATE job_runs SET lease_until = now() - interval '1 second' WHERE job = 'slept'`,
            );
            await process().runDue([hourly('slept', write('heir'))], '2026-11-22T08:05');
          }
          await run.complete(manager);
        });
    await process().runDue([hourly('slept', write('sleeper'))], '2026-11-22T08:05');
    expect(await redline.dataSource.query(`SELECT text FROM notes`)).toEqual([{ text: 'heir' }]);
    expect(await redline.dataSource.query(`SELECT state, error FROM job_runs WHERE job = 'slept'`)).toEqual([
      { state: 'done', error: null },
    ]);
  });

  test('keeps a long run while it lives', async () => {
    const ran: string[] = [];
    const long = hourly('long', async () => {
      ran.push('begun');
      await new Promise((resolve) => setTimeout(resolve, 900));
    });
    const first = process(300).runDue([long], '2026-11-22T08:05');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await process(300).runDue([long], '2026-11-22T08:06');
    await first;
    expect(ran).toEqual(['begun']);
  });
});

test('after all this the audit log is whole', async () => {
  await expectSound(admin);
  expect((await admin.get('/api/jobs')).status).toBe(200);
});

/** The runs of a job once none is under way. */
async function ended(name: string): Promise<Run[]> {
  for (;;) {
    const { items } = await runs(name);
    if (items.every(({ state }) => state !== 'running')) return items;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
