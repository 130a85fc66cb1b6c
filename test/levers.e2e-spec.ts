import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { PASSWORD, startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { incidentBody } from './support/incident-body.ts';
import { expectSound } from './support/invariants.ts';
import { leverBody } from './support/lever-body.ts';
import { publishTotals, twoCities } from './support/two-cities.ts';

interface Foreseen {
  readonly probability: string | null;
  readonly expected: string;
}

interface Lever {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly waiting: boolean;
  readonly decisions: readonly { readonly step: string; readonly outlook: { readonly with: string } | null }[];
  readonly score: Readonly<Record<string, string>> | null;
}

interface Outlook {
  readonly left: string;
  readonly foreseen: Foreseen | null;
  readonly intake: { most: { count: number; days: number } | null; workingDays: number; lastWeek: string } | null;
  readonly levers: readonly { readonly lever: Lever; readonly foreseen: Foreseen | null }[];
  readonly together: { readonly levers: readonly string[]; readonly foreseen: Foreseen } | null;
  readonly causes: {
    readonly alone: readonly { readonly causes: readonly { readonly key: string }[]; readonly probability: string }[];
    readonly pair: object | null;
  } | null;
}

let redline: TestApplication;
let admin: Agent;
let analyst: Agent;
let signatory: Agent;
let event: { id: string };

/** 滨港 has 18 a year for unexplained charges: a slow pace, and from the 19th an incident of twenty open tickets. */
beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-21T02:00:00Z' });
  admin = await redline.as('administrator');
  analyst = await redline.as('analyst');
  signatory = await redline.as('signatory');
  await twoCities(admin);
  await publishTotals(admin, [
    '2025-12-11,LZ,ticket,不明扣费,1000,received',
    '2025-12-12,LZ,appeal,不明扣费,160,accepted',
    '2026-09-15,LZ,appeal,不明扣费,14,accepted',
    '2026-11-10,LZ,appeal,不明扣费,6,accepted',
    '2026-11-20,LZ,appeal,不明扣费,2,accepted',
  ]);
  const own = { unit: 'LZ', type: '不明扣费', text: '叠加包扣了两次' };
  for (let number = 1; number <= 20; number += 1)
    await admin.put(
      `/api/complaints/crm/T${number}`,
      complaintBody({ ...own, layer: 'ticket', receivedAt: '2026-11-19' }),
    );
  event = (await admin.post('/api/events', incidentBody('LZ', { firstDay: '2026-11-19' }))).json<{ id: string }>();
});
afterAll(() => redline.close());
afterEach(() => expectSound(admin));

const LINE = 'indicator=unexplained-charge-rate&limit=miit-unexplained-year&period=2026';
const outlook = async (query = '', agent = admin) =>
  (await agent.get(`/api/levers/outlook?unit=LZ&${LINE}${query}`)).json<Outlook>();
const proposed = async (fields: Readonly<Record<string, unknown>>, agent = analyst) =>
  (await agent.post('/api/levers', leverBody(fields))).json<Lever>();
const decide = (step: string, lever: Lever, body: object = {}, agent = signatory) =>
  agent.post(`/api/levers/${lever.id}/${step}`, { reason: '同意', version: lever.version, ...body });

const confirm = { title: { zh: '二次确认', en: 'Confirm twice' }, effect: { kind: 'pace', share: '0.3' } };
const refund = () => ({
  title: { zh: '主动退费', en: 'Refund' },
  price: { amount: '472192', currency: 'CNY' },
  effect: { kind: 'incident', share: '0.9', event: event.id },
});

