import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ComplaintRowDto } from '../src/complaints/complaint-list.dto.ts';
import type { ComplaintRecordDto } from '../src/complaints/complaint-record.dto.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';

const NOW = Date.parse('2026-11-22T02:00:00Z');
const HOUR = 3_600_000;

let app: TestApplication;
let administrator: Agent;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T02:00:00Z' });
  administrator = await app.as('administrator');
  for (const [code, parent] of [
    ['authority', null],
    ['12345', 'authority'],
  ])
    created(
      await administrator.post('/api/catalogue/channel/entries', {
        code,
        name: { zh: `渠道${code}`, en: `Channel ${code}` },
        parent,
      }),
    );
  const deadlines = [
    { step: 'close', amount: 8, unit: 'working-day', layers: ['ticket'], validTo: '2026-11-05' },
    { step: 'close', amount: 5, unit: 'working-day', layers: ['ticket'], validFrom: '2026-11-05' },
    { step: 'close', amount: 2, unit: 'calendar-day', level: 'urgent', startsAt: 'accepted', layers: ['ticket'] },
    { step: 'first-reply', amount: 48, unit: 'hour', level: 'difficult' },
    { step: 'close', amount: 20, unit: 'calendar-day', regime: 'cn.nfra', rolls: true },
    { step: 'close', amount: 10, unit: 'working-day', layers: ['ticket'], channel: 'authority' },
    { step: 'close', amount: 3, unit: 'calendar-day', layers: ['ticket'], channel: '12345', startsAt: 'accepted' },
    { step: 'close', amount: 24, unit: 'hour', layers: ['ticket'], channel: 'authority', level: 'urgent' },
  ];
  for (const each of deadlines) {
    const body = { source: '办法', validFrom: '2026-01-01', extension: 30, ...each };
    created(await administrator.post('/api/reply-deadlines', body));
  }
  for (const [index, body] of mixed().entries()) {
    created(await administrator.send('PUT', `/api/complaints/mixed/${index}`, body));
  }
  await putOff();
});

afterAll(async () => {
  await app.close();
});

function created({ status }: { status: number }): void {
  if (status !== 201) throw new Error(`not created: ${status}`);
}

/** Complaints of 40 days, with every combination of level, channel, layer and outcome that decides what is due. */
function mixed(): object[] {
  const at = (hours: number): string => new Date(NOW - hours * HOUR).toISOString();
  const levels = ['疑难', '重大紧急', '常规', undefined];
  return Array.from({ length: 160 }, (_, i) => {
    const age = 5 + ((i * 37) % 960);
    return {
      unit: 'root',
      layer: i % 5 === 0 ? 'appeal' : 'ticket',
      receivedAt: at(age),
      text: '未按时答复',
      ...(levels[i % 4] === undefined ? {} : { level: levels[i % 4] }),
      ...(i % 13 === 0 ? { channel: '12345' } : {}),
      ...(i % 13 === 5 ? { channel: 'authority' } : {}),
      ...(i % 3 === 0 ? { acceptedAt: at(age - 2) } : {}),
      ...(i % 7 === 0 ? { firstReplyAt: at(age - 4) } : {}),
      ...(i % 6 === 1 ? { closedAt: at(age / 2) } : {}),
      ...(i % 11 === 0 ? { dueAt: at(age - 200) } : {}),
      ...(i % 23 === 0 ? { dueAt: '2026-11-22T00:00:00+08:00' } : {}),
    };
  });
}

function localDay(at: string): string {
  return new Date(Date.parse(at) + 8 * HOUR).toISOString().slice(0, 10);
}

