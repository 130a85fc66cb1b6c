import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { ComplaintRecordDto } from '../src/complaints/complaint-record.dto.ts';
import type { ComplaintClockDto } from '../src/complaints/deferrals/complaint-clock.dto.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { expectSound } from './support/invariants.ts';

const SAID = { askedBy: '滨港客服部 李强', askedOn: '2026-11-12', reason: '等待用户补充材料' };

let app: TestApplication;
let administrator: Agent;
let compliance: Agent;
let refusals = 0;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-12T02:00:00Z' });
  administrator = await app.as('administrator');
  compliance = await app.as('compliance');
  for (const code of ['BG', 'LZ'])
    await administrator.post('/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent: null });
  const deadline = { step: 'close', amount: 15, unit: 'calendar-day', extension: 30, source: '办法' };
  await administrator.post('/api/reply-deadlines', { ...deadline, validFrom: '2026-01-01' });
});

afterAll(async () => {
  await app.close();
});

afterEach(() => expectSound(administrator));

/** A complaint received on 2 November, so due on the 17th. */
async function fresh(number: string, more: object = {}): Promise<string> {
  const path = `/api/complaints/crm/${number}`;
  const body = { unit: 'BG', layer: 'ticket', receivedAt: '2026-11-02T09:00:00+08:00', text: '催办', ...more };
  expect((await administrator.put(path, body)).status).toBe(201);
  return path;
}

async function dueOf(path: string) {
  const { dues, clock } = (await compliance.get(path)).json<ComplaintRecordDto>();
  const [{ day, originalDay, state } = { day: null, originalDay: null, state: null }] = dues;
  return { day, originalDay, state, clock };
}

async function audited(number: string): Promise<string[]> {
  const rows: { action: string }[] = await app.dataSource.query(
    `SELECT a.action AS action FROM audit_entries a WHERE a.subject_id = $1 AND a.action <> 'complaint.created'
     ORDER BY a.at, a.action`,
    [`crm/${number}`],
  );
  return rows.map(({ action }) => action);
}

