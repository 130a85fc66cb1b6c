import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent, Answer } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { expectSound } from './support/invariants.ts';
import { orderBody } from './support/order-body.ts';
import { twoCities } from './support/two-cities.ts';

interface Order {
  readonly id: string;
  readonly number: { readonly zh: string };
  readonly state: string;
  readonly version: number;
  readonly steps: readonly string[];
  readonly due: { readonly day: string; readonly first: string; readonly left: number | null; readonly used: number };
  readonly slip: string | null;
  readonly progress: number;
  readonly mayExtend: boolean;
  readonly measures: readonly { readonly text: string; readonly done: boolean }[];
  readonly history: readonly { readonly step: string; readonly to: string; readonly by: { username: string } }[];
  readonly extensions: readonly { readonly verdict: { readonly kind: string } | null }[];
  readonly evidence: readonly { readonly number: number; readonly edition: number; readonly kind: string }[];
}

let redline: TestApplication;
let admin: Agent;
let office: Agent;
let signatory: Agent;
let lead: Agent;

/** Thursday 12 November 2026; the orders go to the head of 澜州. */
beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-12T02:00:00Z' });
  admin = await redline.as('administrator');
  await twoCities(admin);
  office = await redline.as('inspection');
  signatory = await redline.as('signatory');
  lead = await redline.as('head', 'LZ');
});
afterAll(() => redline.close());
afterEach(() => expectSound(admin));

let titles = 0;
const draft = async (fields: Readonly<Record<string, unknown>> = {}, agent = office) => {
  titles += 1;
  const answer = await agent.post('/api/supervision-orders', orderBody({ title: `事项${titles}`, ...fields }));
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  return answer.json<Order>();
};
const step = (agent: Agent, order: Order, name: string, body: object = {}) =>
  agent.post(`/api/supervision-orders/${order.id}/${name}`, { version: order.version, note: '说明', ...body });
const went = async (answering: Promise<Answer>) => {
  const answer = await answering;
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return answer.json<Order>();
};
const refusal = async (answering: Promise<Answer>) => {
  const answer = await answering;
  return [answer.status, answer.json<{ code: string }>().code];
};
const seenBy = async (agent: Agent, { id }: Order) => (await agent.get(`/api/supervision-orders/${id}`)).json<Order>();
const evidence = (agent: Agent, { id }: Order, content = '回访30户，满意29户', name = '回访.txt') =>
  agent.upload(`/api/supervision-orders/${id}/evidence`, { note: '回访样本' }, { name, content });
const issued = async (fields: Readonly<Record<string, unknown>> = {}) => {
  const asked = await went(step(office, await draft(fields), 'signature-request'));
  return went(step(signatory, asked, 'signature'));
};
const working = async () => {
  const acknowledged = await went(step(lead, await issued(), 'acknowledgement'));
  return went(step(lead, acknowledged, 'progress', { progress: 20 }));
};
const submitted = async () => {
  const order = await working();
  await went(evidence(lead, order));
  return went(step(lead, order, 'submission'));
};

