import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
});
afterAll(() => redline.close());

const BINGANG = { code: 'BG', name: { zh: '滨港', en: 'Bingang' }, kind: 'city', parent: null };

function unit(code: string, parent: string | null = null): object {
  return { code, name: { zh: code, en: code }, kind: 'city', parent };
}

async function auditActions(kind: string, id: string): Promise<string[]> {
  const rows = await redline.dataSource.query<{ action: string }[]>(
    `SELECT action FROM audit_entries WHERE subject_kind = $1 AND subject_id = $2 ORDER BY at, seq`,
    [kind, id],
  );
  return rows.map(({ action }) => action);
}

describe('units', () => {
  test('a unit is created once; the same again changes nothing', async () => {
    const first = await admin.post('/api/units', BINGANG);
    expect([first.status, first.json()]).toEqual([
      201,
      { ...BINGANG, parent: 'root', level: 1, path: ['root', 'BG'], version: 1 },
    ]);
    expect((await admin.post('/api/units', BINGANG)).status).toBe(200);
    expect(await auditActions('unit', 'BG')).toEqual(['unit.created']);
  });

  test('another unit under a taken code is refused', async () => {
    const answer = await admin.post('/api/units', { ...BINGANG, kind: 'county' });
    expect([answer.status, answer.json().code]).toEqual([409, 'units.differs']);
  });

  test('twenty identical requests at once create one unit', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => admin.post('/api/units', unit('TWENTY'))));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      ...Array.from({ length: 19 }, () => 200),
      201,
    ]);
  });

  test('an unknown superior is named', async () => {
    const answer = await admin.post('/api/units', unit('X', 'NOWHERE'));
    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({
      code: 'request.invalid',
      errors: [{ field: 'parent', code: 'units.unknown-parent' }],
    });
  });

  test.each([
    [{ ...BINGANG, code: ' BG' }, 'code'],
    [{ ...BINGANG, code: 'B\u0000G' }, 'code'],
    [{ ...BINGANG, name: { zh: '', en: 'x' } }, 'name.zh'],
    [{ ...BINGANG, approvedBy: 'me' }, 'approvedBy'],
    [{ ...BINGANG, name: 'BG' }, 'name'],
  ])('%j is refused at %s', async (body, field) => {
    const answer = await admin.post('/api/units', body);
    expect(answer.status).toBe(400);
    expect(answer.json<{ errors: { field: string }[] }>().errors.map((error) => error.field)).toContain(field);
  });

  test('the tree is read depth first, siblings in pinyin order', async () => {
    for (const [code, zh] of [
      ['YZ', '雁滩'],
      ['LZ', '澜州'],
      ['BY', '白沙'],
    ] as const) {
      await admin.post('/api/units', { code, name: { zh, en: code }, kind: 'city', parent: null });
    }
    await admin.post('/api/units', unit('LZ-1', 'LZ'));
    const { items } = (await admin.get('/api/units')).json<{ items: { code: string }[] }>();
    const codes = items.map(({ code }) => code).filter((code) => code !== 'TWENTY');
    expect(codes).toEqual(['root', 'BY', 'BG', 'LZ', 'LZ-1', 'YZ']);
  });

  test('a stale edit answers 409 with the present state', async () => {
    const change = { name: { zh: '滨港市', en: 'Bingang' }, kind: 'city', version: 1 };
    expect((await admin.put('/api/units/BG', change)).status).toBe(200);
    const stale = await admin.put('/api/units/BG', change);
    expect(stale.status).toBe(409);
    expect(stale.json()).toMatchObject({ code: 'units.stale', current: { name: { zh: '滨港市' }, version: 2 } });
  });

  test('a unit outside the scope does not exist', async () => {
    const head = await redline.as('head', 'LZ');
    const { items } = (await head.get('/api/units')).json<{ items: { code: string }[] }>();
    expect(items.map(({ code }) => code)).toEqual(['LZ', 'LZ-1']);
    expect((await head.get('/api/customer-base?series=customers&unit=BG&from=2026-10&until=2026-11')).status).toBe(404);
  });
});

describe('customer base', () => {
  const months = (values: Record<string, string>) =>
    Object.entries(values).map(([period, value]) => ({ unit: 'LZ', period, value }));

  test('values are created, replaced and left alone, and each write is counted', async () => {
    const put = (values: Record<string, string>) =>
      admin.put('/api/customer-base', { series: 'customers', items: months(values) });
    expect((await put({ '2026-09': '4850000', '2026-10': '4860000' })).json()).toEqual({
      created: 2,
      updated: 0,
      unchanged: 0,
    });
    expect((await put({ '2026-09': '4850000.00', '2026-10': '4861000' })).json()).toEqual({
      created: 0,
      updated: 1,
      unchanged: 1,
    });
  });

  test('one wrong value refuses all, naming every place', async () => {
    const answer = await admin.put('/api/customer-base', {
      series: 'customers',
      items: [
        { unit: 'LZ', period: '2026-08', value: '1' },
        { unit: 'NOWHERE', period: '2026-Q3', value: '1e400' },
        { unit: 'LZ', period: '2026-08', value: '－1' },
      ],
    });
    expect(answer.status).toBe(400);
    expect(answer.json<{ errors: { field: string }[] }>().errors.map(({ field }) => field)).toEqual([
      'items.1.unit',
      'items.1.period',
      'items.1.value',
      'items.2.value',
    ]);
    const rows = await redline.dataSource.query(`SELECT 1 FROM customer_base WHERE period_start = '2026-08-01'`);
    expect(rows).toEqual([]);
  });

  test('a series keeps its grain', async () => {
    const answer = await admin.put('/api/customer-base', { series: 'customers', grain: 'year', items: [] });
    expect([answer.status, answer.json().code]).toEqual([409, 'customer-base.other-grain']);
  });

  test('two billion customers travel without loss', async () => {
    const items = [{ unit: 'LZ-1', period: '2026-10', value: '20000000000000000001.125' }];
    await admin.put('/api/customer-base', { series: 'big', items });
    const table = (await admin.get('/api/customer-base?series=big&unit=LZ&from=2026-10&until=2026-10')).json<{
      rows: { unit: string; cells: object[] }[];
    }>();
    expect(table.rows).toEqual([
      {
        unit: 'LZ',
        level: 1,
        name: { zh: '澜州', en: 'LZ' },
        cells: [{ period: '2026-10', value: '20000000000000000001.125', own: false, childrenSum: null }],
      },
      {
        unit: 'LZ-1',
        level: 2,
        name: { zh: 'LZ-1', en: 'LZ-1' },
        cells: [{ period: '2026-10', value: '20000000000000000001.125', own: true, childrenSum: null }],
      },
    ]);
  });

  test('a range of ten years is refused quickly', async () => {
    const answer = await admin.get('/api/customer-base?series=customers&unit=LZ&from=2010-01&until=2026-10');
    expect(answer.json()).toMatchObject({ status: 400, errors: [{ field: 'until', code: 'period.too-long' }] });
  });
});