describe('an extension', () => {
  test('puts the date off, keeps the original and says who asked, who granted and why', async () => {
    const path = await fresh('E1');
    expect((await dueOf(path)).clock.extendable).toEqual([
      { step: 'close', day: '2026-11-17', unit: 'calendar-day', latestDay: '2026-12-17' },
    ]);
    const answer = await compliance.post(`${path}/extensions`, {
      step: 'close',
      until: '2026-12-01',
      ...SAID,
      version: 0,
    });
    expect([answer.status, answer.json()]).toMatchObject([
      200,
      {
        version: 1,
        extensions: [
          { formerDay: '2026-11-17', day: '2026-12-01', askedBy: SAID.askedBy, grantedBy: 'compliance-root' },
        ],
      },
    ]);
    expect(await dueOf(path)).toMatchObject({ day: '2026-12-01', originalDay: '2026-11-17', state: 'open' });
    expect(await audited('E1')).toEqual(['complaint.extended']);
  });

  test('sent twenty times at once extends once', async () => {
    const path = await fresh('E2');
    const wish = { step: 'close', by: 3, ...SAID, version: 0 };
    const answers = await Promise.all(Array.from({ length: 20 }, () => compliance.post(`${path}/extensions`, wish)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await dueOf(path)).toMatchObject({ day: '2026-11-20', clock: { version: 1 } });
    expect(await audited('E2')).toEqual(['complaint.extended']);
  });

  test('decided upon dates that are no more is refused with the present version', async () => {
    const path = await fresh('E3');
    await compliance.post(`${path}/extensions`, { step: 'close', by: 3, ...SAID, version: 0 });
    const late = await administrator.post(`${path}/extensions`, { step: 'close', by: 2, ...SAID, version: 0 });
    expect(late.json()).toMatchObject({ status: 409, code: 'deferrals.stale', current: { version: 1 } });
  });

  test.each([
    [{ until: '2026-12-18' }, 'until', 'deferrals.beyond-maximum'],
    [{ until: '2026-11-17' }, 'until', 'deferrals.not-later'],
    [{ by: 2, until: '2026-11-20' }, 'until', 'deferrals.one-end'],
    [{}, 'until', 'deferrals.one-end'],
    [{ by: 1, askedOn: '2026-11-13' }, 'askedOn', 'deferrals.asked-in-future'],
    [{ by: 1, reason: '好 的 呀 ' }, 'reason', 'matches'],
  ])('asked as %j is refused at %s', async (wish, field, code) => {
    refusals += 1;
    const path = await fresh(`R${refusals}`);
    const answer = await compliance.post(`${path}/extensions`, { step: 'close', ...SAID, version: 0, ...wish });
    expect(answer.json()).toMatchObject({ status: 400, errors: [{ field, code }] });
  });

  test('beyond the longest one names it', async () => {
    const path = await fresh('E4');
    const answer = await compliance.post(`${path}/extensions`, { step: 'close', by: 31, ...SAID, version: 0 });
    expect(answer.json()).toMatchObject({ status: 400, latestDay: '2026-12-17' });
  });

  test('taken back leaves the original date, once', async () => {
    const path = await fresh('E5');
    const { extensions } = (
      await compliance.post(`${path}/extensions`, { step: 'close', by: 3, ...SAID, version: 0 })
    ).json<ComplaintClockDto>();
    const withdrawal = { reason: '登记错了一件', version: 1 };
    const address = `${path}/extensions/${extensions[0]?.id}/withdrawal`;
    for (const status of [200, 200]) expect((await compliance.post(address, withdrawal)).status).toBe(status);
    expect(await dueOf(path)).toMatchObject({ day: '2026-11-17', originalDay: null, clock: { version: 2 } });
    expect((await dueOf(path)).clock.extensions).toMatchObject([{ withdrawn: { by: 'compliance-root' } }]);
    expect(await audited('E5')).toEqual(['complaint.extended', 'complaint.extension-withdrawn']);
  });
});

describe('a pause', () => {
  test('stops the clock, ends, and puts the date off by as many days', async () => {
    const path = await fresh('P1');
    const begun = await compliance.post(`${path}/pauses`, {
      from: '2026-11-05T10:00:00+08:00',
      reason: '等待用户补充材料',
      version: 0,
    });
    expect([begun.status, begun.json()]).toMatchObject([200, { version: 1, isPaused: true }]);
    expect(await dueOf(path)).toMatchObject({ state: 'paused' });
    const { pauses } = begun.json<ComplaintClockDto>();
    const end = { to: '2026-11-09T10:00:00+08:00', version: 1 };
    const address = `${path}/pauses/${pauses[0]?.id}/end`;
    for (const status of [200, 200]) expect((await compliance.post(address, end)).status).toBe(status);
    // still at the ends of the 5th, 6th, 7th and 8th
    expect(await dueOf(path)).toMatchObject({ day: '2026-11-21', state: 'open', clock: { version: 2 } });
    expect(await audited('P1')).toEqual(['complaint.paused', 'complaint.resumed']);
  });

  test('sent twenty times at once stops the clock once', async () => {
    const path = await fresh('P2');
    const wish = { from: '2026-11-05T10:00:00+08:00', reason: '等待用户补充材料', version: 0 };
    const answers = await Promise.all(Array.from({ length: 20 }, () => compliance.post(`${path}/pauses`, wish)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await dueOf(path)).clock.pauses).toHaveLength(1);
    expect(await audited('P2')).toEqual(['complaint.paused']);
  });

  test.each([
    [{ from: '2026-11-12T10:01:00+08:00' }, 'from', 'deferrals.in-future'],
    [{ from: '2026-11-02T08:59:00+08:00' }, 'from', 'deferrals.before-received'],
    [{ from: '2026-11-05T10:00:00' }, 'from', 'matches'],
    [{ from: '2026-02-31T10:00:00Z' }, 'from', 'isIso8601'],
    [{ to: '2026-11-05T10:00:00+08:00' }, 'to', 'deferrals.not-later'],
  ])('of %j is refused at %s', async (wish, field, code) => {
    refusals += 1;
    const path = await fresh(`R${refusals}`);
    const said = { from: '2026-11-05T10:00:00+08:00', reason: '等待用户补充材料', version: 0 };
    const answer = await compliance.post(`${path}/pauses`, { ...said, ...wish });
    expect(answer.json()).toMatchObject({ status: 400, errors: [{ field, code }] });
  });

  test('over another one is refused, and taken back makes room for it', async () => {
    const path = await fresh('P3');
    const said = { from: '2026-11-05T10:00:00+08:00', to: '2026-11-07T10:00:00+08:00', reason: '等待用户补充材料' };
    const { pauses } = (await compliance.post(`${path}/pauses`, { ...said, version: 0 })).json<ComplaintClockDto>();
    const over = { ...said, from: '2026-11-06T10:00:00+08:00', to: '2026-11-08T10:00:00+08:00' };
    const refused = await compliance.post(`${path}/pauses`, { ...over, version: 1 });
    expect(refused.json()).toMatchObject({ errors: [{ code: 'deferrals.overlap' }] });
    const withdrawal = { reason: '登记错了一件', version: 1 };
    expect((await compliance.post(`${path}/pauses/${pauses[0]?.id}/withdrawal`, withdrawal)).status).toBe(200);
    expect((await compliance.post(`${path}/pauses`, { ...over, version: 2 })).status).toBe(200);
    expect(await dueOf(path)).toMatchObject({ day: '2026-11-19' });
  });
});

describe('whoever may not', () => {
  test('neither extends nor pauses, and finds no complaint out of scope', async () => {
    const path = await fresh('S1');
    const wish = { step: 'close', by: 3, ...SAID, version: 0 };
    for (const role of ['analyst', 'auditor', 'executive'] as const)
      expect((await (await app.as(role)).post(`${path}/extensions`, wish)).status).toBe(403);
    const elsewhere = await app.as('head', 'LZ');
    expect((await elsewhere.post(`${path}/extensions`, wish)).status).toBe(404);
    expect((await (await app.as('head', 'BG')).post(`${path}/extensions`, wish)).status).toBe(200);
  });
});
