import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Agent, Answer } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { expectSound } from './support/invariants.ts';
import { orderBody } from './support/order-body.ts';
import { twoCities } from './support/two-cities.ts';

interface Order {
  readonly id: string;
  readonly version: number;
  readonly due: { readonly day: string; readonly first: string; readonly left: number };
  readonly slip: string | null;
  readonly mayExtend: boolean;
  readonly extensions: readonly { readonly verdict: { readonly kind: string; readonly by: object } | null }[];
  readonly evidence: readonly { readonly name: string; readonly edition: number; readonly sha256: string }[];
}

const START = '2026-11-12T02:00:00Z';

let redline: TestApplication;
let admin: Agent;
let office: Agent;
let signatory: Agent;
let lead: Agent;
let order: Order;

beforeAll(async () => {
  redline = await startApplication({ now: START });
  await twoCities(await redline.as('administrator'));
});
afterAll(() => redline.close());
afterEach(() => expectSound(admin));

/** Moves the clock and signs everybody in anew: sessions do not last for days. */
async function at(instant: string): Promise<void> {
  redline.clock.set(instant);
  admin = await redline.as('administrator');
  office = await redline.as('inspection');
  signatory = await redline.as('signatory');
  lead = await redline.as('head', 'LZ');
}

let titles = 0;
const post = async (agent: Agent, id: string, path: string, body: object) => {
  const answer = await agent.post(`/api/supervision-orders/${id}/${path}`, body);
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return answer.json<Order>();
};
const refusal = async (answering: Promise<Answer>) => {
  const answer = await answering;
  return [answer.status, answer.json<{ code: string }>().code];
};
const drafted = async (fields: object = {}) => {
  titles += 1;
  const body = orderBody({ title: `事项${titles}`, dueDay: '2026-11-27', ...fields });
  return (await office.post('/api/supervision-orders', body)).json<Order>();
};

const signed = async (fields: object = {}) => {
  const { id } = await drafted(fields);
  await post(office, id, 'signature-request', { version: 1 });
  return post(signatory, id, 'signature', { version: 2 });
};

/** An order signed for on Thursday 12 November, due on Friday the 27th: eleven working days. */
beforeEach(async () => {
  await at(START);
  order = await post(lead, (await signed()).id, 'acknowledgement', { version: 3 });
});

const ask = (until: string, agent = lead, version = order.version) =>
  agent.post(`/api/supervision-orders/${order.id}/extensions`, { version, until, reason: '物业尚未同意' });
const seen = async () => (await lead.get(`/api/supervision-orders/${order.id}`)).json<Order>();

describe('more time', () => {
  test('is asked for until the due day ends, and granted by a named person; both days stay', async () => {
    await at('2026-11-27T15:30:00Z');
    expect((await seen()).mayExtend).toBe(true);
    const asked = (await ask('2026-12-11')).json<Order>();
    expect([asked.due.day, asked.mayExtend, asked.extensions]).toMatchObject([
      '2026-11-27',
      false,
      [{ verdict: null }],
    ]);
    const granted = await post(signatory, order.id, 'extensions/1/approval', {
      version: asked.version,
      reason: '属实',
    });
    expect(granted).toMatchObject({ due: { day: '2026-12-11', first: '2026-11-27' }, slip: 'behind' });
    expect(granted.extensions[0]?.verdict).toMatchObject({ kind: 'approval', by: { username: 'signatory-root' } });
  });

  test('refused leaves the day by which the order is judged', async () => {
    const asked = (await ask('2026-12-11')).json<Order>();
    await post(office, order.id, 'extensions/1/refusal', { version: asked.version, reason: '理由不足' });
    await at('2026-12-01T02:00:00Z');
    expect(await seen()).toMatchObject({ due: { day: '2026-11-27', left: -2 }, slip: 'overdue', mayExtend: false });
  });

  test('is not asked for once the due day is over, twice, for an earlier day or a day of rest', async () => {
    expect(await refusal(ask('2026-11-27'))).toEqual([400, 'request.invalid']);
    expect(await refusal(ask('2026-12-12'))).toEqual([400, 'request.invalid']);
    const asked = (await ask('2026-12-11')).json<Order>();
    expect(await refusal(ask('2026-12-14', lead, asked.version))).toEqual([409, 'orders.extension-asked']);
    await post(office, order.id, 'extensions/1/refusal', { version: asked.version, reason: '理由不足' });
    await at('2026-11-27T16:00:00Z');
    expect(await refusal(ask('2026-12-14', lead, asked.version + 1))).toEqual([409, 'orders.extension-too-late']);
  });

  test('is nobody’s to ask for but the lead’s, and decided once, by another', async () => {
    expect(await refusal(ask('2026-12-11', await redline.as('head', 'BG')))).toEqual([404, 'orders.unknown']);
    const { version } = (await ask('2026-12-11')).json<Order>();
    const decide = (agent: Agent) =>
      agent.post(`/api/supervision-orders/${order.id}/extensions/1/approval`, { version, reason: '同意' });
    expect(await refusal(decide(lead))).toEqual([403, 'session.not-permitted']);
    const answers = await Promise.all(Array.from({ length: 20 }, () => decide(signatory)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200,
      ...Array<number>(19).fill(409),
    ]);
    expect((await seen()).due.day).toBe('2026-12-11');
  });
});

