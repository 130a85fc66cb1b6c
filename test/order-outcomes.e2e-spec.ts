import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { system } from '../src/platform/actor.ts';
import { OrderVerdicts } from '../src/rectification/outcomes/order-verdicts.service.ts';
import { addDays } from '../src/shared/calendar-day.ts';
import type { Agent, Answer } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { expectSound } from './support/invariants.ts';
import { orderBody } from './support/order-body.ts';
import { publishTotals, twoCities } from './support/two-cities.ts';

interface Order {
  readonly id: string;
  readonly number: { readonly zh: string };
  readonly state: string;
  readonly version: number;
  readonly steps: readonly string[];
  readonly due: { readonly day: string };
  readonly outcome: { readonly contestUntil: string | null; readonly verdict: string | null } | null;
  readonly history: readonly { readonly step: string; readonly detail: object; readonly by: { username: string } }[];
}

const METRIC = {
  subject: { kind: 'types', layer: 'ticket', types: ['broadband'] },
  unit: 'LZ',
  days: 28,
  reduction: 30,
};
/** Monday 1 June 2026: the day on which everything is drafted, signed and begun. */
const BEGIN = '2026-06-01';

let redline: TestApplication;
let people: Readonly<Record<'admin' | 'office' | 'signatory' | 'lead', Agent>>;

beforeAll(async () => {
  redline = await startApplication({ now: `${BEGIN}T02:00:00Z` });
  const admin = await redline.as('administrator');
  await twoCities(admin);
  await admin.post('/api/units', { code: 'CS', name: { zh: '常山', en: 'Changshan' }, kind: 'city', parent: null });
  await signIn();
  // before: 8 a day in 澜州, 40 a day in each of the two others
  await tickets('2026-05-04', 28, { LZ: 8, BG: 40, CS: 40 });
});
afterAll(() => redline.close());
afterEach(() => expectSound(people.admin));

/** Sessions do not last for weeks. */
async function signIn(): Promise<void> {
  const [admin, office] = [await redline.as('administrator'), await redline.as('inspection')];
  people = { admin, office, signatory: await redline.as('signatory'), lead: await redline.as('head', 'LZ') };
}

async function at(day: string): Promise<void> {
  redline.clock.set(`${day}T02:00:00Z`);
  await signIn();
}

async function tickets(from: string, days: number, each: Readonly<Record<string, number>>): Promise<void> {
  const lines = Array.from({ length: days }, (_, place) =>
    Object.entries(each).map(([unit, count]) => `${addDays(from, place)},${unit},ticket,宽带装维,${count},received`),
  );
  await publishTotals(people.admin, lines.flat());
}

const went = async (answering: Promise<Answer>) => {
  const answer = await answering;
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return answer.json<Order>();
};
const refusal = async (answering: Promise<Answer>) => {
  const answer = await answering;
  return [answer.status, answer.json<{ code: string }>().code];
};
const seen = async ({ id }: Order) => (await people.office.get(`/api/supervision-orders/${id}`)).json<Order>();
const outcomeOf = async ({ id }: Order) => (await people.office.get(`/api/supervision-orders/${id}/outcome`)).json();
const step = async (who: keyof typeof people, order: Order, name: string, body: object = {}) => {
  const { version } = await seen(order);
  return people[who].post(`/api/supervision-orders/${order.id}/${name}`, { version, note: '说明', ...body });
};
const put = (order: Order, metric: object = METRIC) =>
  people.office.put(`/api/supervision-orders/${order.id}/outcome`, { version: order.version, ...metric });

let titles = 0;
async function drafted(): Promise<Order> {
  titles += 1;
  const body = orderBody({ title: `成效${titles}`, dueDay: '2026-07-31', measures: [] });
  return (await people.office.post('/api/supervision-orders', body)).json<Order>();
}

async function signedFor(metric: object = METRIC): Promise<Order> {
  const order = await drafted();
  expect((await put(order, metric)).status).toBe(200);
  await went(step('office', order, 'signature-request'));
  await went(step('signatory', order, 'signature'));
  return went(step('lead', order, 'acknowledgement'));
}

