import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ProjectionRecords } from '../src/red-lines/projections/projection-records.service.ts';
import type { Agent } from './support/agent.ts';
import { PASSWORD, startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { importFile } from './support/import-file.ts';
import { expectSound } from './support/invariants.ts';
import { twoCities } from './support/two-cities.ts';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication({ now: '2026-09-07T02:00:00Z' });
  admin = await redline.as('administrator');
  await twoCities(admin);
}, 120_000);
afterAll(async () => {
  await expectSound(admin);
  await redline.close();
});

/** Ten in the morning of a day; nobody is signed in any more. */
async function morningOf(day: string): Promise<void> {
  redline.clock.set(`${day}T02:00:00Z`);
  admin = await redline.signIn('administrator-root', PASSWORD);
}

const knownAt = async (number: string) => {
  const [row] = await redline.dataSource.query<{ at: Date }[]>(
    `SELECT c.first_known_at AS at FROM complaints c WHERE c.number = $1`,
    [number],
  );
  return row?.at.toISOString().slice(0, 10);
};

/** Appeals of a day as a source delivers them, numbered from a letter. */
function appeals(source: string, letter: string, day: string, count: number, handedOver = '') {
  const rows = Array.from({ length: count }, (_, place) => `${letter}${place},BG,${day},${handedOver}`);
  const columns = { number: 'no', unit: 'unit', receivedAt: 'day', acceptedAt: 'day', transferredAt: 'handed' };
  const mapping = { source, columns, constants: { layer: 'appeal' } };
  return importFile(admin, ['no,unit,day,handed', ...rows].join('\n'), { mapping });
}

const learnt = async () => {
  const rows = await redline.dataSource.query<{ line: string }[]>(
    `SELECT u.code || ' ' || l.lag || ': ' || l.count || CASE WHEN l.working THEN ' working' ELSE '' END AS line
     FROM reporting_lags l JOIN units u ON u.id = l.unit_id
     WHERE l.layer = 'appeal' AND l.basis = 'accepted' ORDER BY u.code, l.lag`,
  );
  return rows.map(({ line }) => line);
};

interface Foreseen {
  readonly count: string;
  readonly projection: { readonly incompleteDays: number; readonly naive: { readonly count: string } };
}

async function foreseen(asOf: string): Promise<Foreseen | undefined> {
  const answer = await admin.get(`/api/readings?unit=BG&period=2026-Q4&asOf=${asOf}&limit=miit-quarter`);
  return answer.json<{ items: Foreseen[] }>().items[0];
}

describe('when a complaint was first known', () => {
  test('stays as it is when the complaint is pushed again, imported, and the import is taken back', async () => {
    const put = (text: string) =>
      admin.put('/api/complaints/crm/K1', complaintBody({ unit: 'BG', layer: 'ticket', text }));
    await put('第一次');
    await morningOf('2026-09-08');
    await put('第二次');
    expect(await knownAt('K1')).toBe('2026-09-07');
    const mapping = {
      source: 'crm',
      columns: { number: 'no', unit: 'unit', receivedAt: 'day' },
      constants: { layer: 'ticket' },
    };
    const { id } = await importFile(admin, 'no,unit,day\nK1,BG,2026-09-01\nK2,BG,2026-09-01', { mapping });
    expect([await knownAt('K1'), await knownAt('K2')]).toEqual(['2026-09-07', '2026-09-08']);
    await morningOf('2026-09-09');
    const answer = await admin.post(`/api/imports/${id}/reversal`, { reason: '文件发错了' });
    expect([answer.status, await knownAt('K1'), await knownAt('K2')]).toEqual([200, '2026-09-07', undefined]);
  });
});

describe('how late complaints are', () => {
  test('is learnt from what a source delivers day by day, not from the history it began with', async () => {
    for (const day of ['2026-08-12', '2026-09-01']) await appeals('letters', `H${day}-`, day, 10);
    await morningOf('2026-09-11');
    await appeals('letters', 'A', '2026-09-10', 10);
    // Tuesday morning: the readings of Monday have them; two working days after Thursday
    await morningOf('2026-09-15');
    await appeals('letters', 'B', '2026-09-10', 10);
    await morningOf('2026-11-20');
    await redline.app.get(ProjectionRecords).keep();
    expect(await learnt()).toEqual(['BG 0: 10 working', 'BG 2: 10 working']);
  });

  test('is learnt of a history that says when each appeal was handed over', async () => {
    await appeals('regulator', 'R', '2026-09-22', 20, '2026-09-23');
    await appeals('regulator', 'S', '2026-09-23', 20, '2026-12-01');
    await redline.app.get(ProjectionRecords).keep();
    expect(await learnt()).toEqual(['BG 0: 10 working', 'BG 1: 20 working', 'BG 2: 10 working']);
  });

  test('marks the last days and leaves the run-rate alone', async () => {
    await admin.put(
      '/api/complaints/crm/N1',
      complaintBody({ unit: 'BG', receivedAt: '2026-11-19', acceptedAt: '2026-11-19' }),
    );
    // of the company (20 + 10) ÷ 60 are known at once and 50 ÷ 60 after a day, of its own somewhat less: both days fill up
    const now = await foreseen('2026-11-19');
    expect(now?.projection.incompleteDays).toBe(2);
    // 101 in fifty days of 92
    expect([now?.count, now?.projection.naive.count]).toEqual(['101', '186']);
  });

  test('is nothing any more of days looked back upon', async () => {
    expect((await foreseen('2026-11-10'))?.projection.incompleteDays).toBe(0);
  });

  test('is kept each morning with what was counted then, so that later both can be seen', async () => {
    await redline.app.get(ProjectionRecords).keep();
    const [kept] = await redline.dataSource.query<{ counted: number; days: number }[]>(
      `SELECT p.counted::int AS counted, p.incomplete_days AS days FROM projections p JOIN units u ON u.id = p.unit_id
       WHERE u.code = 'BG' AND p.limit_code = 'miit-quarter' AND p.period = '2026-Q4' AND p.as_of = '2026-11-19'`,
    );
    // the first of the morning stands: the appeal of the 19th came after it
    expect(kept?.counted).toBe(100);
    expect((await foreseen('2026-11-19'))?.count).toBe('101');
  });
});