describe('an order', () => {
  test('goes through all its hands, each step on record with who took it', async () => {
    const accepted = await went(step(office, await submitted(), 'acceptance'));
    const { history, state, steps } = await went(step(office, accepted, 'strike-off'));
    expect([state, steps]).toEqual(['struck-off', ['reopening']]);
    expect(history.map(({ step: name, to, by }) => `${name} → ${to} (${by.username})`)).toEqual([
      'signature-request → awaiting-signature (inspection-root)',
      'signature → issued (signatory-root)',
      'acknowledgement → acknowledged (head-lz)',
      'progress → in-progress (head-lz)',
      'submission → submitted (head-lz)',
      'acceptance → accepted (inspection-root)',
      'strike-off → struck-off (inspection-root)',
    ]);
  });

  test('tells each person what they may do next', async () => {
    const order = await working();
    expect((await seenBy(lead, order)).steps).toEqual(['plan', 'progress']);
    await went(evidence(lead, order));
    expect((await seenBy(lead, order)).steps).toEqual(['plan', 'progress', 'submission']);
    expect((await seenBy(office, order)).steps).toEqual(['keeping-open', 'withdrawal']);
    expect((await seenBy(signatory, order)).steps).toEqual([]);
  });

  test('keeps its number and history when it comes back', async () => {
    const accepted = await went(step(office, await submitted(), 'acceptance'));
    const ended = await went(step(office, accepted, 'strike-off'));
    const again = await went(step(office, ended, 'reopening', { dueDay: '2026-12-18' }));
    expect(again).toMatchObject({ number: ended.number, state: 'reopened', progress: 0, due: { day: '2026-12-18' } });
    expect(again.history).toHaveLength(8);
    expect((await went(step(lead, again, 'progress', { progress: 10 }))).state).toBe('in-progress');
  });

  test('ends as kept open with an owner, words for customers and a day to look at it again', async () => {
    const order = await submitted();
    expect(await refusal(step(office, order, 'keeping-open'))).toEqual([400, 'request.invalid']);
    const kept = { owner: '网络部', wording: '物业暂不同意建站', reviewDay: '2027-02-01' };
    expect((await went(step(office, order, 'keeping-open', kept))).state).toBe('kept-open');
  });

  test('is returned with a day by which it must be mended, and its first due day stays on record', async () => {
    const returned = await went(step(office, await submitted(), 'return', { dueDay: '2026-11-24' }));
    expect(returned).toMatchObject({ state: 'returned', due: { day: '2026-11-24', first: '2026-12-11' } });
    expect((await seenBy(lead, returned)).slip).toBe('behind');
  });

  test('takes the plan of its lead', async () => {
    const order = await working();
    const measures = [{ term: 'long', text: '新建2站', difficulty: 'high', owner: '张工', dueDay: null, done: true }];
    expect((await went(step(lead, order, 'plan', { measures }))).measures).toEqual(measures);
    expect(await refusal(step(lead, await seenBy(lead, order), 'plan', { measures: [{}] }))).toEqual([
      400,
      'request.invalid',
    ]);
  });
});

describe('a step is refused', () => {
  test('when it skips another, in every state and of every hand', async () => {
    const order = await issued();
    for (const [agent, name] of [
      [lead, 'submission'],
      [office, 'acceptance'],
      [office, 'strike-off'],
      [signatory, 'signature'],
    ] as const)
      expect(await refusal(step(agent, order, name))).toEqual([409, 'orders.not-now']);
  });

  test('to a head whose order it is not, and to whoever has no hand in it', async () => {
    const order = await issued({ partners: [{ unit: 'BG', department: null }] });
    const partner = await redline.as('head', 'BG');
    expect(await refusal(step(partner, order, 'acknowledgement'))).toEqual([403, 'orders.not-the-lead']);
    expect(await refusal(step(office, order, 'acknowledgement'))).toEqual([403, 'session.not-permitted']);
  });

  test('to a person who would judge their own order', async () => {
    await redline.dataSource.query(
      `INSERT INTO users (username, display_name, password_hash, roles, unit_id)
       SELECT 'both', '两职', p.password_hash, '{head,inspection}', u.id
       FROM users p, units u WHERE p.username = 'head-lz' AND u.code = 'LZ'`,
    );
    const both = await redline.signIn('both', 'correct horse battery 9');
    const order = await submitted();
    expect(await refusal(step(both, order, 'acceptance'))).toEqual([403, 'orders.own']);
    const denied = await admin.get('/api/audit-entries?action=order.denied&actor=both');
    expect(denied.json<{ items: object[] }>().items).toHaveLength(1);
  });

  test('without evidence', async () => {
    expect(await refusal(step(lead, await working(), 'submission'))).toEqual([409, 'orders.no-evidence']);
  });

  test('when the order went on since it was seen, and says how far', async () => {
    const order = await working();
    await went(step(lead, order, 'progress', { progress: 30 }));
    const stale = await step(lead, order, 'progress', { progress: 25 });
    expect([stale.status, stale.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'orders.stale', current: { version: order.version + 1 } }),
    ]);
    expect((await seenBy(lead, order)).progress).toBe(30);
  });

  test('nineteen times of twenty at once', async () => {
    const order = await issued();
    const answers = await Promise.all(Array.from({ length: 20 }, () => step(lead, order, 'acknowledgement')));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200,
      ...Array<number>(19).fill(409),
    ]);
    expect((await seenBy(lead, order)).history.filter(({ step: name }) => name === 'acknowledgement')).toHaveLength(1);
  });
});

