import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Checker } from '../src/complaints/imports/checking/checker.ts';
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
    const files = await readdir(join(redline.dataFolder, 'uploads'));
    expect(files.filter((name) => name.startsWith('import-'))).toEqual([]);
  });
});
