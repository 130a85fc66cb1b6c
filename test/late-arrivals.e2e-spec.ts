import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { system } from '../src/platform/actor.ts';
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
    await redline.app.get(ProjectionRecords).keep(system('test'));
    expect(await learnt()).toEqual(['BG 0: 10 working', 'BG 2: 10 working']);
  });

  test('is learnt of a history that says when each appeal was handed over', async () => {
    await appeals('regulator', 'R', '2026-09-22', 20, '2026-09-23');
    await appeals('regulator', 'S', '2026-09-23', 20, '2026-12-01');
    await redline.app.get(ProjectionRecords).keep(system('test'));
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
    await redline.app.get(ProjectionRecords).keep(system('test'));
    const [kept] = await redline.dataSource.query<{ counted: number; days: number }[]>(
      `SELECT p.counted::int AS counted, p.incomplete_days AS days FROM projections p JOIN units u ON u.id = p.unit_id
       WHERE u.code = 'BG' AND p.limit_code = 'miit-quarter' AND p.period = '2026-Q4' AND p.as_of = '2026-11-19'`,
    );
    // the first of the morning stands: the appeal of the 19th came after it
    expect(kept?.counted).toBe(100);
    expect((await foreseen('2026-11-19'))?.count).toBe('101');
  });
});

describe('a past day looked back upon', () => {
  interface Said {
    readonly count: string;
    readonly left: string;
    readonly status: string;
    readonly known?: { readonly countNow: string };
  }
  const said = async (path: string) => {
    const answer = await admin.get(`${path}?unit=BG&period=2026-Q4&asOf=2026-11-19&limit=miit-quarter&known=then`);
    return answer.json<{ items: Said[] }>().items[0];
  };

  test('says what was known on it, and how many are known by now', async () => {
    expect(await said('/api/readings')).toMatchObject({ count: '100', left: '-38', known: { countNow: '101' } });
    const below = await admin.get(
      '/api/readings/children?unit=root&period=2026-Q4&asOf=2026-11-19&limit=miit-quarter&known=then',
    );
    expect(below.json<{ items: Said[] }>().items.map(({ count, known }) => [count, known?.countNow])).toContainEqual([
      '100',
      '101',
    ]);
  });

  test('is on the board what was said of it', async () => {
    const board = async (more: string) =>
      (await admin.get(`/api/board?unit=BG&asOf=2026-11-19${more}`)).json<{
        cards: { reading: Said & { limit: string } }[];
      }>();
    const [then, now] = [await board('&known=then'), await board('')];
    const of = ({ cards }: typeof then) => cards.find(({ reading }) => reading.limit === 'miit-quarter')?.reading;
    expect([of(then)?.count, of(then)?.known]).toEqual(['100', { countNow: '101' }]);
    expect([of(now)?.count, of(now)?.known]).toEqual(['101', undefined]);
  });

  test('is cut from today’s data where nothing was kept of it', async () => {
    const answer = await admin.get(
      '/api/readings?unit=BG&period=2026-Q4&asOf=2026-11-18&limit=miit-quarter&known=then',
    );
    const [reading] = answer.json<{ items: Said[] }>().items;
    expect([reading?.count, reading?.known]).toEqual(['100', undefined]);
  });

  test('refuses another knowledge', async () => {
    const answer = await admin.get('/api/readings?unit=BG&period=2026-Q4&known=tomorrow');
    expect(answer.status).toBe(400);
  });
});

describe('a morning', () => {
  test('stands in the audit log once a run, so that answers kept before it are asked anew', async () => {
    const written = async () =>
      (await admin.get('/api/audit-entries?action=readings.kept&limit=20')).json<{
        items: { subject: { id: string }; detail: unknown }[];
      }>().items;
    const before = (await written()).length;
    redline.clock.set('2026-11-21T02:00:00Z');
    admin = await redline.signIn('administrator-root', PASSWORD);
    const asked = '/api/readings?unit=BG&period=2026-Q4&asOf=2026-11-20&limit=miit-quarter&known=then';
    const known = async () => (await admin.get(asked)).json<{ items: { known?: unknown }[] }>().items[0]?.known;
    expect(await known()).toBeUndefined();
    await redline.app.get(ProjectionRecords).keep(system('morning'));
    expect(await known()).toEqual({ countNow: '101' });
    const [entry, ...others] = await written();
    expect([others.length, entry?.detail]).toEqual([before, { readings: 9, projections: 9 }]);
  });
});
