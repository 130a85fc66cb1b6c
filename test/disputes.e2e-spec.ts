import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent, Answer } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { importFile } from './support/import-file.ts';
import { expectSound } from './support/invariants.ts';
import { twoCities } from './support/two-cities.ts';

interface Dispute {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly claimedPlace: string | null;
  readonly namings: readonly { readonly judge: { readonly username: string }; readonly by: object | null }[];
  readonly dueDay: string;
  readonly left: number | null;
  readonly judge: { readonly username: string } | null;
  readonly steps: readonly string[];
  readonly evidence: readonly { readonly name: string }[];
  readonly end: { readonly movedTo: { readonly unit: string } | null } | null;
}

let redline: TestApplication;
let admin: Agent;
let city: Agent;
let other: Agent;
let office: Agent;
let compliance: Agent;

beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-19T02:00:00Z', settings: { disputeDays: 6 } });
  admin = await redline.as('administrator');
  await twoCities(admin);
  city = await redline.as('head', 'LZ');
  other = await redline.as('head', 'BG');
  office = await redline.as('inspection');
  compliance = await redline.as('compliance');
  for (const [code, flags] of [
    ['GROSS', {}],
    ['NET', { excluded: false }],
  ] as const) {
    const answer = await admin.post('/api/indicators', indicator(code, flags));
    if (answer.status !== 201) throw new Error(answer.text);
    const limit = { code: `${code}-line`, indicator: code, unit: '*', kind: 'target', operator: '<=', value: '999' };
    const bound = await admin.post('/api/limits', { ...limit, period: 'month', validFrom: '2026-01-01' });
    if (bound.status !== 201) throw new Error(bound.text);
  }
});
afterAll(() => redline.close());
afterEach(() => expectSound(admin));

function indicator(code: string, flags: object): object {
  return {
    code,
    name: { zh: code, en: code },
    numerator: { layers: ['appeal'], types: null, dateBasis: 'received', flags },
    denominator: null,
    multiplier: '1',
    decimals: 0,
    period: 'month',
  };
}

const LANZHOU = { unit: 'LZ', receivedAt: '2026-11-18T10:00:00+08:00' };
let numbers = 0;
/** Pushes an appeal against the city and answers its number. */
async function appeal(fields: object = {}): Promise<string> {
  numbers += 1;
  const number = `S-${numbers}`;
  const answer = await admin.put(`/api/complaints/miit/${number}`, complaintBody({ ...LANZHOU, ...fields }));
  expect(answer.status).toBe(201);
  return number;
}

/** Whose a complaint filed against the wrong unit is said to be. */
const claimOf = (ground: string) => (ground === 'wrong-unit' ? '北港' : null);
const file = (number: string, ground: string, agent = city, reason = '与A-1同一事项') =>
  agent.post('/api/disputes', { source: 'miit', number, ground, reason, claimedPlace: claimOf(ground) });
const filed = async (ground: string, number?: string) => {
  const answer = await file(number ?? (await appeal()), ground);
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return answer.json<Dispute>();
};
const step = (agent: Agent, { id, version }: Dispute, path: string, body: object) =>
  agent.post(`/api/disputes/${id}/${path}`, { version, reason: '已核实', ...body });
const judgeOf = ({ judge }: Dispute) => (judge?.username.includes('inspection') === true ? office : compliance);
const uphold = (dispute: Dispute, belongsTo: object | null = null) =>
  step(judgeOf(dispute), dispute, 'verdict', { verdict: 'upheld', belongsTo });
const codeOf = (answer: Answer) => [answer.status, answer.json<{ code: string }>().code];

/** What both indicators count of the month in a unit, and how many are excluded from each. */
async function figures(unit: string): Promise<object> {
  const counted = async (code: string) => {
    const read = await admin.get(`/api/readings?unit=${unit}&period=2026-11&indicator=${code}`);
    return read.json<{ items: { count: string }[] }>().items.map(({ count }) => count);
  };
  const { items } = (await admin.get(`/api/exclusions?unit=${unit}&period=2026-11`)).json<{
    items: { indicator: string; unit: string; excluded: string; counts: string }[];
  }>();
  const excluded = items.filter((item) => item.unit === unit).map(({ indicator, excluded: n }) => [indicator, n]);
  return { gross: await counted('GROSS'), net: await counted('NET'), excluded: Object.fromEntries(excluded) };
}

async function listed(query: string): Promise<string | null> {
  const answer = await admin.get(`/api/complaints?unit=LZ&period=2026-11&${query}`);
  return answer.json<{ total: string | null }>().total;
}