describe('evidence', () => {
  const add = (content: string | Buffer, name = '回访.txt', agent = lead) =>
    agent.upload(`/api/supervision-orders/${order.id}/evidence`, { note: '' }, { name, content });

  test('is kept with its hash; the same file again changes nothing, another of its name is its next edition', async () => {
    for (const content of ['回访30户', '回访30户', '回访31户']) expect((await add(content)).status).toBe(200);
    const { evidence, version } = await seen();
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(evidence.map(({ edition, sha256: hash }) => [edition, hash])).toEqual([
      [1, sha256('回访30户')],
      [2, sha256('回访31户')],
    ]);
    expect(version).toBe(order.version);
  });

  test('is downloaded by its number as it came, never as a page', async () => {
    await add('=1+1<script>', '../../etc/<b>.html.txt');
    const { evidence } = await seen();
    expect(evidence[0]?.name).toBe('<b>.html.txt');
    const file = await office.get(`/api/supervision-orders/${order.id}/evidence/1/file`);
    expect([file.text, file.headers['content-type']]).toEqual(['=1+1<script>', 'text/plain; charset=utf-8']);
    expect(file.headers['content-disposition']).toMatch(/^attachment;/);
    expect(file.headers['x-content-type-options']).toBe('nosniff');
    for (const number of ['2', '0', '-1', 'x', '..%2f1'])
      expect((await office.get(`/api/supervision-orders/${order.id}/evidence/${number}/file`)).status).toBe(404);
  });

  test.each<[string, Buffer]>([
    ['a page', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1])],
    ['a picture of no known kind', Buffer.from('GIF89a')],
    ['a workbook with macros', Buffer.from('PK\u0003\u0004xl/workbook.xml xl/vbaProject.bin', 'latin1')],
    ['nothing', Buffer.alloc(0)],
  ])('that is %s is refused by its content, whatever it is called', async (_, content) => {
    const answer = await add(content, '照片.png');
    expect([answer.status, (await seen()).evidence]).toEqual([400, []]);
  });

  test('of more than ten megabytes is refused, and leaves nothing', async () => {
    expect((await add(Buffer.alloc(10 * 1024 * 1024 + 1, 97))).status).toBe(413);
    expect((await seen()).evidence).toEqual([]);
  });

  test('is the lead’s alone to add', async () => {
    expect(await refusal(add('x', 'x.txt', office))).toEqual([403, 'session.not-permitted']);
  });
});

