import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from '../src/application.ts';
import { system } from '../src/platform/actor.ts';
import { Clock } from '../src/platform/clock.ts';
import { Settings } from '../src/platform/config/settings.ts';
import { Log } from '../src/platform/log.ts';
import { RepetitionWatch } from '../src/rectification/repetitions/repetition-watch.service.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { expectSound } from './support/invariants.ts';
import { orderBody } from './support/order-body.ts';
import { searchCaughtUp } from './support/search-index.ts';
import { twoCities } from './support/two-cities.ts';

interface Warning {
  readonly id: string;
  readonly kind: string;
  readonly rung: number;
  readonly count: number;
  readonly since: string;
  readonly unit: string;
  readonly complaint: { readonly number: string } | null;
  readonly order: { readonly id: string } | null;
  readonly told: readonly { readonly username: string }[];
  readonly closing: { readonly note: string } | null;
  readonly version: number;
}

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-12T02:00:00Z', settings: { repeatContacts: 3 } });
  admin = await redline.as('administrator');
  await twoCities(admin);
  for (const role of ['executive', 'signatory', 'inspection'] as const) await redline.as(role);
  for (const city of ['BG', 'LZ']) await redline.as('head', city);
});
afterAll(() => redline.close());
afterEach(async () => expectSound(await redline.as('administrator')));

const warn = (app: NestFastifyApplication = redline.app) => app.get(RepetitionWatch).warn(system('test'));
const listed = async (agent: Agent, query = '') => {
  const answer = await agent.get(`/api/repetition-warnings${query}`);
  expect(answer.status).toBe(200);
  return answer.json<{ items: Warning[]; next: string | null }>();
};
const told = ({ told: people }: Warning) => people.map(({ username }) => username);
const outline = (warning: Warning) => [
  warning.kind,
  warning.complaint?.number ?? warning.order?.id,
  warning.count,
  warning.rung,
  told(warning),
];

async function put(number: string, fields: Record<string, unknown>): Promise<void> {
  const answer = await admin.put(
    `/api/complaints/crm/${number}`,
    complaintBody({ unit: 'LZ', receivedAt: '2026-11-02', layer: 'contact', type: '不明扣费', ...fields }),
  );
  if (answer.status > 201) throw new Error(answer.text);
}

describe('what comes again too often', () => {
  test('warns when a customer comes for the third time about one matter that became a case, and one superior further at the sixth', async () => {
    const phone = '13800000007';
    await put('K-02', { phone, layer: 'ticket' });
    for (const day of ['04', '06']) await put(`K-${day}`, { phone, receivedAt: `2026-11-${day}` });
    // before it was a case, about something else, of somebody else, out of the thirty days, and never a case
    await put('K-01', { phone, receivedAt: '2026-11-01' });
    await put('K-other', { phone, type: '网络质量' });
    await put('K-else', { phone: '13800000008' });
    await put('K-old', { phone, layer: 'ticket', receivedAt: '2026-10-13' });
    for (const day of ['02', '03', '04']) await put(`C-${day}`, { phone: '13800000009', receivedAt: `2026-11-${day}` });
    await searchCaughtUp(redline);
    expect(await warn()).toEqual({ warned: 1 });
    expect(await warn()).toEqual({ warned: 0 });
    for (const day of ['07', '08', '09']) await put(`K-${day}`, { phone, receivedAt: `2026-11-${day}` });
    await searchCaughtUp(redline);
    expect(await warn()).toEqual({ warned: 1 });
    const { items } = await listed(await redline.as('inspection'), '?kind=contact');
    expect(items.map(outline)).toEqual([
      ['contact', 'K-09', 6, 2, ['executive-root']],
      ['contact', 'K-06', 3, 1, ['head-lz']],
    ]);
    expect(items.map(({ since }) => since)).toEqual(['2026-11-02', '2026-11-02']);
    const entries = (
      await admin.get(`/api/audit-entries?subjectKind=repetition-warning&subjectId=${items[1]?.id}`)
    ).json<{
      items: { sentence: { zh: string } }[];
    }>();
    expect(entries.items[0]?.sentence.zh).toBe(
      '同一客户同一事项自 2026-11-02 起来诉 3 次（最近 K-06），第 1 级预警，已告知 head-lz',
    );
  });

  test('warns of a ticket at its third dispatch, not at its second', async () => {
    await put('T-2', { layer: 'ticket', dispatches: 2 });
    await put('T-3', { layer: 'ticket', dispatches: 3, unit: 'BG' });
    expect(await warn()).toEqual({ warned: 1 });
    await put('T-2', { layer: 'ticket', dispatches: 7 });
    expect(await warn()).toEqual({ warned: 1 });
    const { items } = await listed(await redline.as('inspection'), '?kind=dispatch');
    expect(items.map(outline)).toEqual([
      ['dispatch', 'T-2', 7, 2, ['executive-root']],
      ['dispatch', 'T-3', 3, 1, ['head-bg']],
    ]);
  });

  test('warns of an order returned twice, above its lead', async () => {
    const [office, lead] = [await redline.as('inspection'), await redline.as('head', 'LZ')];
    const drafted = await office.post('/api/supervision-orders', orderBody({ title: '弱覆盖' }));
    let order = drafted.json<{ id: string; version: number }>();
    const step = async (agent: Agent, name: string, body: object = {}) => {
      const asked = { version: order.version, note: '说明', ...body };
      const answer = await agent.post(`/api/supervision-orders/${order.id}/${name}`, asked);
      expect([name, answer.status]).toEqual([name, 200]);
      order = answer.json();
    };
    await step(office, 'signature-request');
    await step(await redline.as('signatory'), 'signature');
    await step(lead, 'acknowledgement');
    await step(lead, 'progress', { progress: 20 });
    await lead.upload(`/api/supervision-orders/${order.id}/evidence`, {}, { name: '回访.txt', content: '回访30户' });
    order = (await lead.get(`/api/supervision-orders/${order.id}`)).json();
    await step(lead, 'submission');
    await step(office, 'return', { dueDay: '2026-12-01' });
    expect(await warn()).toEqual({ warned: 0 });
    await step(lead, 'submission');
    await step(office, 'return', { dueDay: '2026-12-02' });
    expect(await warn()).toEqual({ warned: 1 });
    const { items } = await listed(lead, '?kind=return');
    expect(items.map(outline)).toEqual([['return', order.id, 2, 1, ['executive-root']]]);
  });

  test('waits for the end of quiet hours', async () => {
    await put('T-night', { layer: 'ticket', dispatches: 3 });
    redline.clock.set('2026-11-12T14:00:00Z');
    expect(await warn()).toEqual({ warned: 0 });
    redline.clock.set('2026-11-13T02:00:00Z');
    expect(await warn()).toEqual({ warned: 1 });
  });
});