describe('what would have to be true', () => {
  test('begins with what the reading foresees, and the intake that keeps the line', async () => {
    const { foreseen, left, intake, levers, together } = await outlook();
    const reading = await admin.get('/api/readings?unit=LZ&period=2026&limit=miit-unexplained-year');
    const [shown] = reading.json<{ items: { projection: { breachProbability: string; count: Foreseen } }[] }>().items;
    expect([foreseen?.probability, foreseen?.expected]).toEqual([
      shown?.projection.breachProbability,
      shown?.projection.count.expected,
    ]);
    // 7 for the 29 working days to the end of the year; two appeals in the five before
    expect([left, levers, together]).toEqual(['7', [], null]);
    expect(intake).toMatchObject({ most: { count: 1, days: 5 }, workingDays: 29, lastWeek: '0.4' });
  });

  test('shows each lever alone and all together by the same model', async () => {
    const [one, two] = [await proposed(confirm), await proposed(refund())];
    expect([one, two]).toMatchObject([
      { state: 'proposed', waiting: true, price: null },
      { price: { amount: '472192.00', currency: 'CNY' }, proposedBy: { username: 'analyst-root' } },
    ]);
    const { foreseen, levers, together } = await outlook();
    const chances = [foreseen, ...levers.map((each) => each.foreseen), together?.foreseen ?? null];
    // 31 foreseen: 4 of them the incident's, 5 the pace's
    expect(chances.map((each) => `${each?.expected} ${each?.probability}`)).toEqual([
      '31 0.47',
      '29 0.38',
      '28 0.27',
      '26 0.19',
    ]);
    expect((await outlook(`&together=${one.id}`)).together).toBeNull();
    expect((await admin.get(`/api/levers/outlook?unit=LZ&${LINE}&together=${one.id},999`)).status).toBe(404);
  });

  test('looked back upon knows no lever that had not been proposed', async () => {
    expect((await outlook('&asOf=2026-11-20')).levers).toEqual([]);
  });

  test('asks for no halving where there is no risk, and names no causes that are not enough', async () => {
    expect((await outlook()).causes).toEqual({ alone: [], pair: null });
    const quarter = 'unit=LZ&indicator=user-appeal-rate&limit=miit-quarter&period=2026-Q4';
    expect((await admin.get(`/api/levers/outlook?${quarter}`)).json<Outlook>()).toMatchObject({
      foreseen: { probability: '0.02' },
      causes: null,
    });
  });

  test('names the incident when half of what it still brings is enough', async () => {
    await admin.post('/api/limits', {
      code: 'own-target',
      indicator: 'unexplained-charge-rate',
      unit: 'LZ',
      kind: 'target',
      operator: '<=',
      value: '8',
      period: 'year',
      validFrom: '2026-01-01',
    });
    const target = `indicator=unexplained-charge-rate&limit=own-target&period=2026`;
    const { foreseen, causes } = (await admin.get(`/api/levers/outlook?unit=LZ&${target}`)).json<Outlook>();
    expect(Number(foreseen?.probability)).toBeGreaterThanOrEqual(0.1);
    expect(causes?.alone.map(({ causes: own }) => own[0]?.key)).toEqual([event.id]);
  });
});