describe('an order of another unit', () => {
  const listed = async (agent: Agent) =>
    (await agent.get('/api/supervision-orders?limit=200')).json<{ items: { id: string }[] }>().items;

  test('is not there: neither in the register nor by its number, its steps or its files', async () => {
    const stranger = await redline.as('head', 'BG');
    expect(await listed(stranger)).toEqual([]);
    const address = `/api/supervision-orders/${order.id}`;
    for (const answer of [
      await stranger.get(address),
      await stranger.post(`${address}/acknowledgement`, { version: 1 }),
      await stranger.get(`${address}/evidence/1/file`),
      await ask('2026-12-11', stranger),
    ])
      expect([answer.status, answer.json<{ code: string }>().code]).toEqual([404, 'orders.unknown']);
  });

  test('is judged by whoever supervises it, not by an office of the unit it was given to', async () => {
    const own = await redline.as('inspection', 'LZ');
    expect((await listed(own)).map(({ id }) => id)).toContain(order.id);
    const withdrawn = own.post(`/api/supervision-orders/${order.id}/withdrawal`, { version: 4, note: '不办了' });
    expect(await refusal(withdrawn)).toEqual([403, 'orders.not-your-step']);
    const asked = (await ask('2026-12-11')).json<Order>();
    const granted = { version: asked.version, reason: '同意' };
    expect(await refusal(own.post(`/api/supervision-orders/${order.id}/extensions/1/approval`, granted))).toEqual([
      403,
      'orders.not-your-step',
    ]);
  });

  test('is nobody’s business before it is signed but the office’s that drafts it', async () => {
    const draft = await drafted();
    expect((await listed(lead)).map(({ id }) => id)).not.toContain(draft.id);
    expect((await lead.get(`/api/supervision-orders/${draft.id}`)).status).toBe(404);
    expect((await office.get(`/api/supervision-orders/${draft.id}`)).status).toBe(200);
  });

  test('is there for the units that share it and for whoever is named', async () => {
    const partner = await redline.as('executive', 'BG');
    const shared = await signed({ partners: [{ unit: 'BG', department: null }] });
    expect((await listed(partner)).map(({ id }) => id)).toContain(shared.id);
    const named = await signed({ lead: { unit: 'root', department: '网络部', person: 'head-bg' } });
    expect((await listed(await redline.as('head', 'BG'))).map(({ id }) => id)).toContain(named.id);
  });

  test('given to a department concerns that department alone', async () => {
    const ofNetwork = await signed({ title: '网络部的事', lead: { unit: 'root', department: '网络部', person: null } });
    await redline.as('head');
    const department = (name: string) =>
      redline.dataSource.query(`UPDATE users SET department = $1 WHERE username = 'head-root'`, [name]);
    await department('网络部');
    const head = await redline.signIn('head-root', 'correct horse battery 9');
    expect((await listed(head)).map(({ id }) => id)).toContain(ofNetwork.id);
    expect((await listed(head)).map(({ id }) => id)).not.toContain(order.id);
    await department('市场部');
    expect(await listed(head)).toEqual([]);
    await redline.dataSource.query(`UPDATE users SET department = '督查办' WHERE username = 'inspection-root'`);
    expect((await listed(office)).map(({ id }) => id)).toContain(ofNetwork.id);
  });
});

describe('the register', () => {
  const ids = async (query: string) =>
    (await office.get(`/api/supervision-orders?${query}`)).json<{ items: { id: string }[]; next: string | null }>();

  test('is filtered by state, grade, lead, words and what is overdue', async () => {
    const directive = await drafted({ grade: 'directive', title: '地铁沿线掉话' });
    const only = async (query: string) => (await ids(`${query}&limit=200`)).items.map(({ id }) => id);
    expect(await only('grade=directive')).toEqual([directive.id]);
    expect(await only('words=%E5%9C%B0%E9%93%81')).toEqual([directive.id]);
    expect(await only('state=acknowledged,issued')).toContain(order.id);
    expect(await only('state=draft')).not.toContain(order.id);
    expect(await only('unit=BG')).toEqual([]);
    expect(await only('overdue=true')).toEqual([]);
    await at('2026-11-30T02:00:00Z');
    expect(await only('overdue=true')).toContain(order.id);
    expect(await only('overdue=true')).not.toContain(directive.id);
    for (const query of ['state=lost', 'grade=x', 'sort=luck', 'cursor=zzz', 'limit=0', 'overdue=false'])
      expect((await office.get(`/api/supervision-orders?${query}`)).status).toBe(400);
  });

  test.each(['newest', 'due'])('is paged through whole, %s first', async (sort) => {
    const whole = (await ids(`sort=${sort}&limit=200`)).items.map(({ id }) => id);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: { id: string }[]; next: string | null } = await ids(
        `sort=${sort}&limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect(whole.length).toBeGreaterThan(3);
    expect(paged).toEqual(whole);
  });
});
