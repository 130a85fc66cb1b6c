import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LimitApportionmentDto } from '../src/red-lines/apportionment/limit-apportionment.dto.ts';
import type { LimitDto } from '../src/red-lines/definitions/definition.dto.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { twoCities } from './support/two-cities.ts';

const ORDER = { unit: 'root', period: '2026-Q4', share: '0.95', validFrom: '2026-10-01', preview: true };

let app: TestApplication;
let administrator: Agent;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T02:00:00Z' });
  administrator = await app.as('administrator');
  await twoCities(administrator);
});

afterAll(async () => {
  await app.close();
});

function apportion(change: object = {}, limit = 'miit-quarter') {
  return administrator.post(`/api/limits/${limit}/apportionment`, { ...ORDER, ...change });
}

async function allocated(): Promise<LimitDto[]> {
  const { items } = (await administrator.get('/api/limits')).json<{ items: LimitDto[] }>();
  return items.filter(({ kind }) => kind === 'allocated-line');
}

// 19 per million of 3.12 and 4.86 million are 59.28 and 92.34; of 20 per million of all 159.6
const SHARED_OUT = {
  superior: { unit: 'root', value: '20', base: '7980000', exact: '159.60', allowance: '159' },
  items: [
    { unit: 'BG', value: '19', base: '3120000', exact: '59.28', allowance: '59' },
    { unit: 'LZ', value: '19', base: '4860000', exact: '92.34', allowance: '92' },
  ],
  sumOfAllowances: '151',
  kept: '8',
};

test('a line is shown as it would be handed down, and nothing is drawn', async () => {
  const answer = await apportion();
  expect([answer.status, answer.json<LimitApportionmentDto>()]).toEqual([200, { ...SHARED_OUT, drawn: 0 }]);
  expect(await allocated()).toEqual([]);
});

test('it is drawn for every unit below, once, and binds beside the regulator’s', async () => {
  expect((await apportion({ preview: false })).json()).toEqual({ ...SHARED_OUT, drawn: 2 });
  expect((await apportion({ preview: false })).json()).toMatchObject({ drawn: 0 });
  expect((await allocated()).map(({ code, unit, value }) => [code, unit, value])).toEqual([
    ['miit-quarter.BG', 'BG', '19'],
    ['miit-quarter.LZ', 'LZ', '19'],
  ]);
  const readings = await administrator.get('/api/readings?unit=BG&period=2026-Q4&indicator=user-appeal-rate');
  // the year's line follows
  expect(readings.json<{ items: { limit: string; allowance: string }[] }>().items.slice(0, 2)).toMatchObject([
    { limit: 'miit-quarter', allowance: '62' },
    { limit: 'miit-quarter.BG', allowance: '59', limitKind: 'allocated-line' },
  ]);
});

test.each([
  ['no such limit', {}, 'none', 404],
  ['a period of another kind', { period: '2026' }, 'miit-quarter', 400],
  ['a unit with nobody below', { unit: 'BG' }, 'miit-quarter', 400],
  ['more than the whole', { share: '1.01' }, 'miit-quarter', 400],
  ['nobody to say whether it is a preview', { preview: null }, 'miit-quarter', 400],
])('%s is refused', async (_, change, limit, status) => {
  expect((await apportion(change, limit)).status).toBe(status);
});

test('every line drawn is on record', async () => {
  const answer = await administrator.get('/api/audit-entries?subjectKind=limit');
  expect(answer.json<{ items: { action: string }[] }>().items.map(({ action }) => action)).toEqual([
    'limit.defined',
    'limit.defined',
  ]);
});
