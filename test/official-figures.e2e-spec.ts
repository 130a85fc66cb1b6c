import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OfficialFigureDto } from '../src/red-lines/official-figures/official-figure.dto.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { coverDays, putTotals } from './support/daily-totals.ts';
import { expectSound } from './support/invariants.ts';

const FIGURE = {
  indicator: 'user-appeal-rate',
  unit: 'root',
  period: '2026-Q3',
  count: '361',
  rate: '12.9',
  source: '通管局 2026年三季度通报',
  publishedOn: '2026-10-21',
  items: [{ count: '3', text: '重复的合并为一件' }],
};

let app: TestApplication;
let administrator: Agent;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T02:00:00Z' });
  administrator = await app.as('administrator');
  await putTotals(app, [
    { unit: 'root', day: '2026-08-05', layer: 'appeal', basis: 'accepted', type: 'network', count: 365 },
  ]);
  await coverDays(app, 'root', '2026-01-01', '2026-11-22');
});

afterAll(async () => {
  await app.close();
});

async function figures(query = ''): Promise<OfficialFigureDto[]> {
  const answer = await administrator.get(`/api/official-figures?unit=root${query}`);
  expect(answer.status).toBe(200);
  return answer.json<{ items: OfficialFigureDto[] }>().items;
}

describe('an official figure', () => {
  test('stands beside ours, with what is explained and what is not', async () => {
    const answer = await administrator.send('PUT', '/api/official-figures', FIGURE);
    expect([answer.status, answer.json()]).toMatchObject([
      201,
      { count: '361', internalCount: '365', difference: '4', explained: '3', unexplained: '1', version: 1 },
    ]);
  });

  test('of a month stands beside that month, though the line is over quarters', async () => {
    const month = { ...FIGURE, period: '2026-09', count: '2', items: [] };
    const answer = await administrator.send('PUT', '/api/official-figures', month);
    expect(answer.json()).toMatchObject({ internalCount: '0', difference: '-2' });
    await app.dataSource.query(`DELETE FROM official_figures WHERE period = '2026-09'`);
  });

  test('put again changes nothing, and put otherwise is corrected, on record', async () => {
    expect((await administrator.send('PUT', '/api/official-figures', FIGURE)).json()).toMatchObject({ version: 1 });
    const items = [...FIGURE.items, { count: '1', text: '改记其他企业' }];
    const corrected = await administrator.send('PUT', '/api/official-figures', { ...FIGURE, items });
    expect([corrected.status, corrected.json()]).toMatchObject([200, { version: 2, unexplained: '0' }]);
    const trail = (await administrator.get('/api/audit-entries?action=official-figure.recorded')).json<{
      items: object[];
    }>();
    expect(trail.items).toHaveLength(3);
    await expectSound(administrator);
  });

  test('of a period is listed under its indicator, the latest first', async () => {
    await administrator.send('PUT', '/api/official-figures', { ...FIGURE, period: '2026-Q2', count: null, items: [] });
    expect((await figures()).map(({ period, difference }) => [period, difference])).toEqual([
      ['2026-Q3', '4'],
      ['2026-Q2', null],
    ]);
    expect(await figures('&indicator=unexplained-charge-rate')).toEqual([]);
  });

  test.each([
    [{ period: '2026-Q4' }, 'period', 'official-figures.open-period'],
    [{ period: '1801-Q1' }, 'period', 'out-of-range'],
    [{ publishedOn: '2026-09-30' }, 'publishedOn', 'out-of-range'],
    [{ publishedOn: '2026-11-23' }, 'publishedOn', 'out-of-range'],
    [{ indicator: 'nothing' }, 'indicator', 'limits.unknown-indicator'],
    [{ count: null, rate: null }, 'count', 'no-figure'],
  ])('with %j is refused', async (more, field, code) => {
    const answer = await administrator.send('PUT', '/api/official-figures', { ...FIGURE, ...more });
    expect(answer.json()).toMatchObject({ status: 400, errors: [{ field, code }] });
    expect((await figures()).map(({ period }) => period)).toEqual(['2026-Q3', '2026-Q2']);
  });

  test('is recorded by compliance, analysts and administrators, and never of a unit out of scope', async () => {
    expect((await (await app.as('head')).send('PUT', '/api/official-figures', FIGURE)).status).toBe(403);
    expect((await (await app.as('compliance')).send('PUT', '/api/official-figures', FIGURE)).status).toBe(200);
    const unknown = { ...FIGURE, unit: 'nowhere' };
    expect((await administrator.send('PUT', '/api/official-figures', unknown)).status).toBe(404);
    expect((await administrator.get('/api/official-figures?unit=nowhere')).status).toBe(404);
  });
});
