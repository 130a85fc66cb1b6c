import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from '../src/application.ts';
import { Audit } from '../src/audit/audit.ts';
import { system } from '../src/platform/actor.ts';
import { Clock } from '../src/platform/clock.ts';
import { Settings } from '../src/platform/config/settings.ts';
import { inTransaction } from '../src/platform/database/transaction.ts';
import { Log } from '../src/platform/log.ts';
import { Reminders } from '../src/rectification/reminders/reminders.service.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { expectSound } from './support/invariants.ts';
import { orderBody } from './support/order-body.ts';
import { twoCities } from './support/two-cities.ts';

interface Order {
  readonly id: string;
  readonly urged: { readonly rung: number; readonly on: string } | null;
  readonly reminders: readonly { readonly rung: number; readonly told: readonly { readonly username: string }[] }[];
}

/** Thursday 12 November 2026: an order due on Friday the 27th has eleven working days. */
const START = '2026-11-12T02:00:00Z';
const ORDERS = 1000;

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication({ now: START });
  await twoCities(await redline.as('administrator'));
  for (const role of ['executive', 'signatory', 'inspection'] as const) await redline.as(role);
  await redline.as('head', 'LZ');
});
afterAll(() => redline.close());
afterEach(async () => expectSound(await redline.as('administrator')));

const at = async (instant: string) => {
  redline.clock.set(instant);
  admin = await redline.as('administrator');
};
const remind = (app: NestFastifyApplication = redline.app) => app.get(Reminders).remind(system('test'));

/** Signs an order given to a city and answers its id. */
async function signed(title: string, dueDay = '2026-11-27'): Promise<string> {
  const office = await redline.as('inspection');
  const { id } = (await office.post('/api/supervision-orders', orderBody({ title, dueDay }))).json<Order>();
  await office.post(`/api/supervision-orders/${id}/signature-request`, { version: 1 });
  await (await redline.as('signatory')).post(`/api/supervision-orders/${id}/signature`, { version: 2 });
  return id;
}
const seen = async (agent: Agent, id: string) => (await agent.get(`/api/supervision-orders/${id}`)).json<Order>();
const ladder = async (id: string) =>
  (await seen(await redline.as('inspection'), id)).reminders.map(({ rung, told }) => [
    rung,
    told.map(({ username }) => username),
  ]);

describe('the ladder of reminders', () => {
  test('tells one superior further each rung, only behind the expected progress, and each once', async () => {
    const id = await signed('弱覆盖');
    for (const [day, expected] of [
      // five of eleven working days are 45 %, six 55 %, nine 82 %, ten 91 %
      ['2026-11-19', 0],
      ['2026-11-20', 1],
      ['2026-11-23', 0],
      ['2026-11-25', 1],
      ['2026-11-26', 1],
      ['2026-11-27', 0],
      ['2026-11-28', 1],
      ['2026-12-08', 0],
    ] as const) {
      await at(`${day}T02:00:00Z`);
      expect([day, await remind()]).toEqual([day, { reminded: expected }]);
    }
    expect(await ladder(id)).toEqual([
      [50, ['head-lz']],
      [75, ['executive-root']],
      [90, ['signatory-root']],
      [100, ['signatory-root']],
    ]);
    const { items } = (await admin.get(`/api/audit-entries?subjectKind=supervision-order&subjectId=${id}`)).json<{
      items: { sentence: { zh: string } }[];
    }>();
    expect(items[0]?.sentence.zh).toBe('督办〔2026〕1号“弱覆盖”超期，进度 0%，已提醒 signatory-root');
  });

  test('puts the order before whoever was told, and not before its lead, until it is submitted', async () => {
    await at('2026-12-09T02:00:00Z');
    const id = await signed('装机慢', '2026-12-11');
    await at('2026-12-10T02:00:00Z');
    await remind();
    const lead = await redline.as('head', 'LZ');
    expect((await seen(lead, id)).urged).toBeNull();
    await at('2026-12-12T02:00:00Z');
    await remind();
    const told = await redline.as('signatory');
    expect((await seen(told, id)).urged).toEqual({ rung: 100, on: '2026-12-12' });
    expect((await seen(await redline.as('executive'), id)).urged).toBeNull();
    await (
      await redline.as('inspection')
    ).post(`/api/supervision-orders/${id}/withdrawal`, { version: 3, note: '误发' });
    expect((await seen(told, id)).urged).toBeNull();
    expect(await ladder(id)).toEqual([
      [50, ['head-lz']],
      [100, ['signatory-root']],
    ]);
  });

  test('waits for the end of quiet hours', async () => {
    await at('2026-12-14T02:00:00Z');
    const id = await signed('夜里到期', '2026-12-18');
    // the due day ends at 16:00 UTC, within 21:00 to 08:00 of Shanghai
    for (const [instant, expected] of [
      ['2026-12-18T16:00:00Z', []],
      ['2026-12-18T23:59:00Z', []],
      ['2026-12-19T00:00:00Z', [[100, ['signatory-root']]]],
    ] as const) {
      await at(instant);
      await remind();
      expect([instant, await ladder(id)]).toEqual([instant, expected]);
    }
  });
});

test('a thousand orders overdue at once are told once each, by two processes and after a restart', async () => {
  await at('2026-12-21T02:00:00Z');
  await inTransaction(redline.dataSource, async (manager) => {
    await manager.query(
      `INSERT INTO supervision_orders (unit_id, grade, year, number, title, problem, requirement, lead_unit_id,
         first_due_day, due_day, source, matter, state, drafted_by, drafted_at, drafted_on, runs_from)
       SELECT r.id, 'supervision', 2025, n, 'Order ' || n, 'x', 'x', l.id, '2026-12-18', '2026-12-18', '{"kind":"hand"}',
              'title ' || n, 'issued', 'inspection-root', now(), '2026-11-12', '2026-11-12'
       FROM generate_series(1, $1::integer) AS n, units r, units l WHERE r.code = 'root' AND l.code = 'LZ'`,
      [ORDERS],
    );
    await redline.app.get(Audit).record(manager, system('test'), 'order.drafted', { kind: 'test', id: 'thousand' });
  });
  const start = async () => {
    const app = await createApplication(redline.app.get(Settings), redline.databaseUrl, new Log('silent'), [
      [Clock, redline.clock],
    ]);
    return app.init();
  };
  const second = await start();
  const answers = await Promise.all([remind(), remind(second), remind(), remind(second)]);
  expect(answers.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(ORDERS);
  await second.close();
  const restarted = await start();
  expect(await remind(restarted)).toEqual({ reminded: 0 });
  await restarted.close();
  const [row] = await redline.dataSource.query<object[]>(
    `SELECT count(*)::integer AS reminders, count(DISTINCT r.order_id)::integer AS orders,
            (SELECT count(*)::integer FROM audit_entries e WHERE e.action = 'order.overdue-told'
               AND e.subject_id IN (SELECT o.id::text FROM supervision_orders o WHERE o.year = 2025)) AS entries
     FROM supervision_order_reminders r JOIN supervision_orders o ON o.id = r.order_id
     WHERE o.year = 2025 AND r.rung = 100 AND r.told = ARRAY['signatory-root']`,
  );
  expect(row).toEqual({ reminders: ORDERS, orders: ORDERS, entries: ORDERS });
});
