import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { searchCaughtUp } from './support/search-index.ts';

let redline: TestApplication;
let admin: Agent;
let head: Agent;

beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-22T02:00:00Z', settings: { valuedTiers: ['钻石'] } });
  admin = await redline.as('administrator');
  for (const code of ['BG', 'LZ']) {
    await admin.post('/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent: null });
  }
  const person = { customer: '王小明', phone: '138-1234-5678', type: '不明扣费' };
  await put('before', { ...person, unit: 'LZ', receivedAt: '2026-11-01' });
  await put('long-ago', { ...person, unit: 'BG', receivedAt: '2025-11-01' });
  await put('again', { ...person, unit: 'BG', layer: 'ticket', receivedAt: '2026-11-20', reminders: 2 });
  await put('valued', { unit: 'BG', layer: 'ticket', customerTier: '钻石', dueAt: '2026-12-20' });
  await put('tier', { unit: 'BG', layer: 'ticket', customerTier: '高' });
  await put('urgent', { unit: 'BG', level: '重大紧急', dueAt: '2026-11-21T00:00:00+08:00' });
  await put('closed', { unit: 'BG', level: '重大紧急', closedAt: '2026-11-21' });
  await searchCaughtUp(redline);
  head = await redline.as('head', 'BG');
});
afterAll(() => redline.close());

async function put(number: string, fields: Record<string, unknown>): Promise<void> {
  const answer = await admin.put(`/api/complaints/crm/${number}`, complaintBody(fields));
  if (answer.status !== 201) throw new Error(answer.text);
}

async function priorityOf(number: string, agent = admin): Promise<unknown> {
  return (await agent.get(`/api/complaints/crm/${number}`)).json()['priority'];
}

test('a major complaint past its date goes at once, for both reasons', async () => {
  expect(await priorityOf('urgent')).toEqual({
    priority: 'at-once',
    reasons: ['urgent', 'overdue'],
    levelClass: 'urgent',
    askedAgain: 0,
    earlierAppeals: 0,
  });
});

test('only the tiers the organisation names are valued', async () => {
  expect(await priorityOf('valued')).toMatchObject({ priority: 'ahead', reasons: ['valued-customer'] });
  expect(await priorityOf('tier')).toMatchObject({ priority: 'in-turn', reasons: [], levelClass: null });
});

test('who came back counts reminders and complaints of thirty days; appeals count for a year', async () => {
  expect(await priorityOf('again')).toMatchObject({
    priority: 'at-once',
    reasons: ['earlier-appeal', 'asked-again'],
    askedAgain: 3,
    earlierAppeals: 1,
  });
});

test('what another unit knows of the customer is not told', async () => {
  expect(await priorityOf('again', head)).toMatchObject({
    priority: 'ahead',
    reasons: ['asked-again'],
    askedAgain: 2,
    earlierAppeals: 0,
  });
});

test('nobody waits for what is closed', async () => {
  expect(await priorityOf('closed')).toBeNull();
});