describe('numbers', () => {
  test('run without gaps, whoever is refused and whatever is withdrawn', async () => {
    const numberOf = ({ number }: Order) => Number(/〕(\d+)号/.exec(number.zh)?.[1]);
    const first = await draft();
    expect((await office.post('/api/supervision-orders', orderBody({ lead: { unit: 'NOWHERE' } }))).status).toBe(400);
    await went(step(office, first, 'withdrawal'));
    const drafted = await Promise.all(Array.from({ length: 8 }, () => draft()));
    const numbers = drafted.map(numberOf).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 8 }, (_, i) => numberOf(first) + 1 + i));
    expect((await draft({ grade: 'directive' })).number.zh).toBe('督察〔2026〕1号');
  });

  test('a matter has one order: a line, a title, a complaint; the refusal names the first', async () => {
    await admin.put('/api/complaints/crm/T1', complaintBody({ unit: 'LZ', receivedAt: '2026-11-03' }));
    const line = { kind: 'red-line', indicator: 'user-appeal-rate', limit: null, unit: 'LZ', period: '2026' };
    const complaints = [{ source: 'crm', number: 'T1' }];
    const first = await draft({ source: line });
    const other = await draft({ source: { kind: 'complaint' }, complaints });
    const second = await office.post('/api/supervision-orders', orderBody({ title: '别的题目', source: line }));
    expect([second.status, second.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'orders.matter-taken', order: { id: first.id, number: first.number } }),
    ]);
    expect(await refusal(office.post('/api/supervision-orders', orderBody({ title: '另一题目', complaints })))).toEqual(
      [409, 'orders.matter-taken'],
    );
    await went(step(office, other, 'withdrawal'));
    expect((await draft({ complaints })).state).toBe('draft');
  });

  test('an ended order comes back only where its matter has no other', async () => {
    const withdrawn = await went(step(office, await issued({ title: '同一事项' }), 'withdrawal'));
    expect(withdrawn.steps).toEqual([]);
    const ended = await went(step(office, await went(step(office, await submitted(), 'acceptance')), 'strike-off'));
    const { title } = (await office.get(`/api/supervision-orders/${ended.id}`)).json<{ title: string }>();
    await draft({ title });
    expect(await refusal(step(office, ended, 'reopening', { dueDay: '2026-12-18' }))).toEqual([
      409,
      'orders.matter-taken',
    ]);
  });
});

describe('a draft', () => {
  test.each<[string, object, string]>([
    ['a due day that is over', { dueDay: '2026-11-12' }, 'dueDay'],
    ['a due day on which nobody works', { dueDay: '2026-11-28' }, 'dueDay'],
    ['a person nobody knows', { lead: { unit: 'LZ', department: null, person: 'nobody' } }, 'lead.person'],
    ['a cause that is not in the catalogue', { cause: 'moon' }, 'cause'],
    ['a complaint that is not there', { complaints: [{ source: 'crm', number: 'X' }] }, 'complaints.0'],
    ['a partner that is not there', { partners: [{ unit: 'NOWHERE', department: null }] }, 'partners.0.unit'],
  ])('with %s is refused by field, and takes no number', async (_, fields, field) => {
    const answer = await office.post('/api/supervision-orders', orderBody({ title: '错的', ...fields }));
    expect([answer.status, answer.json<{ errors: { field: string }[] }>().errors.map((each) => each.field)]).toEqual([
      400,
      [field],
    ]);
  });

  test('is changed until it is signed, and not behind somebody else’s back', async () => {
    const order = await draft();
    const change = (version: number, title: string) =>
      office.put(`/api/supervision-orders/${order.id}`, { ...orderBody({ title }), version });
    expect((await went(change(1, '改过的题目'))).version).toBe(2);
    expect(await refusal(change(1, '又改'))).toEqual([409, 'orders.stale']);
    const waiting = await went(step(office, { ...order, version: 2 }, 'signature-request'));
    expect(await refusal(change(3, '再改'))).toEqual([409, 'orders.not-a-draft']);
    expect((await went(step(signatory, waiting, 'redraft'))).state).toBe('draft');
  });

  test('of the signatory themselves is signed by another', async () => {
    await redline.as('executive');
    await redline.dataSource.query(
      `UPDATE users SET roles = '{executive,signatory}' WHERE username = 'executive-root'`,
    );
    const both = await redline.signIn('executive-root', 'correct horse battery 9');
    const asked = await went(step(both, await draft({}, both), 'signature-request'));
    expect(await refusal(step(both, asked, 'signature'))).toEqual([403, 'orders.own']);
    expect((await went(step(signatory, asked, 'signature'))).state).toBe('issued');
  });
});