describe('the list of warnings', () => {
  test('shows each unit its own, filtered and page by page', async () => {
    const [office, lead] = [await redline.as('inspection'), await redline.as('head', 'BG')];
    expect((await listed(lead)).items.map(outline)).toEqual([['dispatch', 'T-3', 3, 1, ['head-bg']]]);
    const all = (await listed(office, '?sort=rung')).items;
    expect(all.map(({ rung }) => rung)).toEqual([2, 2, 1, 1, 1, 1]);
    const first = await listed(office, '?sort=rung&limit=4');
    const second = await listed(office, `?sort=rung&limit=4&cursor=${first.next}`);
    expect([...first.items, ...second.items]).toEqual(all);
    const top = await redline.as('executive');
    expect((await listed(top, '?mine=true')).items.map(({ kind }) => kind)).toEqual(['return', 'dispatch', 'contact']);
    expect((await listed(office, '?unit=BG')).items.map(({ unit }) => unit)).toEqual(['BG']);
    expect((await office.get('/api/repetition-warnings?cursor=x')).json()).toMatchObject({
      code: 'request.invalid-cursor',
    });
  });

  test('closes one with its lower rungs, once, and not as it was before', async () => {
    const office = await redline.as('inspection');
    const [upper] = (await listed(office, '?kind=contact&sort=rung')).items;
    const path = `/api/repetition-warnings/${upper?.id}/closure`;
    expect((await office.post(path, { version: 1, note: ' ' })).status).toBe(400);
    expect((await (await redline.as('head', 'BG')).post(path, { version: 1, note: 'x' })).status).toBe(404);
    expect((await (await redline.as('analyst')).post(path, { version: 1, note: 'x' })).status).toBe(403);
    const answers = await Promise.all([1, 2].map(() => office.post(path, { version: 1, note: '已上门处理' })));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409]);
    const { items } = await listed(office, '?kind=contact&state=closed');
    expect(items.map(({ rung, closing }) => [rung, closing?.note])).toEqual([
      [2, '已上门处理'],
      [1, '已上门处理'],
    ]);
    expect((await listed(office, '?kind=contact&state=open')).items).toEqual([]);
  });
});

test('two processes at once raise each warning once', async () => {
  admin = await redline.as('administrator');
  const numbers = Array.from({ length: 150 }, (_, number) => `M-${number}`);
  for (const number of numbers) await put(number, { layer: 'ticket', dispatches: 3, unit: 'BG' });
  const second = await createApplication(redline.app.get(Settings), redline.databaseUrl, new Log('silent'), [
    [Clock, redline.clock],
  ]);
  await second.init();
  const answers = await Promise.all([warn(), warn(second), warn(), warn(second)]);
  await second.close();
  expect(answers.reduce((sum, { warned }) => sum + warned, 0)).toBe(150);
  const [row] = await redline.dataSource.query<object[]>(
    `SELECT count(*)::integer AS warnings, count(DISTINCT w.subject)::integer AS tickets,
            (SELECT count(*)::integer FROM audit_entries e WHERE e.action = 'repetition.dispatch' AND e.subject_id IN
              (SELECT v.id::text FROM repetition_warnings v WHERE starts_with(v.number, 'M-'))) AS entries
     FROM repetition_warnings w WHERE starts_with(w.number, 'M-')`,
  );
  expect(row).toEqual({ warnings: 150, tickets: 150, entries: 150 });
});
