import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { JobLease } from '../src/platform/jobs/job-lease.ts';
import { JobRunner } from '../src/platform/jobs/job-runner.ts';
import type { Job } from '../src/platform/jobs/job.ts';
import { Log } from '../src/platform/log.ts';
import { Schedule } from '../src/schedule.ts';
import { startApplication, type TestApplication } from './support/application.ts';

let redline: TestApplication;

beforeAll(async () => {
  redline = await startApplication();
});
afterAll(() => redline.close());

function process(): JobRunner {
  return new JobRunner(redline.dataSource, new Log('silent'), new JobLease(60_000));
}

function daily(name: string, run: Job['run'], catchUp: Job['catchUp'] = 'each'): Job {
  return { name, title: { zh: name, en: name }, timetable: { each: 'day', at: '06:00' }, catchUp, run };
}

async function runs(job: string): Promise<{ slot: string; state: string; error: string | null }[]> {
  return redline.dataSource.query(`SELECT slot, state, error FROM job_runs WHERE job = $1 ORDER BY slot`, [job]);
}

describe('timed jobs', () => {
  test('of eight processes one runs each slot', async () => {
    const ran: string[] = [];
    const job = daily('once', async (slot) => void ran.push(slot));
    for (const now of ['2026-11-20T06:00', '2026-11-21T06:30', '2026-11-21T06:31']) {
      await Promise.all(Array.from({ length: 8 }, () => process().runDue([job], now)));
    }
    expect(ran).toEqual(['2026-11-20T06:00', '2026-11-21T06:00']);
    expect((await runs('once')).map(({ state }) => state)).toEqual(['done', 'done']);
  });

  test('missed slots are made up for in order', async () => {
    const ran: string[] = [];
    const job = daily('asleep', async (slot) => void ran.push(slot));
    await process().runDue([job], '2026-11-18T06:00');
    await process().runDue([job], '2026-11-21T23:00');
    expect(ran).toEqual(['2026-11-18T06:00', '2026-11-19T06:00', '2026-11-20T06:00', '2026-11-21T06:00']);
  });

  test('a job that is held keeps its slot, and runs it once it is not held any more', async () => {
    const ran: string[] = [];
    let isHeld = true;
    const job = { ...daily('held', async (slot) => void ran.push(slot), 'newest'), isHeld: async () => isHeld };
    await process().runDue([job], '2026-11-20T06:00');
    expect([ran, await runs('held')]).toEqual([[], []]);
    isHeld = false;
    await process().runDue([job], '2026-11-20T06:01');
    expect(ran).toEqual(['2026-11-20T06:00']);
  });

  test('a failure is on record and does not keep the next job from running', async () => {
    const ran: string[] = [];
    const failing = daily('failing', () => Promise.reject(new Error('no paper')));
    await process().runDue([failing, daily('after', async () => void ran.push('after'))], '2026-11-21T06:00');
    expect(await runs('failing')).toEqual([{ slot: '2026-11-21T06:00', state: 'failed', error: 'no paper' }]);
    expect(ran).toEqual(['after']);
  });

  test('a slot whose process died is run by another once its lease is over', async () => {
    const ran: string[] = [];
    const job = daily('died', async (slot) => void ran.push(slot));
    await redline.dataSource.query(
      `INSERT INTO job_runs (job, slot, state, claimed_by, lease_until, started_at)
       VALUES ('died', '2026-11-21T06:00', 'running', 'gone', now() - interval '1 minute', now() - interval '1 hour')`,
    );
    await process().runDue([job], '2026-11-21T07:00');
    expect(ran).toEqual(['2026-11-21T06:00']);
  });

  test('the timetable names each job once, and all of them run', async () => {
    const schedule = redline.app.get(Schedule);
    const names = schedule.jobs.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    await schedule.tick();
    for (const name of names) expect((await runs(name)).map(({ state }) => state)).toEqual(['done']);
  });
});