describe('a dispute', () => {
  test('falls due after five working days and lies in the hands of somebody of neither side', async () => {
    const dispute = await filed('duplicate');
    expect([dispute.state, dispute.dueDay, dispute.left]).toEqual(['open', '2026-11-27', 6]);
    expect(dispute.judge?.username).toMatch(/inspection|compliance/);
    expect(dispute.steps).toEqual(['evidence', 'withdrawal']);
  });

  test('against the wrong unit says whose the complaint is, and no other does', async () => {
    const fieldsOf = (answer: Answer) => answer.json<{ errors: { field: string; code: string }[] }>().errors;
    const send = async (ground: string, claimedPlace: string | null) =>
      city.post('/api/disputes', { source: 'miit', number: await appeal(), ground, reason: '不是我市', claimedPlace });
    expect(fieldsOf(await send('wrong-unit', null))).toMatchObject([{ field: 'claimedPlace' }]);
    expect(fieldsOf(await send('duplicate', '北港'))).toMatchObject([{ field: 'claimedPlace' }]);
    expect((await send('wrong-unit', ' 北港 ')).json<Dispute>().claimedPlace).toBe('北港');
  });

  test('goes to whoever has the fewest in hand', async () => {
    const judges = [await filed('duplicate'), await filed('duplicate')].map(({ judge }) => judge?.username);
    expect(new Set(judges).size).toBe(2);
  });

  test('sent twice is filed once, and a second one about the complaint is refused', async () => {
    const number = await appeal();
    const [one, two] = await Promise.all([file(number, 'malicious'), file(number, 'malicious')]);
    expect([one.status, two.json<Dispute>().id]).toEqual([200, one.json<Dispute>().id]);
    expect(codeOf(await file(number, 'duplicate'))).toEqual([409, 'disputes.open-already']);
  });

  test('about a complaint of another city finds no such complaint', async () => {
    expect(codeOf(await file(await appeal(), 'duplicate', other))).toEqual([404, 'complaints.unknown']);
  });

  test('is unknown to another city, in every step', async () => {
    const { id } = await filed('duplicate');
    expect(codeOf(await other.get(`/api/disputes/${id}`))).toEqual([404, 'disputes.unknown']);
    const answer = await other.post(`/api/disputes/${id}/withdrawal`, { version: 1, reason: '撤回' });
    expect(codeOf(answer)).toEqual([404, 'disputes.unknown']);
    const { items } = (await other.get('/api/disputes')).json<{ items: object[] }>();
    expect(items).toEqual([]);
  });

  test('is withdrawn by the unit that filed it, and can be filed anew', async () => {
    const number = await appeal();
    const dispute = await filed('duplicate', number);
    expect((await step(city, dispute, 'withdrawal', {})).json<Dispute>().state).toBe('withdrawn');
    expect((await filed('malicious', number)).id).not.toBe(dispute.id);
  });

  test('marks its complaint in the list while it is open, and the filter finds it', async () => {
    const number = await appeal();
    const marks = async () => {
      const answer = await city.get(`/api/complaints?unit=LZ&period=2026-11&contested=true&limit=200`);
      return answer.json<{ items: { number: string; contested: boolean; excluded: boolean }[] }>().items;
    };
    const dispute = await filed('duplicate', number);
    const marked = (await marks()).find((row) => row.number === number);
    expect([marked?.contested, marked?.excluded]).toEqual([true, false]);
    await step(city, dispute, 'withdrawal', {});
    expect((await marks()).map((row) => row.number)).not.toContain(number);
  });

  test('takes files by their content, and the same file once', async () => {
    const { id } = await filed('duplicate');
    const address = `/api/disputes/${id}/evidence`;
    const send = (content: string | Buffer) => city.upload(address, { note: '截图' }, { name: 'a.txt', content });
    expect((await send('同一客户同一事项')).status).toBe(200);
    expect((await send('同一客户同一事项')).json<Dispute>().evidence).toHaveLength(1);
    expect((await send(Buffer.from('MZ\u0000\u0001', 'latin1'))).status).toBe(400);
    expect((await office.get(`${address}/1/file`)).text).toBe('同一客户同一事项');
    expect((await other.get(`${address}/1/file`)).status).toBe(404);
  });
});

