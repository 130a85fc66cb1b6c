import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { importFile } from './support/import-file.ts';
import { searchCaughtUp } from './support/search-index.ts';

interface Customer {
  key: string;
  customer: string | null;
  phone: string | null;
  tier: string | null;
  tags: string[];
  complaints: string;
  layers: Record<string, string>;
  repeats: string;
  days: { day: string; complaints: { source: string; number: string; isRepeat: boolean }[] }[];
}

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  for (const code of ['BG', 'LZ']) {
    await admin.post('/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent: null });
  }
  const person = { customer: '王小明', phone: '138-1234-5678' };
  await put('crm', 'A1', {
    ...person,
    unit: 'BG',
    layer: 'ticket',
    receivedAt: '2026-10-01',
    type: '不明扣费',
    department: '市场部',
    tags: ['老客户'],
  });
  await put('crm', 'A2', {
    ...person,
    unit: 'BG',
    layer: 'contact',
    receivedAt: '2026-10-20',
    type: '不明扣费',
    customerTier: '高',
    tags: ['催办'],
  });
  await put('crm', 'A3', {
    phone: '+86 13812345678',
    unit: 'LZ',
    layer: 'contact',
    receivedAt: '2026-10-20',
    type: '网络质量',
    department: '网络部',
  });
  const mapping = {
    source: 'regulator',
    columns: { number: 'no', receivedAt: 'at', unit: 'unit', phone: 'tel', type: 'type' },
    constants: { layer: 'appeal' },
  };
  await importFile(admin, 'no,at,unit,tel,type\nR1,2026-11-02,BG,１３８１２３４５６７８,不明扣费\n', { mapping });
  await put('crm', 'B1', { customer: '王小明', unit: 'BG' });
  await put('crm', 'B2', { customer: 'KH-1001', phone: '13812345678', unit: 'BG' });
  await searchCaughtUp(redline);
});
afterAll(() => redline.close());

async function put(source: string, number: string, fields: Record<string, unknown>): Promise<void> {
  const answer = await admin.put(`/api/complaints/${source}/${number}`, complaintBody(fields));
  if (answer.status > 201) throw new Error(answer.text);
}

async function keyOf(source: string, number: string): Promise<string | null> {
  return (await admin.get(`/api/complaints/${source}/${number}`)).json<{ customerKey: string | null }>().customerKey;
}

async function customer(agent: Agent, key: string | null): Promise<Customer> {
  return (await agent.get(`/api/customers/${key}`)).json<Customer>();
}

describe('a customer', () => {
  test('is one person over sources and layers, however the number was written; a name alone is nobody', async () => {
    const keys = await Promise.all([keyOf('crm', 'A1'), keyOf('crm', 'A3'), keyOf('regulator', 'R1')]);
    expect([new Set(keys).size, keys[0]]).toEqual([1, expect.stringMatching(/^[\w-]{22}$/)]);
    expect(await keyOf('crm', 'B1')).toBeNull();
    expect(await keyOf('crm', 'B2')).not.toBe(keys[0]);
  });

  test('is told by day, with repeats, tier and tags, and masked', async () => {
    const answer = await admin.get(`/api/customers/${await keyOf('crm', 'A1')}`);
    expect(answer.text).not.toMatch(/小明|12345678/);
    const told = answer.json<Customer>();
    expect(told).toMatchObject({
      customer: '王**',
      phone: '138****5678',
      tier: '高',
      tags: ['催办', '老客户'],
      complaints: '4',
      layers: { contact: '2', ticket: '1', appeal: '1' },
      repeats: '2',
    });
    expect(
      told.days.map(({ day, complaints }) => [day, complaints.map((each) => `${each.number} ${each.isRepeat}`)]),
    ).toEqual([
      ['2026-11-02', ['R1 true']],
      ['2026-10-20', ['A2 true', 'A3 false']],
      ['2026-10-01', ['A1 false']],
    ]);
  });

  test('opens to the same complaints in the list', async () => {
    const list = await admin.get(`/api/complaints?customer=${await keyOf('crm', 'A1')}`);
    expect(list.json<{ items: { number: string; customer: string }[]; total: string }>()).toMatchObject({
      total: '4',
      items: [{ number: 'R1', customer: null }, { number: 'A3' }, { number: 'A2', customer: '王**' }, { number: 'A1' }],
    });
  });

  test('is seen as far as the caller’s units go, and is unknown beyond', async () => {
    const key = await keyOf('crm', 'A1');
    expect((await customer(await redline.as('analyst', 'BG'), key)).complaints).toBe('3');
    expect((await customer(await redline.as('analyst', 'LZ'), key)).complaints).toBe('1');
    const far = await (await redline.as('analyst', 'LZ')).get(`/api/customers/${await keyOf('crm', 'B2')}`);
    expect([far.status, far.json()['code']]).toEqual([404, 'customers.unknown']);
    for (const key of ['x', "'--", 'a'.repeat(22), 'a'.repeat(400)]) {
      expect((await admin.get(`/api/customers/${key}`)).status).toBe(404);
    }
  });
});

describe('a caller whose scope names a department', () => {
  let head: Agent;
  beforeAll(async () => {
    head = await redline.as('head');
    await redline.as('analyst');
    await redline.dataSource.query(
      `UPDATE users SET department = '市场部' WHERE username IN ('head-root', 'analyst-root')`,
    );
  });

  test('sees that department’s complaints only: in lists, totals, details, customers and search', async () => {
    const list = (await head.get('/api/complaints')).json<{ items: { number: string }[]; total: string }>();
    expect([list.items.map(({ number }) => number), list.total]).toEqual([['A1'], '1']);
    expect((await head.get('/api/complaints?department=网络部')).json()['items']).toEqual([]);
    expect((await head.get('/api/complaints/crm/A1')).status).toBe(200);
    expect((await head.get('/api/complaints/crm/A3')).status).toBe(404);
    expect((await customer(head, await keyOf('crm', 'A1'))).complaints).toBe('1');
    expect((await head.get('/api/complaints?q=crm')).json()['items']).toEqual([]);
    expect((await head.get('/api/complaints?q=A1')).json<{ items: unknown[] }>().items).toHaveLength(1);
    expect((await head.get('/api/complaints?q=A3')).json()['items']).toEqual([]);
    expect((await head.post('/api/complaints/crm/A3/unmaskings', { reason: '需要回访客户核实' })).status).toBe(404);
  });

  test('writes for that department only', async () => {
    const analyst = await redline.signIn('analyst-root', 'correct horse battery 9');
    const send = async (number: string, fields: object) => {
      const answer = await analyst.put(`/api/complaints/crm/${number}`, complaintBody({ ...fields }));
      return [answer.status, answer.json<{ errors?: { code: string }[] }>().errors?.[0]?.code];
    };
    expect(await send('A3', {})).toEqual([404, undefined]);
    expect(await send('N1', { department: '网络部' })).toEqual([400, 'complaints.other-department']);
    expect(await send('N1', {})).toEqual([201, undefined]);
    expect((await admin.get('/api/complaints/crm/N1')).json()['department']).toBe('市场部');
  });
});