/** Puts off every third of them that may be: some far enough, some not, some taken back again. */
async function putOff(): Promise<void> {
  for (let index = 0; index < 160; index += 3) {
    const path = `/api/complaints/mixed/${index}`;
    const { clock, receivedAt } = (await administrator.get(path)).json<ComplaintRecordDto>();
    const said = { askedBy: '客服部', reason: '等待用户补充材料', version: 0 };
    const [step] = clock.extendable;
    if (index % 2 === 0 && step !== undefined) {
      const { status } = await administrator.post(`${path}/extensions`, {
        ...said,
        step: step.step,
        by: 1 + (index % 20),
        askedOn: localDay(String(receivedAt)),
      });
      if (status !== 200) throw new Error(`${path} was not extended: ${status}`);
    } else {
      const from = new Date(Date.parse(String(receivedAt)) + HOUR).toISOString();
      const to = index % 4 === 1 ? null : new Date(NOW - (index % 5) * HOUR).toISOString();
      await administrator.post(`${path}/pauses`, { from, to, reason: said.reason, version: 0 });
    }
    if (index % 9 !== 0) continue;
    const { clock: put } = (await administrator.get(path)).json<ComplaintRecordDto>();
    for (const kind of ['extensions', 'pauses'] as const)
      for (const { id } of put[kind])
        await administrator.post(`${path}/${kind}/${id}/withdrawal`, { reason: '登记错了一件', version: put.version });
  }
}

async function rows(query: string): Promise<ComplaintRowDto[]> {
  const answer = await administrator.get(`/api/complaints?limit=200&source=mixed${query}`);
  expect(answer.status).toBe(200);
  return answer.json<{ items: ComplaintRowDto[] }>().items;
}

describe('the list of what is late', () => {
  test.each([
    ['true', 'overdue'],
    ['soon', 'soon'],
  ])('with overdue=%s holds exactly the complaints whose most urgent step is %s', async (choice, state) => {
    const numbers = (items: ComplaintRowDto[]) => items.map(({ number }) => number).sort();
    const expected = (await rows('')).filter(({ due }) => due?.state === state);
    expect(expected.length).toBeGreaterThan(5);
    expect(expected.some(({ due }) => due?.originalDay !== null)).toBe(true);
    expect(numbers(await rows(`&overdue=${choice}`))).toEqual(numbers(expected));
  });

  test('follows a deadline that is ended, at once', async () => {
    const before = await rows('&overdue=true');
    const { items } = (await administrator.get('/api/reply-deadlines')).json<{
      items: { id: string; regime: string | null; version: number }[];
    }>();
    const nfra = items.find(({ regime }) => regime === 'cn.nfra');
    await administrator.post(`/api/reply-deadlines/${nfra?.id}/end`, { validTo: '2026-01-02', version: nfra?.version });
    const after = await rows('&overdue=true');
    expect(after.length).toBeLessThan(before.length);
    expect(after.filter(({ due }) => due?.state !== 'overdue')).toEqual([]);
  });

  test('knows no other choice', async () => {
    expect((await administrator.get('/api/complaints?overdue=false')).status).toBe(400);
  });
});

describe('a complaint', () => {
  const put = async (number: string, body: object): Promise<ComplaintRecordDto> => {
    const path = `/api/complaints/one/${number}`;
    await administrator.send('PUT', path, { unit: 'root', layer: 'ticket', text: '催办', ...body });
    return (await administrator.get(path)).json<ComplaintRecordDto>();
  };

  test('tells of each step until when, by which document, and by how much it is over', async () => {
    const found = await put('1', { receivedAt: '2026-11-12T09:00:00+08:00', level: '疑难' });
    expect(found.dues).toEqual([
      expect.objectContaining({ step: 'first-reply', day: '2026-11-14', state: 'overdue', overHours: 193 }),
      // five working days after Thursday the 12th
      expect.objectContaining({ step: 'close', day: '2026-11-19', state: 'overdue', overHours: 58, source: '办法' }),
    ]);
  });

  test('follows the date its source gave before every deadline', async () => {
    const found = await put('2', { receivedAt: '2026-10-09T09:00:00+08:00', dueAt: '2026-11-23T00:00:00+08:00' });
    expect(found.dues).toEqual([
      expect.objectContaining({ step: 'close', day: '2026-11-23', state: 'soon', overHours: null, source: null }),
    ]);
  });

  test('closed in time says so', async () => {
    const found = await put('3', { receivedAt: '2026-11-12T09:00:00+08:00', closedAt: '2026-11-19T23:00:00+08:00' });
    expect(found.dues).toEqual([expect.objectContaining({ step: 'close', state: 'in-time', overHours: null })]);
  });
});
