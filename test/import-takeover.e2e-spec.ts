import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Checker } from '../src/complaints/imports/checking/checker.ts';
import { ImportRunner } from '../src/complaints/imports/import-runner.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { figures, settled, startImport } from './support/import-file.ts';

const FILE = 'no,day,city\nT1,2026-11-01,root\nT2,2026-11-02,root\n';

let redline: TestApplication;
let admin: Agent;
/** How the checks of one import ended, in turn. */
let outcomes: string[] = [];
let isCalledOff = false;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  const checker = redline.app.get(Checker);
  const check = checker.check.bind(checker);
  // another process, which had found the same import open, is through with it just before this one begins
  jest.spyOn(checker, 'check').mockImplementation(async (work) => {
    if (isCalledOff) await admin.post(`/api/imports/${work.id}/cancellation`);
    outcomes.push(await check(work));
    const outcome = await check(work);
    outcomes.push(outcome);
    return outcome;
  });
});
afterAll(() => redline.close());
afterEach(() => {
  outcomes = [];
});

function upload(source: string, publish: boolean): Promise<string> {
  const columns = { number: 'no', receivedAt: 'day', unit: 'city' };
  return startImport(admin, FILE, { mapping: { source, columns, constants: { layer: 'appeal' } }, publish });
}

function uploads(): Promise<string[]> {
  return readdir(join(redline.dataFolder, 'uploads'));
}

describe('an import that two processes have taken up', () => {
  test('is checked by one and published at once', async () => {
    const id = await upload('at-once', true);
    expect(figures(await settled(admin, id))).toBe('published 2 = 2 + 0 + 0 + 0 + 0');
    expect(outcomes).toEqual(['checked', 'not-due']);
  });

  test('is checked by one and published when asked for', async () => {
    const id = await upload('asked', false);
    expect((await settled(admin, id)).status).toBe('checked');
    await admin.post(`/api/imports/${id}/publication`);
    expect(figures(await settled(admin, id))).toBe('published 2 = 2 + 0 + 0 + 0 + 0');
    expect(outcomes).toEqual(['checked', 'not-due']);
  });

  test('leaves no file when it is called off before either begins', async () => {
    isCalledOff = true;
    const id = await upload('called-off', true);
    expect((await settled(admin, id)).status).toBe('cancelled');
    while (outcomes.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(outcomes).toEqual(['not-due', 'not-due']);
    expect(await uploads()).not.toContain(`import-${id}`);
  });
});

describe('what a killed process left in the folder of uploads', () => {
  const MINUTE_MS = 60_000;

  async function kept(name: string, ageMs: number): Promise<boolean> {
    const path = join(redline.dataFolder, 'uploads', name);
    await writeFile(path, FILE);
    const then = new Date(redline.clock.epochMs() - ageMs);
    await utimes(path, then, then);
    await redline.app.get(ImportRunner).takeOver();
    return (await uploads()).includes(name);
  }

  test('goes when its import has ended, at once', async () => {
    isCalledOff = false;
    const id = await upload('ended', true);
    await settled(admin, id);
    while ((await uploads()).includes(`import-${id}`)) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await kept(`import-${id}`, 0)).toBe(false);
  });

  test('stays while its import waits to be published, however old it is', async () => {
    const id = await upload('waiting', false);
    await settled(admin, id);
    expect(await kept(`import-${id}`, 100 * MINUTE_MS)).toBe(true);
  });

  test('stays while its import may not be committed yet, and goes when it never was', async () => {
    expect(await kept('import-999999', 9 * MINUTE_MS)).toBe(true);
    expect(await kept('import-999999', 11 * MINUTE_MS)).toBe(false);
  });

  test('stays when it is none of ours', async () => {
    expect(await kept('notes.txt', 1000 * MINUTE_MS)).toBe(true);
  });
});
