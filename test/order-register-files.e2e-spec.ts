import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readXlsx, writeXlsx } from 'hucre';
import type { RegisterOutcomeDto } from '../src/rectification/register/register-file.dto.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { expectSound } from './support/invariants.ts';
import { orderBody } from './support/order-body.ts';
import { twoCities } from './support/two-cities.ts';

interface Order {
  readonly id: string;
  readonly version: number;
  readonly measures: readonly {
    readonly owner: string | null;
    readonly dueDay: string | null;
    readonly done: boolean;
  }[];
}
type Rows = string[][];

const FIRST = {
  term: 'short',
  text: '=1+1 加派应急班组',
  difficulty: 'low',
  owner: '张工',
  dueDay: '2026-11-30',
  done: false,
};
const SECOND = { term: 'long', text: '新建2站', difficulty: 'high', owner: null, dueDay: null, done: false };

let redline: TestApplication;
let office: Agent;
let lead: Agent;
let order: Order;
let titles = 0;

beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-12T02:00:00Z' });
  await twoCities(await redline.as('administrator'));
  office = await redline.as('inspection');
  lead = await redline.as('head', 'LZ');
});
afterAll(() => redline.close());
afterEach(async () => expectSound(await redline.as('administrator')));

const post = async (agent: Agent, path: string, body: object) => {
  const answer = await agent.post(`/api/supervision-orders${path}`, body);
  expect([answer.status, answer.text]).toEqual([expect.any(Number), expect.any(String)]);
  return answer.json<Order>();
};

/** An order of two measures, signed for by its head. */
beforeEach(async () => {
  titles += 1;
  const { id } = await post(office, '', orderBody({ title: `事项${titles}`, measures: [FIRST, SECOND] }));
  await post(office, `/${id}/signature-request`, { version: 1 });
  await post(await redline.as('signatory'), `/${id}/signature`, { version: 2 });
  order = await post(lead, `/${id}/acknowledgement`, { version: 3 });
});

const seen = async () => (await lead.get(`/api/supervision-orders/${order.id}`)).json<Order>();
const download = async (query = 'mine=true', agent = lead) => {
  const answer = await agent.get(`/api/supervision-orders/file?${query}`);
  expect(answer.status).toBe(200);
  const { sheets } = await readXlsx(answer.bytes);
  return (sheets[0]?.rows ?? []).map((cells) => cells.map((cell) => String(cell ?? '')));
};
const upload = async (rows: Rows, write = false, agent = lead) => {
  const content = Buffer.from(await writeXlsx({ sheets: [{ name: '台账', rows }] }));
  return agent.upload('/api/supervision-orders/file', write ? { write: 'true' } : {}, { name: '台账.xlsx', content });
};
const taken = async (rows: Rows, write = false) => {
  const answer = await upload(rows, write);
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return answer.json<RegisterOutcomeDto>();
};
/** The head line and the two lines of this test's order, with some cells changed. */
const edited = (rows: Rows, changes: Readonly<Record<string, string>>, item = 1): Rows =>
  rows.map((cells, at) =>
    cells.map((cell, place) => {
      const column = rows[0]?.[place] ?? '';
      return at === item ? (changes[column] ?? cell) : cell;
    }),
  );

