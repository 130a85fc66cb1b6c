import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { CaseMarksDto } from '../src/complaints/case-marks/case-marks.dto.ts';
import type { ComplaintPageDto } from '../src/complaints/complaint-list.dto.ts';
import type { Agent, Answer } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { importFile } from './support/import-file.ts';
import { expectSound } from './support/invariants.ts';
import { orderBody } from './support/order-body.ts';
import { twoCities } from './support/two-cities.ts';

let redline: TestApplication;
let admin: Agent;
let head: Agent;
let other: Agent;
let office: Agent;

beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-19T02:00:00Z' });
  admin = await redline.as('administrator');
  await twoCities(admin);
  head = await redline.as('head', 'LZ');
  other = await redline.as('head', 'BG');
  office = await redline.as('inspection');
});
afterAll(() => redline.close());
afterEach(() => expectSound(admin));

let numbers = 0;
/** Pushes a complaint against the city and answers its path. */
async function fresh(fields: object = {}): Promise<string> {
  numbers += 1;
  const path = `/api/complaints/crm/M-${numbers}`;
  const body = complaintBody({ unit: 'LZ', receivedAt: '2026-11-18T10:00:00+08:00', ...fields });
  expect((await admin.put(path, body)).status).toBe(201);
  return path;
}

const numberOf = (path: string) => path.replace('/api/complaints/crm/', '');
const marks = async (path: string) => (await admin.get(`${path}/marks`)).json<CaseMarksDto>();
const analyse = (path: string, note: string, version = 0, agent = head) =>
  agent.put(`${path}/marks/analysis`, { note, noneNeeded: false, version });
const assess = (path: string, version = 0, agent = office) =>
  agent.put(`${path}/assessment`, { assessed: '装维三班', note: '扣2分', version });
const codeOf = (answer: Answer) => [answer.status, answer.json<{ code: string }>().code];

/** The numbers the list shows of these complaints under a filter. */
async function listed(query: string, paths: readonly string[]): Promise<string[]> {
  const { items } = (await admin.get(`/api/complaints?unit=LZ&limit=200&${query}`)).json<ComplaintPageDto>();
  const own = new Set(paths.map(numberOf));
  return items
    .map(({ number }) => number)
    .filter((number) => own.has(number))
    .toSorted();
}

describe('the four marks', () => {
  test('of a new appeal all lack', async () => {
    const path = await fresh();
    expect(await marks(path)).toEqual({
      held: { result: false, analysis: false, rectification: false, assessment: false },
      orders: 0,
      statements: [],
    });
  });

  test('come from the complaint where it tells: closed or answered, its cause recorded', async () => {
    const closed = await fresh({ closedAt: '2026-11-19T09:00:00+08:00', cause: '割接失误' });
    const answered = await fresh({ firstReplyAt: '2026-11-18T12:00:00+08:00', reply: '已退费' });
    expect((await marks(closed)).held).toMatchObject({ result: true, analysis: true, rectification: false });
    expect((await marks(answered)).held).toMatchObject({ result: true, analysis: false });
  });

  test('are not asked of a contact, and nothing can be stated of one', async () => {
    const path = await fresh({ layer: 'contact' });
    expect((await marks(path)).held).toBeNull();
    expect(codeOf(await analyse(path, '查明'))).toEqual([409, 'case-marks.contact']);
  });

  test('are stated by its own unit and by the quality side, with who and when', async () => {
    const path = await fresh();
    expect((await analyse(path, ' 割接脚本未校验 ')).status).toBe(200);
    const none = { note: '用户误解资费，无须整改', noneNeeded: true, version: 0 };
    expect((await head.put(`${path}/marks/rectification`, none)).status).toBe(200);
    expect((await assess(path)).status).toBe(200);
    const { held, statements } = await marks(path);
    expect(held).toEqual({ result: false, analysis: true, rectification: true, assessment: true });
    const said = statements.map(({ kind, form, note, assessed, by }) => [kind, form, note, assessed, by].join(' '));
    expect(new Set(said)).toEqual(
      new Set([
        'analysis note 割接脚本未校验  head-lz',
        'assessment result 扣2分 装维三班 inspection-root',
        'rectification none-needed 用户误解资费，无须整改  head-lz',
      ]),
    );
  });

  test('a draft of an order mends nothing, an order in force does until it is withdrawn', async () => {
    const path = await fresh();
    const links = { complaints: [{ source: 'crm', number: numberOf(path) }] };
    const answer = await office.post(
      '/api/supervision-orders',
      orderBody({ lead: { unit: 'LZ' }, title: path, ...links }),
    );
    const { id } = answer.json<{ id: string }>();
    expect((await marks(path)).held?.rectification).toBe(false);
    await step(office, id, 'signature-request');
    expect((await marks(path)).held?.rectification).toBe(false);
    await step(await redline.as('signatory'), id, 'signature');
    expect(await marks(path)).toMatchObject({ held: { rectification: true }, orders: 1 });
    expect(await listed('lacks=rectification', [path])).toEqual([]);
    await step(office, id, 'withdrawal');
    expect(await marks(path)).toMatchObject({ held: { rectification: false }, orders: 0 });
  });

  test('an assessment is not the unit’s own to state, nor an analysis that none is needed', async () => {
    const path = await fresh();
    expect(codeOf(await assess(path, 0, head))).toEqual([403, 'session.not-permitted']);
    const answer = await head.put(`${path}/marks/analysis`, { note: '无须', noneNeeded: true, version: 0 });
    expect([answer.status, answer.json()]).toMatchObject([400, { errors: [{ field: 'noneNeeded' }] }]);
    expect(codeOf(await head.put(`${path}/marks/result`, { note: '已办', noneNeeded: false, version: 0 }))).toEqual([
      404,
      'case-marks.unknown-kind',
    ]);
    expect((await marks(path)).statements).toEqual([]);
  });

  test('of another city’s complaint are neither read nor stated', async () => {
    const path = await fresh();
    expect(codeOf(await other.get(`${path}/marks`))).toEqual([404, 'complaints.unknown']);
    expect(codeOf(await analyse(path, '查明', 0, other))).toEqual([404, 'complaints.unknown']);
  });
});