async function observing(metric: object = METRIC): Promise<Order> {
  const order = await signedFor(metric);
  await went(step('lead', order, 'progress', { progress: 60 }));
  const file = { name: '回访.txt', content: '回访30户' };
  await people.lead.upload(`/api/supervision-orders/${order.id}/evidence`, { note: '' }, file);
  await went(step('lead', order, 'submission'));
  return went(step('office', order, 'acceptance'));
}

const judge = () => redline.app.get(OrderVerdicts).draw(system('test'));

describe('what an order is to achieve', () => {
  test('is settled with the draft: its base is counted, its target is the base less the reduction', async () => {
    const order = await drafted();
    expect((await people.office.get(`/api/supervision-orders/${order.id}/outcome`)).text).toBe('null');
    const set = await put(order);
    // 28 days of 8 are 224; less 30 % at most 156
    expect(set.json()).toMatchObject({ baseline: 224, target: 156, isFixed: false, verdict: null, figures: null });
    expect(await refusal(put(order))).toEqual([409, 'orders.stale']);
    const { version } = await seen(order);
    const gone = await people.office.delete(`/api/supervision-orders/${order.id}/outcome?version=${version}`);
    expect([gone.status, (await seen(order)).outcome]).toEqual([204, null]);
  });

  test.each([
    [{ ...METRIC, days: 3 }, 'days'],
    [{ ...METRIC, reduction: 101 }, 'reduction'],
    [{ ...METRIC, unit: 'XX' }, 'unit'],
    [{ ...METRIC, subject: { kind: 'types', layer: 'ticket', types: [] } }, 'subject.types'],
    [{ ...METRIC, subject: { kind: 'types', layer: 'ticket', types: ['nothing'] } }, 'subject.types.0'],
    [{ ...METRIC, subject: { kind: 'indicator', indicator: 'nothing' } }, 'subject.indicator'],
    [{ ...METRIC, baseline: 500 }, 'baseline'],
  ])('is refused as %j', async (metric, field) => {
    const answer = await put(await drafted(), metric);
    expect([answer.status, answer.json<{ errors: { field: string }[] }>().errors.map((error) => error.field)]).toEqual([
      400,
      [field],
    ]);
  });

  test('is the office’s to settle, while the order is a draft', async () => {
    const order = await drafted();
    const asLead = people.lead.put(`/api/supervision-orders/${order.id}/outcome`, { version: 1, ...METRIC });
    expect((await asLead).status).toBe(403);
    const signed = await signedFor();
    expect(await refusal(put(signed))).toEqual([409, 'orders.not-now']);
  });

  test('may be what an indicator counts', async () => {
    const subject = { kind: 'indicator', indicator: 'user-appeal-rate' };
    expect((await put(await drafted(), { ...METRIC, subject })).json()).toMatchObject({ baseline: 0 });
  });
});

describe('base and target', () => {
  test('are contested by the lead within three working days, and settled by the office before the work is judged', async () => {
    const order = await signedFor();
    expect([order.outcome?.contestUntil, order.steps]).toEqual(['2026-06-04', ['plan', 'progress', 'contest']]);
    expect(await refusal(step('office', order, 'contest'))).toEqual([403, 'session.not-permitted']);
    await went(step('lead', order, 'contest', { note: '基数含一次光缆中断' }));
    expect(await refusal(step('lead', order, 'contest'))).toEqual([409, 'orders.not-contestable']);
    expect(await refusal(step('lead', order, 'settlement', { verdict: 'upheld' }))).toEqual([
      403,
      'session.not-permitted',
    ]);
    await went(step('office', order, 'settlement', { verdict: 'upheld', reduction: 20 }));
    expect(await outcomeOf(order)).toMatchObject({ contest: 'upheld', reduction: 20, target: 179, isFixed: true });
    expect(await refusal(step('office', order, 'settlement', { verdict: 'refused' }))).toEqual([
      409,
      'orders.not-contested',
    ]);
    await went(step('office', await seen(order), 'withdrawal'));
  });

  test('stand when the three days are over', async () => {
    const order = await signedFor();
    await at('2026-06-05');
    expect(await refusal(step('lead', order, 'contest'))).toEqual([409, 'orders.not-contestable']);
    await went(step('office', order, 'withdrawal'));
    await at(BEGIN);
  });
});