describe('a verdict', () => {
  test('is not for the unit that contests, nor for who was not named, and the attempt stays on record', async () => {
    const dispute = await filed('duplicate');
    const unnamed = judgeOf(dispute) === office ? compliance : office;
    const verdict = { verdict: 'refused' };
    expect(codeOf(await step(unnamed, dispute, 'verdict', verdict))).toEqual([403, 'disputes.not-named']);
    const own = await redline.as('compliance', 'LZ');
    expect(codeOf(await step(own, dispute, 'verdict', verdict))).toEqual([403, 'disputes.own']);
    const [{ count }] = await redline.dataSource.query<[{ count: string }]>(
      `SELECT count(*) AS count FROM audit_entries WHERE action = 'dispute.denied' AND subject_id = $1`,
      [dispute.id],
    );
    expect(count).toBe('2');
  });

  test('falls once: of two at once one is stale', async () => {
    const dispute = await filed('duplicate');
    const judge = judgeOf(dispute);
    const verdicts = await Promise.all(
      [0, 1].map(() => step(judge, dispute, 'verdict', { verdict: 'refused', belongsTo: null })),
    );
    expect(verdicts.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  test('that refuses moves no figure', async () => {
    const dispute = await filed('duplicate');
    const before = await figures('LZ');
    expect((await step(judgeOf(dispute), dispute, 'verdict', { verdict: 'refused' })).status).toBe(200);
    expect(await figures('LZ')).toEqual(before);
  });

  test('is reassigned by the inspection office, to somebody of neither side', async () => {
    const dispute = await filed('duplicate');
    const wrong = await step(office, dispute, 'judge', { username: 'nobody' });
    expect(wrong.status).toBe(400);
    const { items } = (await office.get(`/api/disputes/${dispute.id}/judges`)).json<{
      items: { username: string }[];
    }>();
    const another = items.find(({ username }) => username !== dispute.judge?.username)?.username ?? '';
    const named = await office.post(`/api/disputes/${dispute.id}/judge`, {
      version: dispute.version,
      username: another,
    });
    expect(named.json<Dispute>().judge?.username).toBe(another);
    expect(named.json<Dispute>().namings).toMatchObject([
      { judge: { username: dispute.judge?.username }, by: null },
      { judge: { username: another }, by: { username: 'inspection-root' } },
    ]);
  });
});

describe('an upheld dispute', () => {
  test('excludes the complaint: gross stays, net falls, and the list of the difference is as long', async () => {
    const before = (await figures('LZ')) as { gross: string[]; net: string[] };
    expect((await uphold(await filed('duplicate'))).json<Dispute>().state).toBe('upheld');
    const after = (await figures('LZ')) as { gross: string[]; net: string[]; excluded: Record<string, string> };
    expect(Number(after.gross[0])).toBe(Number(before.gross[0]) + 1);
    expect(after.net).toEqual(before.net);
    expect(Number(after.gross[0]) - Number(after.net[0])).toBe(Number(after.excluded['GROSS']));
    expect(await listed('indicator=GROSS&excluded=true')).toBe(after.excluded['GROSS']);
    expect(await listed('indicator=NET&excluded=true')).toBe(after.excluded['NET']);
  });

  test('counts the complaint for the right unit, and the contesting unit still sees its dispute', async () => {
    const before = (await figures('BG')) as { gross: string[] };
    const dispute = await filed('wrong-unit');
    expect((await uphold(dispute)).status).toBe(400);
    expect((await uphold(dispute, { unit: 'LZ' })).status).toBe(400);
    const moved = await uphold(dispute, { unit: 'BG', department: null });
    expect(moved.json<Dispute>().end?.movedTo?.unit).toBe('BG');
    expect(((await figures('BG')) as { gross: string[] }).gross).toEqual([String(Number(before.gross[0] ?? 0) + 1)]);
    expect((await city.get(`/api/disputes/${dispute.id}`)).json<Dispute>().state).toBe('upheld');
  });

  test('stays through a correction of the complaint, and its number cannot be disputed again', async () => {
    const number = await appeal();
    await uphold(await filed('malicious', number));
    const before = await figures('LZ');
    const corrected = await admin.put(`/api/complaints/miit/${number}`, complaintBody({ ...LANZHOU, text: '更正' }));
    expect([corrected.status, await figures('LZ')]).toEqual([200, before]);
    expect(codeOf(await file(number, 'duplicate'))).toEqual([409, 'disputes.excluded-already']);
  });
});

describe('an exclusion and the import that brought the complaint', () => {
  const columns = { number: 'number', unit: 'unit', layer: 'layer', receivedAt: 'receivedAt' };
  const MAPPING = { source: 'file', columns };
  const csv = (unit: string) => `number,unit,layer,receivedAt\nI-1,${unit},appeal,2026-11-18T10:00:00+08:00\n`;

  const published = async (content: string): Promise<string> =>
    (await importFile(admin, content, { mapping: MAPPING })).id;

  async function reversed(id: string): Promise<void> {
    const answer = await admin.post(`/api/imports/${id}/reversal`, { reason: '文件发错了' });
    expect([answer.status, answer.json<{ status: string }>().status]).toEqual([200, 'reverted']);
  }

  test('agree through a second import, the reversal of both and a third', async () => {
    const first = await published(csv('LZ'));
    const dispute = (
      await city.post('/api/disputes', { source: 'file', number: 'I-1', ground: 'duplicate', reason: '重复' })
    ).json<Dispute>();
    const second = await published(csv('BG'));
    expect((await uphold(dispute)).status).toBe(200);
    const excludedIn = async (unit: string) =>
      ((await figures(unit)) as { excluded: Record<string, string> }).excluded['GROSS'] ?? '0';
    const [lz, bg] = [Number(await excludedIn('LZ')), Number(await excludedIn('BG'))];
    await reversed(second);
    expect([Number(await excludedIn('LZ')), Number(await excludedIn('BG'))]).toEqual([lz + 1, bg - 1]);
    await expectSound(admin);
    await reversed(first);
    expect(Number(await excludedIn('LZ'))).toBe(lz);
    await expectSound(admin);
    await published(csv('LZ'));
    expect(Number(await excludedIn('LZ'))).toBe(lz + 1);
  });
});