/** Takes a step of an order, at the version it has come to. */
async function step(agent: Agent, id: string, name: string): Promise<void> {
  const { version } = (await office.get(`/api/supervision-orders/${id}`)).json<{ version: number }>();
  const answer = await agent.post(`/api/supervision-orders/${id}/${name}`, { note: '照办', version });
  expect([name, answer.status, answer.text]).toEqual([name, 200, expect.any(String)]);
}

describe('a statement', () => {
  test('sent twenty times at once is made once', async () => {
    const path = await fresh();
    const answers = await Promise.all(Array.from({ length: 20 }, () => analyse(path, '割接脚本未校验')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await marks(path)).statements).toHaveLength(1);
    expect(await audited('complaint.analysed', path)).toBe(1);
  });

  test('on what is no more answers 409 with the version that is', async () => {
    const path = await fresh();
    await analyse(path, '割接脚本未校验');
    const stale = await analyse(path, '另有原因', 0, await redline.as('analyst', 'LZ'));
    expect([stale.status, stale.json()]).toMatchObject([
      409,
      { code: 'case-marks.stale', current: { kind: 'analysis', version: 1 } },
    ]);
  });

  test('is replaced and withdrawn with its history kept', async () => {
    const path = await fresh();
    await analyse(path, '割接脚本未校验');
    expect((await analyse(path, '割接脚本未校验，未做回退演练', 1)).status).toBe(200);
    const withdrawal = await head.post(`${path}/marks/analysis/withdrawal`, { reason: '查错了工单', version: 2 });
    expect(withdrawal.json<CaseMarksDto>().held?.analysis).toBe(false);
    const history = (await marks(path)).statements.map(({ version, form, replacedAt }) => [
      version,
      form,
      replacedAt === null,
    ]);
    expect(history).toHaveLength(3);
    expect(history).toEqual(
      expect.arrayContaining([
        [1, 'note', false],
        [2, 'note', false],
        [3, 'withdrawn', true],
      ]),
    );
    const again = await head.post(`${path}/marks/analysis/withdrawal`, { reason: '再撤一次', version: 3 });
    expect(codeOf(again)).toEqual([409, 'case-marks.not-stated']);
  });

  test('belongs to the number: a complaint taken back and brought in again has it', async () => {
    const file = 'number,unit,receivedAt\nB-1,LZ,2026-11-18\n';
    const { id } = await importFile(admin, file, FILE_MAPPING);
    const path = '/api/complaints/file/B-1';
    expect((await analyse(path, '割接脚本未校验')).status).toBe(200);
    expect((await admin.post(`/api/imports/${id}/reversal`, { reason: '重新导入一次' })).status).toBeLessThan(300);
    while ((await admin.get(path)).status !== 404) await new Promise((resolve) => setTimeout(resolve, 50));
    await importFile(admin, `${file}B-2,LZ,2026-11-18\n`, FILE_MAPPING);
    expect((await marks(path)).held?.analysis).toBe(true);
    expect((await marks('/api/complaints/file/B-2')).held?.analysis).toBe(false);
  });
});

