import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  for (const code of ['BG', 'LZ']) {
    await admin.post('/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent: null });
  }
});
afterAll(() => redline.close());

async function put(number: string, fields: Record<string, unknown> = {}, agent = admin) {
  const answer = await agent.put(`/api/complaints/crm/${number}`, complaintBody(fields));
  return [answer.status, answer.json()['outcome'] ?? answer.json()['code']];
}

async function query<T>(sql: string, ...params: unknown[]): Promise<T[]> {
  return redline.dataSource.query<T[]>(sql, params);
}

describe('pushing a complaint', () => {
  test('creates it, leaves it, changes it', async () => {
    expect(await put('A1', { text: '多扣10元' })).toEqual([201, 'created']);
    expect(await put('A1', { text: '多扣10元' })).toEqual([200, 'unchanged']);
    expect(await put('A1', { text: '多扣20元' })).toEqual([200, 'updated']);
    expect(
      await query(`SELECT action FROM audit_entries WHERE subject_id = 'crm/A1' ORDER BY at, lane, seq`),
    ).toHaveLength(2);
  });

  test('a field left out keeps what it had, null clears it', async () => {
    await put('A2', { channel: 'web', text: 'x' });
    expect(await put('A2')).toEqual([200, 'unchanged']);
    expect(await put('A2', { text: null })).toEqual([200, 'updated']);
    expect((await admin.get('/api/complaints/crm/A2')).json()).toMatchObject({ channel: 'web', text: null });
  });

  test('what the catalogue knows has its name in both languages beside what was written', async () => {
    await put('A2N', { level: '疑难', channel: '门口' });
    expect((await admin.get('/api/complaints/crm/A2N')).json()).toMatchObject({
      level: '疑难',
      levelName: { zh: '疑难', en: 'Difficult' },
      channel: '门口',
      channelName: null,
      causeName: null,
      rightName: null,
    });
  });

  test('twenty identical pushes at once make one complaint and one count', async () => {
    const before = await query<{ sum: string }>(`SELECT coalesce(sum(count), 0) AS sum FROM daily_counts`);
    const answers = await Promise.all(Array.from({ length: 20 }, () => put('TWENTY')));
    expect(answers.filter(([, outcome]) => outcome === 'created')).toHaveLength(1);
    expect(answers.filter(([, outcome]) => outcome === 'unchanged')).toHaveLength(19);
    const after = await query<{ sum: string }>(`SELECT sum(count) AS sum FROM daily_counts`);
    expect(Number(after[0]?.sum)).toBe(Number(before[0]?.sum) + 1);
  });

  test('a correction moves the count from the old day, unit and type to the new', async () => {
    await put('A3', { unit: 'BG', type: '不明扣费', acceptedAt: '2026-01-05' });
    await put('A3', { unit: 'LZ', type: '网络质量', acceptedAt: '2026-01-06' });
    expect(
      await query(
        `SELECT u.code, n.day::text AS day, n.type, n.count FROM daily_type_counts n JOIN units u ON u.id = n.unit_id
         WHERE n.basis = 'accepted' AND n.day >= '2026-01-05' AND n.day < '2026-01-07'`,
      ),
    ).toEqual([{ code: 'LZ', day: '2026-01-06', type: 'network', count: '1' }]);
  });

  test('an instant counts on its day in the organisation’s zone; a date without a time on the written one', async () => {
    await put('A4', { receivedAt: '2026-03-01T17:30:00Z', closedAt: '2026-03-05' });
    expect(
      await query(`SELECT received_day::text AS r, closed_day::text AS c FROM complaints WHERE number = 'A4'`),
    ).toEqual([{ r: '2026-03-02', c: '2026-03-05' }]);
  });

  test('the pushed day is covered, and days in a row are one range', async () => {
    for (const day of ['2026-05-01', '2026-05-02', '2026-05-02']) await put(`C${day}`, { unit: 'BG', receivedAt: day });
    expect(
      await query(
        `SELECT k.source, k.day_from::text AS "from", k.day_until::text AS until FROM source_coverage k
         JOIN units u ON u.id = k.unit_id WHERE u.code = 'BG' AND k.day_from >= '2026-05-01' AND k.day_from < '2026-06-01'`,
      ),
    ).toEqual([{ source: 'crm', from: '2026-05-01', until: '2026-05-03' }]);
  });

  test.each([
    [{ receivedAt: undefined }, 'receivedAt', 'field-missing'],
    [{ receivedAt: '2026-02-30' }, 'receivedAt', 'impossible-date'],
    [{ receivedAt: '03/04/2026' }, 'receivedAt', 'ambiguous-date'],
    [{ layer: 'rumour' }, 'layer', 'unknown-layer'],
    [{ text: 'a\0b' }, 'text', 'unstorable-text'],
    [{ type: ['x', 'a\0b'] }, 'type.1', 'unstorable-text'],
    [{ tags: ['a\0b'] }, 'tags.0', 'unstorable-text'],
    [{ unit: 'a\0b' }, 'unit', 'unstorable-text'],
    [{ amount: '1e400' }, 'amount', 'not-a-decimal'],
    [{ amount: 1e21 }, 'amount', 'not-a-decimal'],
    [{ customer: 2 ** 60 }, 'customer', 'complaintField'],
    [{ reminders: -1 }, 'reminders', 'not-an-integer'],
    [{ closedAt: '2026-11-19' }, 'closedAt', 'closed-before-received'],
    [{ channel: ['web'] }, 'channel', 'complaintField'],
    [{ satisfied: 7 }, 'satisfied', 'complaintField'],
    [{ approvedBy: 'me' }, 'approvedBy', 'whitelistValidation'],
  ])('%j is refused and named', async (fields, field, code) => {
    const answer = await admin.put('/api/complaints/crm/BAD', complaintBody(fields));
    expect(answer.status).toBe(400);
    expect(answer.json()['errors']).toContainEqual(expect.objectContaining({ field, code }));
  });

  test.each(['/api/complaints/crm/%00', '/api/complaints/%20/1', `/api/complaints/crm/${'n'.repeat(201)}`])(
    'the address %s is refused',
    async (address) => {
      expect((await admin.put(address, complaintBody())).status).toBe(400);
    },
  );

  test('a unit outside the scope answers like an unknown one, and so does a complaint there', async () => {
    const analyst = await redline.as('analyst', 'BG');
    await put('A5', { unit: 'LZ' });
    expect(await put('A6', { unit: 'LZ' }, analyst)).toEqual([404, 'units.unknown']);
    expect(await put('A6', { unit: 'NOWHERE' })).toEqual([404, 'units.unknown']);
    expect(await put('A5', { unit: 'BG' }, analyst)).toEqual([404, 'complaints.unknown']);
    expect((await analyst.get('/api/complaints/crm/A5')).status).toBe(404);
    expect(await put('A7', { unit: 'BG' }, analyst)).toEqual([201, 'created']);
  });

  test('every digit of an amount survives corrections', async () => {
    await put('A8', { amount: '123456789012345678.123456789' });
    await put('A8', { amount: '123456789012345678.123456780' });
    const record = (await admin.get('/api/complaints/crm/A8')).json<{ amount: string; history: unknown[] }>();
    expect([record.amount, record.history]).toEqual([
      '123456789012345678.123456780',
      [
        {
          at: expect.any(String),
          import: null,
          by: 'administrator-root',
          changes: [{ field: 'amount', from: '123456789012345678.123456789', to: '123456789012345678.123456780' }],
        },
      ],
    ]);
  });

  test('personal data is masked in the record and in its history', async () => {
    const personal = {
      customer: '王小明',
      phone: '13812345678',
      text: '我是王小明13812345678',
      reply: '已致电13812345678',
    };
    await put('A9', personal);
    await put('A9', { ...personal, phone: '13912345679' });
    const { text } = await admin.get('/api/complaints/crm/A9');
    expect(text).not.toMatch(/小明|13812345678|13912345679/);
    expect(JSON.parse(text)).toMatchObject({
      customer: '王**',
      phone: '139****5679',
      text: '我是王**138****5678',
      reply: '已致电138****5678',
      history: [{ changes: [{ field: 'phone', from: '138****5678', to: '139****5679' }] }],
    });
  });

  test('all counts equal a count from scratch', async () => {
    const answer = await admin.post('/api/counts/verification');
    expect([answer.status, answer.json()]).toEqual([200, { differences: [], differing: 0, repaired: false }]);
  });

  test('who may compare counts may not repair them', async () => {
    const auditor = await redline.as('auditor');
    expect((await auditor.post('/api/counts/verification')).status).toBe(200);
    expect((await auditor.post('/api/counts/recount')).status).toBe(403);
  });
});
