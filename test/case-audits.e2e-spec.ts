import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { removeDemoCaseAudits } from '../src/demo/remove-demo-case-audits.query.ts';
import type { Agent, Answer } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { expectSound } from './support/invariants.ts';
import { twoCities } from './support/two-cities.ts';

interface Counts {
  readonly items: number;
  readonly checked: number;
  readonly late: number;
  readonly flawed: number;
  readonly unsubstantiated: number;
  readonly differs: number;
}
interface CaseAudit {
  readonly id: string;
  readonly state: string;
  readonly seed: string;
  readonly population: number;
  readonly version: number;
  readonly counts: Counts;
  readonly units: readonly (Counts & { readonly unit: string })[];
  readonly checkers: readonly { readonly username: string; readonly items: number }[];
  readonly steps: readonly string[];
}
interface Item {
  readonly place: number;
  readonly number: string;
  readonly unit: string;
  readonly checker: { readonly username: string };
  readonly finding: { readonly substantiated: string; readonly differs: boolean } | null;
  readonly isYours: boolean;
  readonly version: number;
}

let redline: TestApplication;
let admin: Agent;
let office: Agent;
let compliance: Agent;
let city: Agent;
let cityHead: Agent;
let otherHead: Agent;

const CITY_TICKETS = 12;
const OTHER_TICKETS = 5;
const SAMPLE = { unit: 'root', period: '2026-11', layer: 'ticket', drawnFrom: 'all' };
const FOUND = { version: 0, inTime: 'yes', content: 'ok', substantiated: 'yes' };

beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-19T02:00:00Z' });
  admin = await redline.as('administrator');
  await twoCities(admin);
  office = await redline.as('inspection');
  compliance = await redline.as('compliance');
  city = await redline.as('inspection', 'LZ');
  cityHead = await redline.as('head', 'LZ');
  otherHead = await redline.as('head', 'BG');
  for (let i = 1; i <= CITY_TICKETS + OTHER_TICKETS; i += 1) {
    const unit = i <= CITY_TICKETS ? 'LZ' : 'BG';
    const ticket = { unit, layer: 'ticket', receivedAt: '2026-11-10T10:00:00+08:00', substantiated: true };
    const answer = await admin.put(`/api/complaints/crm/T-${i}`, complaintBody(ticket));
    if (answer.status !== 201) throw new Error(answer.text);
  }
});
afterAll(() => redline.close());
afterEach(() => expectSound(admin));

const draw = (body: object, agent = office, checkers: readonly string[] = ['inspection-root']) =>
  agent.post('/api/case-audits', { ...SAMPLE, ...body, checkers });
async function drawn(body: object, agent = office, checkers?: readonly string[]): Promise<CaseAudit> {
  const answer = await draw(body, agent, checkers);
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return answer.json<CaseAudit>();
}
const itemsOf = async (agent: Agent, id: string, query = '') =>
  (await agent.get(`/api/case-audits/${id}/items?${query}`)).json<{ items: Item[]; next: string | null }>();
const find = (agent: Agent, id: string, place: number, body: object = {}) =>
  agent.post(`/api/case-audits/${id}/items/${place}/finding`, { ...FOUND, ...body });
const read = async (agent: Agent, id: string) => (await agent.get(`/api/case-audits/${id}`)).json<CaseAudit>();
const codeOf = (answer: Answer) => [answer.status, answer.json<{ code: string }>().code];
const fieldsOf = (answer: Answer) =>
  answer.json<{ errors: { field: string; code: string }[] }>().errors.map(({ field, code }) => [field, code]);
async function withdraw(agent: Agent, { id }: CaseAudit): Promise<void> {
  const { version } = await read(agent, id);
  expect((await agent.post(`/api/case-audits/${id}/withdrawal`, { version, reason: '重抽' })).status).toBe(200);
}

