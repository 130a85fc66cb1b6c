import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Settings } from '../src/platform/config/settings.ts';
import type { Agent, Answer } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { expectSound } from './support/invariants.ts';
import { orderBody } from './support/order-body.ts';
import { twoCities } from './support/two-cities.ts';

interface Kept {
  readonly id: string;
  readonly version: number;
  readonly evidence: readonly { readonly name: string; readonly scan: { readonly by: string } | null }[];
}

const SCANNER = fileURLToPath(new URL('support/test-scanner.mjs', import.meta.url));
/** The harmless file every scanner reports, in two parts so that none reports this one. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

let redline: TestApplication;
let lead: Agent;
let admin: Agent;
let order: Kept;
let dispute: Kept;

beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-12T02:00:00Z' });
  admin = await redline.as('administrator');
  await twoCities(admin);
  lead = await redline.as('head', 'LZ');
  order = await orderAtWork();
  await admin.put('/api/complaints/miit/S-1', complaintBody({ unit: 'LZ' }));
  const body = { source: 'miit', number: 'S-1', ground: 'duplicate', reason: '重复' };
  dispute = (await lead.post('/api/disputes', body)).json<Kept>();
});
afterAll(() => redline.close());
afterEach(() => expectSound(admin));

async function orderAtWork(): Promise<Kept> {
  const [office, signatory] = [await redline.as('inspection'), await redline.as('signatory')];
  const drafted = (await office.post('/api/supervision-orders', orderBody({ title: '扫描' }))).json<Kept>();
  const step = async (agent: Agent, { id, version }: Kept, name: string) =>
    (await agent.post(`/api/supervision-orders/${id}/${name}`, { version, note: '说明' })).json<Kept>();
  const asked = await step(office, drafted, 'signature-request');
  return step(lead, await step(signatory, asked, 'signature'), 'acknowledgement');
}

function scanWith(scanCommand: readonly string[] | null, scanSeconds = 300): void {
  Object.assign(redline.app.get(Settings), { scanCommand, scanSeconds });
}
const testScanner = (...args: readonly string[]) => [process.execPath, SCANNER, ...args];
const pathOf = (kept: Kept) => (kept === order ? `/api/supervision-orders/${order.id}` : `/api/disputes/${dispute.id}`);
const send = (kept: Kept, name: string, content: string) =>
  lead.upload(`${pathOf(kept)}/evidence`, { note: '' }, { name, content });
const filesOf = async (kept: Kept) => (await lead.get(pathOf(kept))).json<Kept>().evidence;
const problemOf = (answer: Answer) => ({ status: answer.status, ...answer.json<Record<string, unknown>>() });

test('what is kept while no scanner is named says that it was not scanned', async () => {
  for (const kept of [order, dispute]) {
    expect((await send(kept, '旧.txt', '回访')).status).toBe(200);
    expect(await filesOf(kept)).toMatchObject([{ name: '旧.txt', scan: null }]);
  }
});

test('a clean file is kept with who scanned it and when', async () => {
  scanWith(testScanner('find'));
  for (const kept of [order, dispute]) {
    expect((await send(kept, '新.txt', '回访30户'.repeat(100_000))).status).toBe(200);
    const scan = { by: 'node', at: '2026-11-12T02:00:00.000Z' };
    expect((await filesOf(kept))[1]).toMatchObject({ name: '新.txt', scan });
  }
});

test('an infected file is refused by name and signature, is not kept, and the attempt is on record', async () => {
  scanWith(testScanner('find'));
  for (const kept of [order, dispute]) {
    const refused = problemOf(await send(kept, '坏 文件;$(id).txt', `开头${EICAR}`));
    const named = { file: '坏 文件;$(id).txt', signature: 'Eicar-Test-Signature', scanner: 'node' };
    expect(refused).toMatchObject({ status: 400, errors: [{ field: 'file', code: 'upload.infected' }], ...named });
    expect((await filesOf(kept)).map(({ name }) => name)).toEqual(['旧.txt', '新.txt']);
  }
  const entries = await redline.dataSource.query<{ action: string; detail: string }[]>(
    `SELECT action, detail FROM audit_entries WHERE action LIKE '%evidence-refused' ORDER BY action`,
  );
  expect(entries.map(({ action }) => action)).toEqual(['dispute.evidence-refused', 'order.evidence-refused']);
  for (const { detail } of entries) expect(detail).toContain('"signature":"Eicar-Test-Signature"');
});

test.each([
  ['crashes', () => testScanner('crash')],
  ['says that it could not look', () => testScanner('lost')],
  ['is missing', () => [join(redline.dataFolder, 'nowhere')]],
  ['is no program', () => [redline.dataFolder]],
  ['does not read the file', () => ['/bin/true']],
])('where the scanner %s nothing is let through, and the answer says to try again', async (_how, command) => {
  scanWith(command());
  const refused = await send(order, '大.txt', '回访'.repeat(500_000));
  expect(problemOf(refused)).toMatchObject({ status: 503, code: 'upload.not-scanned' });
  expect(refused.headers['retry-after']).toBe('5');
  expect(await filesOf(order)).toHaveLength(2);
});

test('a scanner that hangs is ended, and nothing is let through', async () => {
  const note = join(redline.dataFolder, 'pid');
  scanWith(testScanner('hang', note), 3);
  const refused = problemOf(await send(order, '慢.txt', '回访'));
  expect(refused).toMatchObject({ status: 503, code: 'upload.not-scanned' });
  const pid = await readFile(note, 'utf8').catch(() => null);
  while (pid !== null && isAlive(Number(pid))) await pause(50);
  expect(await filesOf(order)).toHaveLength(2);
});

test('the scanner inherits none of our settings', async () => {
  process.env['REDLINE_SECRET_OF_TEST'] = 'x';
  try {
    scanWith(testScanner('environment'));
    expect((await send(order, '末.txt', '回访')).status).toBe(200);
  } finally {
    delete process.env['REDLINE_SECRET_OF_TEST'];
  }
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