const FILE_MAPPING = {
  mapping: {
    source: 'file',
    columns: { number: 'number', unit: 'unit', receivedAt: 'receivedAt' },
    constants: { layer: 'appeal' },
  },
};

async function audited(action: string, path: string): Promise<number> {
  const rows: unknown[] = await redline.dataSource.query(
    `SELECT 1 FROM audit_entries WHERE action = $1 AND subject_id = $2`,
    [action, `crm/${numberOf(path)}`],
  );
  return rows.length;
}

describe('the same of many', () => {
  const many = (paths: readonly string[], note: string, agent = head) =>
    agent.post('/api/case-marks/analysis', {
      complaints: paths.map((path) => ({ source: 'crm', number: numberOf(path) })),
      note,
      noneNeeded: false,
    });

  test('is stated of those of which nothing was, once, in one entry of the log', async () => {
    const paths = [await fresh(), await fresh(), await fresh()];
    await analyse(paths[1] ?? '', '先前查明的原因');
    expect((await many(paths, '计费割接重复扣费')).json()).toEqual({ stated: 2, left: 1 });
    expect((await many(paths, '计费割接重复扣费')).json()).toEqual({ stated: 0, left: 3 });
    expect((await marks(paths[1] ?? '')).statements.map(({ note }) => note)).toEqual(['先前查明的原因']);
    expect(await audited('complaints.analysed', paths[0] ?? '')).toBe(1);
  });

  test('is refused whole where one is of another unit, and beyond 200', async () => {
    const own = await fresh();
    const foreign = await fresh({ unit: 'BG' });
    expect(codeOf(await many([own, foreign], '计费割接重复扣费'))).toEqual([404, 'complaints.unknown']);
    expect((await marks(own)).statements).toEqual([]);
    const answer = await many(
      Array.from({ length: 201 }, () => own),
      '计费割接',
    );
    expect([answer.status, answer.json()]).toMatchObject([400, { code: 'request.invalid' }]);
  });

  test('assessments too', async () => {
    const paths = [await fresh(), await fresh()];
    const complaints = paths.map((path) => ({ source: 'crm', number: numberOf(path) }));
    const answer = await office.post('/api/case-assessments', { complaints, assessed: '计费中心', note: '通报批评' });
    expect(answer.json()).toEqual({ stated: 2, left: 0 });
    expect((await marks(paths[0] ?? '')).held?.assessment).toBe(true);
  });
});

describe('the list', () => {
  test('shows the marks of each row and finds what lacks one, of tickets and appeals that count', async () => {
    const [whole, bare, contact, excluded] = [
      await fresh({ closedAt: '2026-11-19T09:00:00+08:00', cause: '割接失误' }),
      await fresh(),
      await fresh({ layer: 'contact' }),
      await fresh(),
    ];
    const dispute = await head.post('/api/disputes', {
      source: 'crm',
      number: numberOf(excluded),
      ground: 'duplicate',
      reason: '同一事项',
    });
    const { id, version } = dispute.json<{ id: string; version: number }>();
    for (const judge of [office, await redline.as('compliance')])
      await judge.post(`/api/disputes/${id}/verdict`, { version, reason: '属实', verdict: 'upheld', belongsTo: null });
    expect(await listed('excluded=true', [excluded])).toEqual([numberOf(excluded)]);
    const paths = [whole, bare, contact, excluded];
    expect(await listed('lacks=result', paths)).toEqual([numberOf(bare)]);
    expect(await listed('lacks=analysis', paths)).toEqual([numberOf(bare)]);
    expect(await listed('lacks=assessment', paths)).toEqual([numberOf(whole), numberOf(bare)].toSorted());
    const { items } = (await admin.get('/api/complaints?unit=LZ&limit=200')).json<ComplaintPageDto>();
    const shown = paths.map((path) => items.find(({ number }) => number === numberOf(path))?.marks);
    const held = { result: false, analysis: false, rectification: false, assessment: false };
    expect(shown).toEqual([{ ...held, result: true, analysis: true }, held, null, null]);
    const { total } = (await admin.get('/api/complaints?unit=BG&lacks=result')).json<ComplaintPageDto>();
    expect(total).toBe('1');
    expect((await admin.get('/api/complaints?lacks=everything')).status).toBe(400);
  });
});
