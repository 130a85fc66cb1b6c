import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { CaseHolesDto } from '../src/complaints/case-holes/case-holes.dto.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { expectSound } from './support/invariants.ts';

let redline: TestApplication;
let admin: Agent;

/** Thursday of week 47; the weeks before hold what the tests say. */
const NOW = '2026-11-19T02:00:00Z';

beforeAll(async () => {
  redline = await startApplication({ now: NOW });
  admin = await redline.as('administrator');
  const units = [
    ['BG', null],
    ['BG-1', 'BG'],
    ['LZ', null],
  ] as const;
  for (const [code, parent] of units)
    await admin.post('/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent });
  // week 46: two of the city, one of its county; week 47: one of another city, and a contact that need show nothing
  await push('1', { unit: 'BG', receivedAt: '2026-11-09T00:30:00+08:00', closedAt: '2026-11-10T10:00:00+08:00' });
  await push('2', { unit: 'BG', layer: 'ticket', receivedAt: '2026-11-15T23:30:00+08:00', cause: '割接失误' });
  await push('3', { unit: 'BG-1', receivedAt: '2026-11-11T10:00:00+08:00', department: '网络部' });
  await push('4', { unit: 'LZ', receivedAt: '2026-11-16T00:10:00+08:00' });
  await push('5', { unit: 'LZ', layer: 'contact', receivedAt: '2026-11-17T10:00:00+08:00' });
});
afterAll(() => redline.close());
afterEach(() => expectSound(admin));

async function push(number: string, fields: object): Promise<void> {
  expect((await admin.put(`/api/complaints/crm/${number}`, complaintBody({ ...fields }))).status).toBe(201);
}

async function holes(query: string, agent = admin): Promise<CaseHolesDto> {
  const answer = await agent.get(`/api/case-holes?${query}`);
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return answer.json<CaseHolesDto>();
}

/** Each unit's cases and what they lack: result, analysis, rectification, assessment. */
function figures({ rows }: CaseHolesDto): object {
  return Object.fromEntries(
    rows.map(({ unit, cells }) => [
      unit.code,
      cells.map((cell) => [cell.complaints, cell.result, cell.analysis, cell.rectification, cell.assessment].join(' ')),
    ]),
  );
}

describe('what the units leave open', () => {
  test('is counted by the week a case was received in, with all below a unit', async () => {
    const answer = await holes('weeks=2');
    expect([answer.periods, answer.underWay]).toEqual([['2026-W46', '2026-W47'], '2026-W47']);
    expect(figures(answer)).toEqual({
      root: ['3 2 2 3 3', '1 1 1 1 1'],
      BG: ['3 2 2 3 3', '0 0 0 0 0'],
      LZ: ['0 0 0 0 0', '1 1 1 1 1'],
    });
  });

  test('is counted in one period and for one layer', async () => {
    expect(figures(await holes('unit=BG&period=2026-11'))).toEqual({ BG: ['3 2 2 3 3'], 'BG-1': ['1 1 1 1 1'] });
    expect(figures(await holes('unit=BG&period=2026-Q4&layer=ticket'))).toEqual({
      BG: ['1 1 0 1 1'],
      'BG-1': ['0 0 0 0 0'],
    });
  });

  test('is what the list shows under the same filter, cell by cell', async () => {
    const { periods, rows } = await holes('weeks=2');
    for (const { unit, cells } of rows) {
      for (const [i, cell] of cells.entries()) {
        for (const mark of ['result', 'analysis', 'rectification', 'assessment'] as const) {
          const list = await admin.get(`/api/complaints?unit=${unit.code}&period=${periods[i]}&lacks=${mark}`);
          expect([unit.code, periods[i], mark, list.json()['total']]).toEqual([
            unit.code,
            periods[i],
            mark,
            String(cell[mark]),
          ]);
        }
      }
    }
  });

  test('closes as soon as a mark is stated', async () => {
    const before = await holes('unit=LZ&weeks=1');
    const head = await redline.as('head', 'LZ');
    await head.put('/api/complaints/crm/4/marks/analysis', { note: '割接失误', noneNeeded: false, version: 0 });
    expect([figures(before), figures(await holes('unit=LZ&weeks=1'))]).toEqual([
      { LZ: ['1 1 1 1 1'] },
      { LZ: ['1 1 0 1 1'] },
    ]);
  });

  test('is told to each of their own units alone', async () => {
    const head = await redline.as('head', 'BG');
    expect(Object.keys(figures(await holes('weeks=1', head)))).toEqual(['BG', 'BG-1']);
    expect((await head.get('/api/case-holes?unit=LZ')).status).toBe(404);
    expect((await head.get('/api/case-holes?unit=root')).status).toBe(404);
  });

  test('is refused for what is no period, no layer of cases, or beyond half a year of weeks', async () => {
    for (const query of ['period=2026-W99', 'layer=contact', 'weeks=27', 'weeks=0', 'weeks=x'])
      expect([query, (await admin.get(`/api/case-holes?${query}`)).status]).toEqual([query, 400]);
  });
});