describe('the register as a workbook', () => {
  test('has the customary columns, a line for each measure, the newest order first, and no formula', async () => {
    const [head, first, second] = await download();
    expect(head?.join('|')).toBe('编号|下达单位|版本|状态|问题|根因|措施号|措施|责任人|时限|目标压降|进度|验证');
    const number = `督办〔2026〕${titles}号`;
    const problem = '近8周装移机投诉268件，同类地市平均每8周150件。';
    const target = '四周内把超时率降到5%以下。';
    const all = [number, '全公司', '4', '已签收 0%', problem, ''];
    expect(first).toEqual([...all, '1', FIRST.text, '张工', '2026-11-30', target, '未完成', '证据0件']);
    expect(second).toEqual([...all, '2', '新建2站', '', '', target, '未完成', '证据0件']);
  });

  test('is written in English when asked, and shows others only what concerns them', async () => {
    const [head, first] = await download('language=en', office);
    expect([head?.[0], first?.[0], first?.[11]]).toEqual(['Number', `SO 2026/${titles}`, 'not done']);
    expect(await download('language=en', await redline.as('head', 'BG'))).toHaveLength(1);
    expect((await lead.get('/api/supervision-orders/file?language=fr')).status).toBe(400);
  });

  test.each(['zh', 'en'])('comes back unchanged without an effect, in %s', async (language) => {
    const rows = await download(`mine=true&language=${language}`);
    const before = await seen();
    expect(await taken(rows, true)).toEqual({ lines: [], rejects: [], unchanged: rows.length - 1, written: true });
    expect((await seen()).version).toBe(before.version);
  });

  test('tells what it would change, and changes exactly that, once', async () => {
    const rows = edited(await download(), { 责任人: '王工', 时限: '2026/12/04', 进度: '已完成' });
    const told = await taken(rows);
    const differences = [
      { field: 'owner', here: '张工', file: '王工' },
      { field: 'dueDay', here: '2026-11-30', file: '2026-12-04' },
      { field: 'done', here: false, file: true },
    ];
    expect(told).toMatchObject({
      lines: [{ line: 2, order: order.id, effect: 'changed', differences }],
      written: false,
    });
    expect((await seen()).version).toBe(4);
    expect(await taken(rows, true)).toMatchObject({
      lines: [{ effect: 'changed', differences }],
      rejects: [],
      written: true,
    });
    const after = await seen();
    expect(after).toMatchObject({
      version: 5,
      measures: [{ ...FIRST, owner: '王工', dueDay: '2026-12-04', done: true }, SECOND],
    });
    expect(await taken(rows, true)).toMatchObject({ lines: [], rejects: [] });
    expect((await seen()).version).toBe(5);
  });

  test('never overwrites what was edited here meanwhile: both values are shown', async () => {
    const rows = edited(await download(), { 责任人: '王工' });
    await post(lead, `/${order.id}/plan`, { version: 4, measures: [{ ...FIRST, owner: '李工' }, SECOND] });
    expect(await taken(rows, true)).toMatchObject({
      lines: [{ line: 2, effect: 'conflict', differences: [{ field: 'owner', here: '李工', file: '王工' }] }],
      rejects: [],
    });
    expect(await seen()).toMatchObject({ version: 5, measures: [{ owner: '李工' }, { owner: null }] });
  });

  test('names the cells that cannot be taken, and takes the others', async () => {
    const rows = edited(await download(), { 时限: '下周', 进度: '一半' });
    const others = edited(rows, { 责任人: '赵工' }, 2);
    const outcome = await taken(others, true);
    expect(outcome.rejects).toEqual([
      { line: 2, column: '时限', code: 'not-a-day', original: '下周' },
      { line: 2, column: '进度', code: 'not-progress', original: '一半' },
    ]);
    expect((await seen()).measures).toMatchObject([{ owner: '张工' }, { owner: '赵工' }]);
    const refused = async (changes: Readonly<Record<string, string>>) =>
      (await taken(edited(others, { 时限: '', 进度: '', ...changes }), true)).rejects.map(({ code }) => code);
    expect(await refused({ 编号: '督办〔2026〕999号' })).toEqual(['unknown-order']);
    expect(await refused({ 措施号: '3' })).toEqual(['unknown-measure']);
    expect(await refused({ 措施号: '2', 措施: '新建2站' })).toEqual(['repeated']);
    expect(await refused({ 措施: '别的' })).toEqual(['other-text']);
    expect((await taken([['编号', '措施']], true)).rejects.map(({ code }) => code)).toEqual(
      Array<string>(5).fill('column-missing'),
    );
  });

  test('changes no order of others, and none that is not in the lead’s hands', async () => {
    const rows = edited(await download(), { 责任人: '王工' });
    const stranger = await redline.as('head', 'BG');
    expect((await upload(rows, true, stranger)).json<RegisterOutcomeDto>()).toMatchObject({ lines: [] });
    expect((await upload(rows, true, office)).status).toBe(403);
    await post(office, `/${order.id}/withdrawal`, { version: 4, note: '误发' });
    const late = edited(edited(await download(), { 责任人: '王工' }), {});
    expect((await taken(late, true)).rejects.map(({ code }) => code)).toContain('not-now');
    expect((await seen()).measures).toMatchObject([{ owner: '张工' }, { owner: null }]);
  });

  test.each(['%PDF-1.7\n', ''])('refuses a file that is no table: %j', async (content) => {
    const answer = await lead.upload('/api/supervision-orders/file', {}, { name: 'a.xlsx', content });
    expect(answer.status).toBe(400);
  });
});