describe('a sample', () => {
  test('is previewed, and takes the smallest digests of its recorded seed', async () => {
    const preview = await office.post('/api/case-audits/population', { ...SAMPLE, rule: 'share', amount: 30 });
    expect(preview.json()).toEqual({ population: 17, sample: 6 });
    const audit = await drawn({ rule: 'share', amount: 30 });
    expect([audit.population, audit.counts.items, audit.counts.checked]).toEqual([17, 6, 0]);
    const digest = (number: string) => createHash('md5').update(`${audit.seed} crm ${number}`).digest('hex');
    const all = Array.from({ length: 17 }, (_, i) => `T-${i + 1}`);
    const smallest = all.sort((one, other) => digest(one).localeCompare(digest(other))).slice(0, 6);
    expect((await itemsOf(office, audit.id)).items.map(({ number }) => number)).toEqual(smallest);
    await withdraw(office, audit);
  });

  test('is drawn once when it is asked for twice, and not by a second person beside it', async () => {
    const body = { rule: 'number', amount: 4 };
    const audit = await drawn(body);
    expect((await drawn(body)).id).toBe(audit.id);
    expect(codeOf(await draw(body, compliance))).toEqual([409, 'case-audits.drawn-already']);
    await withdraw(office, audit);
  });

  test('goes to its checkers in turn; who may not check is refused', async () => {
    const audit = await drawn({ rule: 'number', amount: 5 }, office, ['inspection-root', 'compliance-root']);
    expect(audit.checkers).toMatchObject([
      { username: 'compliance-root', items: 2 },
      { username: 'inspection-root', items: 3 },
    ]);
    await withdraw(office, audit);
    expect(fieldsOf(await draw({ rule: 'all' }, office, ['head-lz']))).toEqual([
      ['checkers', 'case-audits.impossible-checker'],
    ]);
    // of the other city
    expect(fieldsOf(await draw({ rule: 'all', unit: 'BG' }, office, ['inspection-lz']))).toEqual([
      ['checkers', 'case-audits.impossible-checker'],
    ]);
  });

  test.each([
    [{ rule: 'share' }, ['amount', 'case-audits.amount-missing']],
    [{ rule: 'all', amount: 3 }, ['amount', 'case-audits.amount-unneeded']],
    [{ rule: 'share', amount: 101 }, ['amount', 'case-audits.amount-too-large']],
    [{ rule: 'all', period: '2026-08' }, ['period', 'case-audits.nothing-to-draw']],
    [{ rule: 'all', period: 'then' }, ['period', 'request.wrong-period']],
    [{ rule: 'all', drawnFrom: 'checked-below' }, ['period', 'case-audits.nothing-to-draw']],
  ])('asked for as %j is refused by field', async (body, fault) => {
    const answer = await draw(body);
    expect([answer.status, fieldsOf(answer)]).toEqual([400, [fault]]);
  });
});

