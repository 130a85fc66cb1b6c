import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent, Answer } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { expectSound } from './support/invariants.ts';
import { orderBody } from './support/order-body.ts';
import { twoCities } from './support/two-cities.ts';

interface Order {
  readonly id: string;
  readonly version: number;
  readonly improvements: readonly Improvement[];
}

interface Improvement {
  readonly kind: string;
  readonly text: string;
}

interface Register {
  readonly counts: Readonly<Record<string, number>>;
  readonly items: readonly (Improvement & {
    readonly order: { readonly title: string };
    readonly acceptedOn: string;
  })[];
  readonly next: string | null;
}

const SIGNATURE = { kind: 'process', text: '二次确认改为短信回执' };
const RULE = { kind: 'rule', text: '割接前72小时报备' };
const SERVICE = { kind: 'service', text: '失败工单当天回访' };

let redline: TestApplication;
let admin: Agent;
let office: Agent;
let signatory: Agent;

/** Thursday 12 November 2026. */
beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-12T02:00:00Z' });
  admin = await redline.as('administrator');
  await twoCities(admin);
  office = await redline.as('inspection');
  signatory = await redline.as('signatory');
});
afterAll(() => redline.close());
afterEach(() => expectSound(admin));

const went = async (answering: Promise<Answer>) => {
  const answer = await answering;
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return answer.json<Order>();
};
const step = (agent: Agent, order: Order, name: string, body: object = {}) =>
  agent.post(`/api/supervision-orders/${order.id}/${name}`, { version: order.version, note: '说明', ...body });
const registerOf = async (agent: Agent, query = '') =>
  (await agent.get(`/api/order-improvements${query}`)).json<Register>();
const told = ({ items }: Register) => items.map(({ kind, text, order }) => `${order.title}: ${kind} ${text}`);

/** An order with evidence, ready to be submitted by the head of its unit. */
async function readyOrder(title: string, unit: string): Promise<{ lead: Agent; order: Order }> {
  const lead = await redline.as('head', unit);
  const drafted = (await office.post('/api/supervision-orders', orderBody({ title, lead: { unit } }))).json<Order>();
  const asked = await went(step(office, drafted, 'signature-request'));
  const acknowledged = await went(step(lead, await went(step(signatory, asked, 'signature')), 'acknowledgement'));
  const working = await went(step(lead, acknowledged, 'progress', { progress: 80 }));
  const path = `/api/supervision-orders/${working.id}/evidence`;
  await went(lead.upload(path, { note: '回访样本' }, { name: '回访.txt', content: `${title}回访30户` }));
  return { lead, order: working };
}

async function acceptedOrder(title: string, unit: string, improvements: readonly Improvement[]): Promise<Order> {
  const { lead, order } = await readyOrder(title, unit);
  return went(step(office, await went(step(lead, order, 'submission', { improvements })), 'acceptance'));
}

describe('improvements', () => {
  test('count from the acceptance of the work on, as it was last submitted, until it is re-opened', async () => {
    const { lead, order } = await readyOrder('二次确认', 'LZ');
    const first = await went(step(lead, order, 'submission', { improvements: [SIGNATURE] }));
    expect(first.improvements).toEqual([SIGNATURE]);
    expect((await registerOf(office)).items).toEqual([]);
    const returned = await went(step(office, first, 'return'));
    const again = await went(step(lead, returned, 'submission', { improvements: [SIGNATURE, RULE] }));
    const accepted = await went(step(office, again, 'acceptance'));
    const register = await registerOf(office);
    expect(told(register)).toEqual(['二次确认: process 二次确认改为短信回执', '二次确认: rule 割接前72小时报备']);
    expect(register.counts).toEqual({ process: 1, rule: 1, service: 0, orders: 1 });
    expect(register.items[0]?.acceptedOn).toBe('2026-11-12');
    const ended = await went(step(office, accepted, 'strike-off'));
    expect((await registerOf(office)).counts).toMatchObject({ orders: 1 });
    await went(step(office, ended, 'reopening', { dueDay: '2026-12-11' }));
    expect((await registerOf(office)).counts).toEqual({ process: 0, rule: 0, service: 0, orders: 0 });
  });

  test('stay as they are when a submission states none, and are taken back by an empty list', async () => {
    const { lead, order } = await readyOrder('报备', 'LZ');
    const first = await went(step(lead, order, 'submission', { improvements: [RULE] }));
    const second = await went(step(lead, await went(step(office, first, 'return')), 'submission'));
    expect(second.improvements).toEqual([RULE]);
    const third = await went(
      step(lead, await went(step(office, second, 'return')), 'submission', { improvements: [] }),
    );
    expect(third.improvements).toEqual([]);
  });

  test('are seen by whom their order concerns, filtered and paged', async () => {
    await acceptedOrder('割接报备', 'LZ', [RULE, SERVICE]);
    await acceptedOrder('装移机回访', 'BG', [SERVICE]);
    expect(told(await registerOf(await redline.as('head', 'BG')))).toEqual(['装移机回访: service 失败工单当天回访']);
    expect((await registerOf(office, '?kind=service')).counts).toEqual({ process: 0, rule: 1, service: 2, orders: 2 });
    expect(told(await registerOf(office, '?kind=rule'))).toEqual(['割接报备: rule 割接前72小时报备']);
    expect(told(await registerOf(office, '?unit=BG&year=2026'))).toEqual(['装移机回访: service 失败工单当天回访']);
    expect((await registerOf(office, '?year=2025')).items).toEqual([]);
    const pages: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: Register = await registerOf(office, `?limit=1${next === '' ? '' : `&cursor=${next}`}`);
      pages.push(...told(page));
      next = page.next;
    }
    expect(pages).toEqual(told(await registerOf(office)));
    expect(pages).toHaveLength(3);
  });

  test.each([
    ['cursor=x', 'request.invalid-cursor', 400],
    ['kind=people', 'request.invalid', 400],
    ['year=26', 'request.invalid', 400],
    ['unit=nowhere', 'units.unknown', 404],
  ])('of %s are refused: %s', async (query, code, status) => {
    const answer = await office.get(`/api/order-improvements?${query}`);
    expect([answer.status, answer.json<{ code: string }>().code]).toEqual([status, code]);
  });

  test('that cannot be read leave the order unsubmitted and say which of them', async () => {
    const { lead, order } = await readyOrder('账单', 'LZ');
    const answer = await step(lead, order, 'submission', { improvements: [RULE, { kind: 'rule', text: ' ' }] });
    expect(answer.status).toBe(400);
    expect(answer.json<{ errors: object[] }>().errors).toMatchObject([{ field: 'improvements.1.text' }]);
    const seen = (await lead.get(`/api/supervision-orders/${order.id}`)).json<{ state: string }>();
    expect(seen.state).toBe('in-progress');
  });

  test('are on record with the submission', async () => {
    const { id } = await acceptedOrder('签名', 'BG', [SIGNATURE]);
    const entries = (
      await admin.get(`/api/audit-entries?subjectKind=supervision-order&subjectId=${id}&action=order.submission`)
    ).json<{ items: { detail: object }[] }>().items;
    expect(entries[0]?.detail).toMatchObject({ title: '签名', improvements: [SIGNATURE] });
  });
});