describe('a lever', () => {
  test('is proposed once, for a line that is foreseen, in one’s own units', async () => {
    const twice = await Promise.all(
      [1, 2].map(() => analyst.post('/api/levers', leverBody({ title: { zh: '外呼关怀', en: 'Calls' } }))),
    );
    expect(twice.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    const answers = [
      leverBody({ period: '2025', from: '2025-12-01' }),
      leverBody({ indicator: 'nothing' }),
      leverBody({ effect: { kind: 'pace', share: '1.5' } }),
      leverBody({ from: '2027-01-01' }),
      leverBody({ effect: { kind: 'incident', share: '0.5', event: '999' } }),
    ].map(async (body) => (await analyst.post('/api/levers', body)).json<{ status: number; code: string }>());
    expect((await Promise.all(answers)).map(({ status, code }) => `${status} ${code}`)).toEqual([
      '409 levers.not-foreseen',
      '404 indicators.unknown',
      '400 request.invalid',
      '400 request.invalid',
      '404 events.unknown',
    ]);
    const bingang = await redline.as('analyst', 'BG');
    expect((await bingang.post('/api/levers', leverBody())).status).toBe(404);
    expect((await signatory.post('/api/levers', leverBody())).status).toBe(403);
  });

  test('waits on the board of its unit and those above, what helps most first', async () => {
    const waiting = async (unit: string) =>
      (await admin.get(`/api/levers/waiting?unit=${unit}`)).json<{
        items: { lever: { title: { zh: string } }; before: string; after: string }[];
        waiting: number;
      }>();
    const { items, waiting: all } = await waiting('root');
    expect(items.map(({ lever, before, after }) => `${lever.title.zh} ${before} ${after}`)).toEqual([
      '主动退费 0.47 0.27',
      expect.stringMatching(/ 0.47 0.38$/),
      expect.stringMatching(/ 0.47 0.38$/),
    ]);
    expect(all).toBe(3);
    expect((await waiting('BG')).items).toEqual([]);
  });

  test('is put off to a day, waits again from then on, and is carried out once by a second person', async () => {
    await redline.dataSource.query(`UPDATE users SET display_name = '周签发' WHERE username = 'signatory-root'`);
    const lever = await proposed({ title: { zh: '暂停推销', en: 'Stop selling' } });
    expect((await decide('deferral', lever, { until: '2027-01-01' })).status).toBe(400);
    expect((await decide('deferral', lever, { until: '2026-11-22' }, admin)).status).toBe(403);
    const off = (await decide('deferral', lever, { until: '2026-11-23' })).json<Lever>();
    expect(off).toMatchObject({ state: 'put-off', waiting: false, version: 2 });
    expect((await decide('execution', lever)).json()).toMatchObject({ code: 'levers.stale', current: { version: 2 } });
    const done = await Promise.all([1, 2].map(() => decide('execution', off)));
    expect(done.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const { decisions } = (await admin.get(`/api/levers/${lever.id}`)).json<Lever>();
    expect(decisions).toMatchObject([
      { step: 'put-off', until: '2026-11-23', decidedBy: { username: 'signatory-root', name: '周签发' } },
      { step: 'carried-out', outlook: { without: '31', with: '29', lines: [{ before: '0.47', after: '0.38' }, {}] } },
    ]);
  });

  test('is decided by an executive too, whom the board asks', async () => {
    const lever = await proposed({ title: { zh: '延长体验期', en: 'A longer trial' } });
    expect((await decide('dismissal', lever, {}, await redline.as('executive'))).json()).toMatchObject({
      state: 'dropped',
      decisions: [{ decidedBy: { username: 'executive-root' } }],
    });
  });

  test('that was dropped may be proposed again, and is audited in words', async () => {
    const lever = await proposed({ title: { zh: '降价', en: 'Cheaper' } });
    expect((await decide('dismissal', lever, { reason: '不合适' })).json()).toMatchObject({ state: 'dropped' });
    expect((await decide('dismissal', lever)).json()).toMatchObject({ status: 409, code: 'levers.decided' });
    expect((await proposed({ title: { zh: '降价', en: 'Cheaper' } })).state).toBe('proposed');
    const said = await admin.get('/api/audit-entries?action=lever.dropped');
    expect(said.text).toContain('放弃措施“降价”：不合适');
  });

  test('is found by unit and state, and the list goes on where the page before ended', async () => {
    const page = async (query: string, agent = admin) =>
      (await agent.get(`/api/levers?${query}`)).json<{ items: Lever[]; next: string | null }>();
    const all = (await page('unit=LZ&indicator=unexplained-charge-rate&period=2026')).items.map(({ id }) => id);
    const first = await page('unit=LZ&limit=4');
    const second = await page(`unit=LZ&limit=4&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all);
    expect((await page('state=carried-out')).items).toHaveLength(1);
    expect((await page('', await redline.as('head', 'BG'))).items).toEqual([]);
    expect((await page('unit=BG')).items).toEqual([]);
  });

  test('is scored when its period is over: what was promised against what came', async () => {
    await publishTotals(admin, ['2026-12-03,LZ,appeal,不明扣费,8,accepted']);
    redline.clock.set('2027-01-04T02:00:00Z');
    admin = await redline.signIn('administrator-root', PASSWORD);
    const { items } = (await admin.get('/api/levers?state=carried-out')).json<{ items: Lever[] }>();
    // 31 foreseen without it, 29 with it; 22 and 8 came
    expect(items.map(({ score }) => score)).toEqual([{ came: '30', promised: '2', delivered: '1', verdict: 'within' }]);
    signatory = await redline.signIn('signatory-root', PASSWORD);
    const [open] = (await admin.get('/api/levers?state=proposed')).json<{ items: Lever[] }>().items;
    if (open === undefined) throw new Error('no lever is open');
    expect((await decide('execution', open)).json()).toMatchObject({ status: 409, code: 'levers.over' });
    expect((await decide('dismissal', open)).status).toBe(200);
    expect((await outlook()).foreseen).toBeNull();
  });
});
