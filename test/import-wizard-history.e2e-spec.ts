import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { importFile } from './support/import-file.ts';

let redline: TestApplication;
let admin: Agent;
let analyst: Agent;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  await admin.post('/api/units', { code: 'BG', name: { zh: '滨港', en: 'Bingang' }, kind: 'city', parent: null });
  analyst = await redline.as('analyst', 'BG');
  for (const [agent, name, source, days] of [
    [admin, '申诉.csv', 'miit', 3],
    [admin, '工单.csv', 'desk', 1],
    [analyst, '晨报.csv', 'desk', 2],
    [analyst, '申诉.csv', 'miit', 3],
  ] as const)
    await importFile(agent, fileOf(days), { name, mapping: { ...MAPPING, source } });
});
afterAll(() => redline.close());

const MAPPING = { columns: { number: 'n', receivedAt: 'd', unit: 'u' }, constants: { layer: 'appeal' } };

function fileOf(days: number): string {
  return ['n,d,u', ...Array.from({ length: days }, (_, day) => `${day},2026-11-0${day + 1},BG`), ''].join('\n');
}

interface Listed {
  readonly items: { fileName: string; createdBy: string; rows: string; source: string }[];
  readonly next: string | null;
}

async function list(query: string, agent = admin): Promise<Listed> {
  const answer = await agent.get(`/api/imports?${query}`);
  if (answer.status !== 200) throw new Error(`${answer.status}: ${answer.text}`);
  return answer.json<Listed>();
}

const names = ({ items }: Listed) => items.map(({ fileName, rows }) => `${fileName} ${rows}`);

test.each([
  ['', ['申诉.csv 3', '晨报.csv 2', '工单.csv 1', '申诉.csv 3']],
  ['order=asc', ['申诉.csv 3', '工单.csv 1', '晨报.csv 2', '申诉.csv 3']],
  ['sort=rows', ['申诉.csv 3', '申诉.csv 3', '晨报.csv 2', '工单.csv 1']],
  ['sort=rows&order=asc', ['工单.csv 1', '晨报.csv 2', '申诉.csv 3', '申诉.csv 3']],
  // by pinyin: chen, gong, shen
  ['sort=file&order=asc', ['晨报.csv 2', '工单.csv 1', '申诉.csv 3', '申诉.csv 3']],
  ['source=desk', ['晨报.csv 2', '工单.csv 1']],
  ['by=analyst-bg', ['申诉.csv 3', '晨报.csv 2']],
  ['source=miit&by=administrator-root&status=published&kind=complaints', ['申诉.csv 3']],
  ['source=nobody', []],
])('the history by "%s"', async (query, expected) => {
  expect(names(await list(query))).toEqual(expected);
});

test.each(['at', 'file', 'coverage', 'rows', 'rejected'])(
  'its pages by %s hold every import once, in either direction',
  async (sort) => {
    for (const order of ['asc', 'desc']) {
      const all = names(await list(`sort=${sort}&order=${order}`));
      const found: string[] = [];
      for (let next: string | null = ''; next !== null;) {
        const page = await list(`sort=${sort}&order=${order}&limit=1${next === '' ? '' : `&cursor=${next}`}`);
        found.push(...names(page));
        next = page.next;
      }
      expect(found).toEqual(all);
      expect(all.length).toBe(4);
    }
  },
);

test.each([
  ['sort=rows&cursor=FIRST', 'a cursor made for another order'],
  [`cursor=${Buffer.from('["at","x","1"]').toString('base64url')}`, 'a key of the wrong kind'],
  [`sort=file&cursor=${Buffer.from('["file","a\\u0000","1"]').toString('base64url')}`, 'NUL'],
  ['sort=size', 'an order that does not exist'],
])('%s is refused: %s', async (query) => {
  const { next } = await list('limit=1');
  expect((await admin.get(`/api/imports?${query.replace('FIRST', next ?? '')}`)).status).toBe(400);
});

test('somebody of a unit sees the imports of that unit and who made them', async () => {
  expect(names(await list('', analyst))).toEqual(['申诉.csv 3', '晨报.csv 2']);
  expect((await analyst.get('/api/import-origins')).json()).toEqual({
    people: ['analyst-bg'],
    sources: ['desk', 'miit'],
  });
  expect((await admin.get('/api/import-origins')).json()).toEqual({
    people: ['administrator-root', 'analyst-bg'],
    sources: ['desk', 'miit'],
  });
});