describe('an audit', () => {
  test('is checked by whoever was named, counts findings by unit, and closes once all is checked', async () => {
    const audit = await drawn({ rule: 'all' });
    const { items } = await itemsOf(office, audit.id);
    const [first, second, third, ...others] = items.map(({ place }) => place);
    expect(codeOf(await find(compliance, audit.id, first ?? 0))).toEqual([403, 'case-audits.not-named']);
    expect((await find(office, audit.id, first ?? 0, { substantiated: 'no' })).json()).toMatchObject({
      finding: { substantiated: 'no', differs: true },
      complaint: { number: items[0]?.number },
      version: 1,
    });
    await find(office, audit.id, second ?? 0, { inTime: 'no' });
    await find(office, audit.id, third ?? 0, { content: 'flawed', fault: 'vague', note: '套话' });
    const close = async () =>
      office.post(`/api/case-audits/${audit.id}/closing`, { version: (await read(office, audit.id)).version });
    expect(codeOf(await close())).toEqual([409, 'case-audits.not-checked']);
    for (const place of others) expect((await find(office, audit.id, place)).status).toBe(200);
    const checked = await read(office, audit.id);
    const counts = { items: 17, checked: 17, late: 1, flawed: 1, unsubstantiated: 1, differs: 1 };
    expect([checked.counts, checked.steps]).toEqual([counts, ['finding', 'closing', 'withdrawal']]);
    const sum = (member: keyof Counts) => checked.units.reduce((total, unit) => total + unit[member], 0);
    expect([sum('items'), sum('late'), sum('flawed'), sum('unsubstantiated')]).toEqual([17, 1, 1, 1]);
    expect((await itemsOf(office, audit.id, 'show=unsubstantiated')).items.map(({ place }) => place)).toEqual([first]);
    expect((await itemsOf(office, audit.id, 'show=waiting')).items).toEqual([]);
    expect((await close()).json()).toMatchObject({ state: 'closed', steps: [] });
    expect(codeOf(await find(office, audit.id, first ?? 0, { version: 1 }))).toEqual([409, 'case-audits.ended']);
  });

  test('keeps a former finding, writes the same once, and refuses a stale one', async () => {
    const audit = await drawn({ rule: 'number', amount: 1 });
    expect((await find(office, audit.id, 1)).status).toBe(200);
    expect((await find(office, audit.id, 1)).json()).toMatchObject({ version: 1 });
    expect(codeOf(await find(office, audit.id, 1, { inTime: 'no' }))).toEqual([409, 'case-audits.stale']);
    expect((await find(office, audit.id, 1, { inTime: 'no', version: 1 })).json()).toMatchObject({ version: 2 });
    const former = await redline.dataSource.query<{ in_time: string; checked_by: string }[]>(
      'SELECT in_time, checked_by FROM case_audit_former_findings WHERE audit_id = $1',
      [audit.id],
    );
    expect(former).toEqual([{ in_time: 'yes', checked_by: 'inspection-root' }]);
    await withdraw(office, audit);
  });

  test('says by field what is missing of a finding', async () => {
    const audit = await drawn({ rule: 'number', amount: 2 });
    const flawed = { content: 'flawed' };
    expect(fieldsOf(await find(office, audit.id, 1, flawed))).toEqual([['fault', 'case-audits.fault-missing']]);
    expect(fieldsOf(await find(office, audit.id, 1, { ...flawed, fault: 'vague', note: ' ' }))).toEqual([
      ['note', 'case-audits.note-missing'],
    ]);
    expect(fieldsOf(await find(office, audit.id, 1, { fault: 'vague' }))).toEqual([
      ['fault', 'case-audits.fault-unneeded'],
    ]);
    await withdraw(office, audit);
  });

  test('drawn above shows a unit its own complaints alone', async () => {
    const audit = await drawn({ rule: 'share', amount: 100 });
    const own = await itemsOf(cityHead, audit.id);
    expect([own.items.length, new Set(own.items.map(({ unit }) => unit))]).toEqual([CITY_TICKETS, new Set(['LZ'])]);
    expect(own.items.every(({ isYours }) => !isYours)).toBe(true);
    const seen = await read(otherHead, audit.id);
    expect([seen.counts.items, seen.units.map(({ unit }) => unit), seen.steps]).toEqual([OTHER_TICKETS, ['BG'], []]);
    const foreign = own.items[0]?.place ?? 0;
    expect((await otherHead.get(`/api/case-audits/${audit.id}/items/${foreign}`)).status).toBe(404);
    expect(codeOf(await city.post(`/api/case-audits/${audit.id}/withdrawal`, { version: 1, reason: 'x' }))).toEqual([
      403,
      'case-audits.not-your-step',
    ]);
    await withdraw(office, audit);
  });

  test('is checked again level by level: the superior draws among what the unit below has checked', async () => {
    const below = await drawn({ rule: 'number', amount: 3, unit: 'LZ' }, city, ['inspection-lz']);
    for (const place of [1, 2]) expect((await find(city, below.id, place)).status).toBe(200);
    const again = await drawn({ rule: 'all', drawnFrom: 'checked-below' });
    const numbers = async (id: string, query = '') =>
      (await itemsOf(office, id, query)).items.map(({ number }) => number).sort();
    expect(await numbers(again.id)).toEqual(await numbers(below.id, 'show=checked'));
    expect((await otherHead.get(`/api/case-audits/${below.id}`)).status).toBe(404);
    await withdraw(office, again);
  });

  test('is listed with its state, page by page', async () => {
    const page = (await office.get('/api/case-audits?state=withdrawn&limit=2')).json<{
      items: CaseAudit[];
      next: string;
    }>();
    const next = (await office.get(`/api/case-audits?state=withdrawn&limit=2&cursor=${page.next}`)).json<{
      items: CaseAudit[];
    }>();
    const ids = [...page.items, ...next.items].map(({ id }) => Number(id));
    expect(ids).toEqual([...new Set(ids)].sort((one, other) => other - one));
    const mine = await city.get('/api/case-audits?mine=true');
    expect(mine.json<{ items: CaseAudit[] }>().items).toHaveLength(1);
  });

  test('goes with the units of the demo, and so does one above them that drew from them', async () => {
    const above = await drawn({ rule: 'number', amount: 17 });
    const other = await drawn({ rule: 'number', amount: 2, unit: 'BG' });
    await removeDemoCaseAudits(redline.dataSource.manager, ['LZ']);
    expect((await office.get(`/api/case-audits/${above.id}`)).status).toBe(404);
    expect((await office.get(`/api/case-audits/${other.id}`)).status).toBe(200);
  });
});