describe('the verdict', () => {
  let better: Order;
  let same: Order;
  let worse: Order;

  test('is drawn when the window is over, once, however many draw it', async () => {
    // one matter each: what a city has an order about does not count among the others
    better = await observing();
    expect([better.state, better.outcome]).toMatchObject(['observing', { observedUntil: '2026-06-30', verdict: null }]);
    same = await observing({ ...METRIC, unit: 'CS', subject: { ...METRIC.subject, types: ['network'] } });
    worse = await observing({ ...METRIC, unit: 'BG' });
    await at('2026-06-22');
    // 澜州 falls to 4 a day, the others go on as before, but 滨港 rises to 60
    await tickets('2026-06-01', 21, { LZ: 4, BG: 60, CS: 40 });
    expect(await outcomeOf(better)).toMatchObject({
      observed: { daysOver: 20 },
      figures: { own: { before: 224, after: 80 }, comparison: 'units', verdict: 'effective' },
      verdict: null,
    });
    expect(await judge()).toEqual({ verdicts: 0, rebounds: 0 });
    await at('2026-06-30');
    await tickets('2026-06-22', 8, { LZ: 4, BG: 60, CS: 40 });
    const both = await Promise.all([judge(), judge()]);
    expect(both.map(({ verdicts }) => verdicts).reduce((sum, count) => sum + count)).toBe(3);
    expect(await outcomeOf(better)).toMatchObject({
      verdict: 'effective',
      judgedOn: '2026-06-30',
      // 112 of 224, beside 1,120 of 1,120: 滨港 has an order of its own
      figures: { own: { before: 224, after: 112 }, others: { before: 1120, after: 1120 }, effect: { ratio: 0.5 } },
    });
    expect((await outcomeOf(worse))['verdict']).toBe('worsened');
    expect(await outcomeOf(same)).toMatchObject({ verdict: 'not-shown', figures: { silence: 'too-few' } });
    const { history, state } = await seen(better);
    expect([state, history.at(-1)]).toMatchObject([
      'accepted',
      { step: 'verdict', by: { username: 'redline' }, detail: { verdict: 'effective', before: 224, after: 112 } },
    ]);
  });

  test('lets the office strike off what worked, and nothing else without a reason of its own', async () => {
    expect((await went(step('office', better, 'strike-off'))).state).toBe('struck-off');
    expect(await refusal(step('office', worse, 'strike-off'))).toEqual([409, 'orders.against-verdict']);
    const ended = await went(step('office', worse, 'strike-off', { override: '总经理办公会决定' }));
    expect(ended.history.at(-1)).toMatchObject({ step: 'strike-off', detail: { override: '总经理办公会决定' } });
  });

  test('that shows nothing may be looked for longer, or the work goes back', async () => {
    expect(await refusal(step('office', better, 'observation', { until: '2026-07-15' }))).toEqual([
      409,
      'orders.not-now',
    ]);
    const longer = await went(step('office', same, 'observation', { until: '2026-07-15' }));
    expect([longer.state, longer.outcome]).toMatchObject(['observing', { observedUntil: '2026-07-16', verdict: null }]);
    await at('2026-07-16');
    expect(await judge()).toEqual({ verdicts: 1, rebounds: 0 });
    expect((await went(step('office', same, 'return'))).state).toBe('returned');
  });

  test('is watched: complaints that come back re-open the same order with its number and history', async () => {
    const steps = (await seen(better)).history.length;
    await tickets('2026-06-30', 22, { LZ: 9, BG: 40, CS: 40 });
    await at('2026-07-21');
    expect((await judge()).rebounds).toBe(0);
    await at('2026-07-22');
    const both = await Promise.all([judge(), judge()]);
    expect(both.map(({ rebounds }) => rebounds).reduce((sum, count) => sum + count)).toBe(1);
    const again = await seen(better);
    // ten working days after 22 July
    expect(again).toMatchObject({ number: better.number, state: 'reopened', due: { day: '2026-08-05' } });
    expect([again.history.length, again.history.at(-1)?.step]).toEqual([steps + 1, 'rebound']);
  });
});
