import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isPermitted, ROLES, type Role } from '../src/accounts/domain/permissions.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { importFile } from './support/import-file.ts';
import { expectSound } from './support/invariants.ts';
import { searchCaughtUp } from './support/search-index.ts';

const CLEAR = {
  customer: '王小明',
  phone: '13812345678',
  text: '我是王小明，身份证110101199003074578，回电13812345678，邮箱wang.xm@qq.com，卡6222021234567890123',
  reply: '已致电138 1234 5678王小明先生',
  purpose: '退到微信：wangxm1990',
};
const HIDDEN = /小明|13812345678|138 1234 5678|110101199003074578|wang\.xm|6222021234567890123|wangxm1990|13912345679/;
const REASON = '用户要求回访，需核对号码';

let redline: TestApplication;
let admin: Agent;
const agents = new Map<Role, Agent>();
const agentOf = (role: Role) => agents.get(role) as Agent;
let refusedImport: string;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  for (const code of ['BG', 'LZ']) {
    await admin.post('/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent: null });
  }
  for (const role of ROLES) agents.set(role, await redline.as(role));
  await admin.put('/api/complaints/crm/U1', complaintBody({ ...CLEAR, phone: '13912345679', unit: 'BG' }));
  await admin.put('/api/complaints/crm/U1', complaintBody({ ...CLEAR, unit: 'BG', status: '在办' }));
  await admin.put('/api/complaints/crm/U2', complaintBody({ text: '没有什么要遮的', unit: 'LZ' }));
  const mapping = {
    source: 'file',
    columns: { number: 'no', receivedAt: 'at', unit: 'unit', phone: 'tel', text: 'text' },
    constants: { layer: 'ticket' },
  };
  const rows = `no,at,unit,tel,text\nW1,not a day 13812345678,BG,13912345679,王小明先生13812345678\n`;
  refusedImport = (await importFile(admin, rows, { mapping })).id;
  await searchCaughtUp(redline);
});
afterAll(() => redline.close());

/** Every place where a complaint's texts come out. */
async function places(agent: Agent): Promise<{ place: string; status: number; text: string }[]> {
  const key = (await admin.get('/api/complaints/crm/U1')).json<{ customerKey: string }>().customerKey;
  const addresses = [
    '/api/complaints',
    '/api/complaints?q=回电',
    '/api/complaints?search=身份证',
    '/api/complaints?q=13812345678',
    '/api/complaints/crm/U1',
    `/api/customers/${key}`,
    `/api/audit-entries?limit=200`,
    '/api/unmaskings',
  ];
  const answers = await Promise.all(addresses.map((address) => agent.get(address)));
  return answers.map(({ status, text }, i) => ({ place: addresses[i] ?? '', status, text }));
}

describe('personal data', () => {
  test.each(ROLES)('is masked for %s in lists, details, history, search, customers and the audit log', async (role) => {
    const seen = (await places(agentOf(role))).filter(({ status }) => status === 200);
    expect(seen.filter(({ text }) => HIDDEN.test(text)).map(({ place }) => place)).toEqual([]);
    const shows = seen.some(({ text }) => text.includes('王**'));
    expect([seen.length >= 6, shows]).toEqual(Array(2).fill(isPermitted([role], 'complaints.read')));
  });

  test.each(ROLES)('in refused rows is clear for %s only with the right to import', async (role) => {
    const answers = await Promise.all(
      ['csv', 'json'].map((format) => agentOf(role).get(`/api/imports/${refusedImport}/rejects?format=${format}`)),
    );
    const mayRead = isPermitted([role], 'imports.read');
    const isClear = isPermitted([role], 'imports.write');
    expect(answers.map(({ status, text }) => [status, HIDDEN.test(text)])).toEqual(
      Array(2).fill([mayRead ? 200 : 403, isClear]),
    );
  });

  test('does not leave by the total: what is hidden is not counted either', async () => {
    const total = async (query: string) => (await admin.get(`/api/complaints?${query}`)).json()['total'];
    expect([await total('search=13812345678'), await total('search=没有'), await total('q=13812345678')]).toEqual([
      null,
      null,
      '0',
    ]);
  });
});

describe('unmasking', () => {
  const may = ROLES.filter((role) => isPermitted([role], 'complaints.unmask'));

  test.each(may)('gives %s, who has the right, the clear values', async (role) => {
    const answer = await agentOf(role).post('/api/complaints/crm/U1/unmaskings', { reason: REASON });
    expect([answer.status, answer.headers['cache-control']]).toEqual([201, 'no-store']);
    expect(answer.json()['fields']).toEqual(CLEAR);
  });

  test.each(ROLES.filter((role) => !may.includes(role)))('gives %s, who has not, nothing', async (role) => {
    const answer = await agentOf(role).post('/api/complaints/crm/U1/unmaskings', { reason: REASON });
    expect([answer.status, HIDDEN.test(answer.text)]).toEqual([403, false]);
  });

  test('leaves a record with who, what, when and why, and an entry of the audit log without the values', async () => {
    const { items } = (await agentOf('auditor').get('/api/unmaskings?actor=head-root')).json<{ items: object[] }>();
    expect(items).toEqual([
      {
        id: expect.any(String),
        at: '2026-11-22T02:00:00.000Z',
        actor: 'head-root',
        source: 'crm',
        number: 'U1',
        unit: 'BG',
        reason: REASON,
      },
    ]);
    const entries = (await agentOf('auditor').get('/api/audit-entries?action=complaint.unmasked')).text;
    expect(entries).toContain(REASON);
    expect(entries).not.toMatch(HIDDEN);
    await expectSound(admin);
  });

  test('of a complaint with nothing hidden gives nothing, yet is on record', async () => {
    const answer = await agentOf('head').post('/api/complaints/crm/U2/unmaskings', { reason: REASON });
    expect([answer.status, answer.json()['fields']]).toEqual([201, {}]);
  });

  test.each([undefined, '', '  x  y  ', 'abcd', 'x'.repeat(501), 'a\0bcdefg', 7, ['reason enough']])(
    'without a reason (%j) is refused and not recorded',
    async (reason) => {
      const before = await recorded();
      const answer = await agentOf('head').post('/api/complaints/crm/U1/unmaskings', { reason });
      expect([answer.status, await recorded()]).toEqual([400, before]);
    },
  );

  test('beyond the caller’s units is unknown, in the deed and in the list', async () => {
    const head = await redline.as('head', 'LZ');
    const answer = await head.post('/api/complaints/crm/U1/unmaskings', { reason: REASON });
    expect([answer.status, answer.json()['code']]).toEqual([404, 'complaints.unknown']);
    const far = (await (await redline.as('auditor', 'LZ')).get('/api/unmaskings')).json<{
      items: { number: string }[];
    }>();
    expect(far.items.map(({ number }) => number)).toEqual(['U2']);
  });

  test('is listed page by page, the newest first', async () => {
    const first = (await agentOf('auditor').get('/api/unmaskings?limit=1')).json<{
      items: { id: string }[];
      next: string;
    }>();
    const second = (await agentOf('auditor').get(`/api/unmaskings?limit=1&cursor=${first.next}`)).json<{
      items: { id: string }[];
    }>();
    expect(Number(first.items[0]?.id)).toBeGreaterThan(Number(second.items[0]?.id));
  });
});

async function recorded(): Promise<unknown> {
  return redline.dataSource.query('SELECT count(*) FROM complaint_unmaskings');
}
