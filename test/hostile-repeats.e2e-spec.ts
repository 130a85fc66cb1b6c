import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent, Answer } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { importFile, settled, startImport } from './support/import-file.ts';
import { expectSound } from './support/invariants.ts';
import { twoCities } from './support/two-cities.ts';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-12T02:00:00Z' });
  admin = await redline.as('administrator');
  await twoCities(admin);
});
afterAll(() => redline.close());
afterEach(() => expectSound(admin));

const TOTALS = 'day,unit,layer,type,count\n2026-11-01,BG,appeal,扣费,7\n';

function times(count: number, send: () => Promise<Answer>): Promise<Answer[]> {
  return Promise.all(Array.from({ length: count }, send));
}

/** The answers by status, such as `1 × 201, 19 × 200`. */
function tally(answers: readonly Answer[]): string {
  const statuses = answers.map(({ status }) => status).toSorted((a, b) => b - a);
  return [...new Set(statuses)]
    .map((status) => `${statuses.filter((other) => other === status).length} × ${status}`)
    .join(', ');
}

async function entries(action: string, subject: string): Promise<number> {
  const rows: unknown[] = await redline.dataSource.query(
    `SELECT 1 FROM audit_entries WHERE action = $1 AND subject_id = $2`,
    [action, subject],
  );
  return rows.length;
}

describe('sent twenty times at once', () => {
  test('a new unit is made once', async () => {
    const body = { code: 'TW', name: { zh: '双', en: 'Twenty' }, kind: 'city', parent: null };
    expect(tally(await times(20, () => admin.post('/api/units', body)))).toBe('1 × 201, 19 × 200');
    expect(await entries('unit.created', 'TW')).toBe(1);
  });

  test('twenty units of one code and different names leave the first', async () => {
    let number = 0;
    const answers = await times(20, () => {
      number += 1;
      const body = { code: 'TD', name: { zh: `双${number}`, en: 'Twenty' }, kind: 'city', parent: null };
      return admin.post('/api/units', body);
    });
    expect(tally(answers)).toBe('19 × 409, 1 × 201');
    expect(await entries('unit.created', 'TD')).toBe(1);
  });

  test('a new user is made once', async () => {
    const body = { username: 'twenty', displayName: '双', roles: ['head'], unit: 'BG', password: 'rote Linie halten' };
    expect(tally(await times(20, () => admin.post('/api/users', body)))).toBe('19 × 409, 1 × 201');
    expect(await entries('user.created', 'twenty')).toBe(1);
  });

  test('a complaint is written and counted once', async () => {
    const body = complaintBody({ unit: 'BG', receivedAt: '2026-11-03' });
    expect(tally(await times(20, () => admin.put('/api/complaints/crm/TWENTY', body)))).toBe('1 × 201, 19 × 200');
    expect(await entries('complaint.created', 'crm/TWENTY')).toBe(1);
  });

  test('twenty different complaints of one source that is new are all written', async () => {
    let number = 0;
    const answers = await times(20, () => {
      number += 1;
      return admin.put(`/api/complaints/fresh/${number}`, complaintBody({ unit: 'BG', receivedAt: '2026-11-03' }));
    });
    expect(tally(answers)).toBe('20 × 201');
  });

  test('customers are written once', async () => {
    const body = { series: 'twenty', items: [{ unit: 'BG', period: '2026-01', value: '5' }] };
    const answers = await times(20, () => admin.put('/api/customer-base', body));
    expect(tally(answers)).toBe('20 × 200');
    expect(answers.filter((answer) => answer.json()['created'] === 1)).toHaveLength(1);
    expect(answers.filter((answer) => answer.json()['unchanged'] === 1)).toHaveLength(19);
    expect(await entries('customer-base.written', 'twenty')).toBe(1);
  });

  test('a review is opened once, issued once and drawn once', async () => {
    const opened = await times(20, () =>
      admin.post('/api/reviews', { cadence: 'monthly', unit: 'BG', period: '2026-10' }),
    );
    expect(tally(opened)).toBe('1 × 201, 19 × 200');
    const ids = new Set(opened.map((answer) => answer.json<{ id: string }>().id));
    expect(ids.size).toBe(1);
    const [id = ''] = ids;
    expect(await entries('review.opened', id)).toBe(1);
    const issued = await times(20, () => admin.post(`/api/reviews/${id}/issue`));
    expect([tally(issued), new Set(issued.map((answer) => answer.json()['sha256'])).size]).toEqual(['20 × 200', 1]);
    expect(await entries('review.issued', id)).toBe(1);
    const order = { review: id, document: 'monthly-briefing', format: 'pdf', language: 'zh' };
    const ordered = await times(20, () => admin.post('/api/briefings', order));
    const briefings = new Set(ordered.map((answer) => answer.json<{ id: string }>().id));
    expect([tally(ordered), briefings.size]).toEqual(['20 × 202', 1]);
    const [briefing = ''] = briefings;
    await drawn(briefing);
    expect([await entries('briefing.ordered', briefing), await entries('briefing.drawn', briefing)]).toEqual([1, 1]);
  });

  test('a definition gets one version', async () => {
    const indicator = {
      code: 'twenty',
      name: { zh: '率', en: 'Rate' },
      numerator: { layers: ['appeal'], types: null, dateBasis: 'received' },
      denominator: { series: 'customers', instant: 'end' },
      multiplier: '10000',
      decimals: 3,
      period: 'month',
    };
    expect(tally(await times(20, () => admin.post('/api/indicators', indicator)))).toBe('1 × 201, 19 × 200');
    const limit = {
      code: 'twenty',
      indicator: 'twenty',
      unit: '*',
      kind: 'red-line',
      operator: '<=',
      value: '20',
      period: 'month',
      validFrom: '2026-01-01',
    };
    expect(tally(await times(20, () => admin.post('/api/limits', limit)))).toBe('1 × 201, 19 × 200');
    expect([await entries('indicator.defined', 'twenty'), await entries('limit.defined', 'twenty')]).toEqual([1, 1]);
  });

  test('a mapping is saved once', async () => {
    const mapping = { source: 's', columns: { receivedAt: 'a', unit: 'b' }, constants: { layer: 'appeal' } };
    const answers = await times(20, () => admin.put('/api/import-mappings/twenty', { mapping }));
    expect(tally(answers)).toBe('1 × 201, 19 × 200');
  });

  test('an import is published once, or cancelled once', async () => {
    const { id } = await importFile(admin, TOTALS, { kind: 'daily-totals', publish: false });
    expect(tally(await times(20, () => admin.post(`/api/imports/${id}/publication`)))).toBe('20 × 202');
    expect((await settled(admin, id)).status).toBe('published');
    expect([await entries('import.publication-requested', id), await entries('import.published', id)]).toEqual([1, 1]);
    const { id: other } = await importFile(admin, TOTALS, { kind: 'daily-totals', publish: false });
    expect(tally(await times(20, () => admin.post(`/api/imports/${other}/cancellation`)))).toBe('20 × 200');
    expect(await entries('import.cancelled', other)).toBe(1);
  });

  test('publication and cancellation together end in one of the two', async () => {
    const { id } = await importFile(admin, TOTALS.replace('7', '8'), { kind: 'daily-totals', publish: false });
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        admin.post(`/api/imports/${id}/${i % 2 === 0 ? 'publication' : 'cancellation'}`),
      ),
    );
    const { status } = await settled(admin, id);
    expect(['published', 'cancelled']).toContain(status);
    expect(await entries(`import.${status}`, id)).toBe(1);
  });

  test('a password is set and every session of that user is ended', async () => {
    const answers = await times(20, () => admin.put('/api/users/twenty/password', { password: 'ein neues Kennwort' }));
    expect(tally(answers)).toBe('20 × 204');
    await redline.signIn('twenty', 'ein neues Kennwort');
  });
});

async function drawn(id: string): Promise<string> {
  for (;;) {
    const status = String((await admin.get(`/api/briefings/${id}`)).json()['status']);
    if (status !== 'drawing') return status;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('a stale edit', () => {
  test('of a unit is refused with the present state', async () => {
    const edit = (zh: string, version: number) =>
      admin.put('/api/units/LZ', { name: { zh, en: 'Lanzhou' }, kind: 'city', version });
    const edited = await edit('澜州市', 1);
    expect(edited.json()).toMatchObject({ name: { zh: '澜州市' }, version: 2 });
    const stale = await edit('兰州', 1);
    expect([stale.status, stale.json()]).toEqual([
      409,
      expect.objectContaining({
        code: 'units.stale',
        current: expect.objectContaining({ name: { zh: '澜州市', en: 'Lanzhou' }, kind: 'city', version: 2 }),
      }),
    ]);
    expect((await edit('兰州', 99)).status).toBe(409);
    const raced = await times(20, () => edit('澜州', 2));
    expect(tally(raced)).toBe('19 × 409, 1 × 200');
    const versions = raced
      .filter(({ status }) => status === 409)
      .map((answer) => answer.json<{ current: { version: number } }>().current.version);
    expect(new Set(versions)).toEqual(new Set([3]));
  });

  test('of a user is refused with the present state', async () => {
    const edit = (displayName: string, version: number) =>
      admin.put('/api/users/twenty', {
        displayName,
        roles: ['head'],
        unit: 'BG',
        department: null,
        active: true,
        version,
      });
    const { version } = (await admin.get('/api/users/twenty')).json<{ version: number }>();
    expect((await edit('一', version)).json()).toMatchObject({ version: version + 1 });
    expect((await edit('二', version)).json()).toMatchObject({
      status: 409,
      code: 'users.stale',
      current: { displayName: '一', version: version + 1 },
    });
    expect(tally(await times(20, () => edit('三', version + 1)))).toBe('19 × 409, 1 × 200');
  });

  test('of an import that has moved on says where it stands', async () => {
    const { id } = await importFile(admin, TOTALS, { kind: 'daily-totals' });
    const answer = await admin.post(`/api/imports/${id}/cancellation`);
    expect(answer.json()).toMatchObject({ status: 409, current: { status: 'published' } });
  });
});

/** Everything the database holds but sessions and sign-in counts, as one hash per table. */
async function contents(): Promise<Record<string, string>> {
  const tables: { name: string }[] = await redline.dataSource.query(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
     AND NOT relispartition AND relname NOT IN ('sessions', 'sign_in_failures') ORDER BY relname`,
  );
  const hashes: Record<string, string> = {};
  for (const { name } of tables) {
    const [row]: { hash: string }[] = await redline.dataSource.query(
      `SELECT coalesce(md5(string_agg(t::text, chr(10) ORDER BY t::text)), '') AS hash FROM "${name}" t`,
    );
    hashes[name] = row?.hash ?? '';
  }
  return hashes;
}

/** Lets no audit entry of these actions be written while the work goes on. */
async function withoutAudit<T>(actions: string, work: () => Promise<T>): Promise<T> {
  await redline.dataSource.query(
    `CREATE OR REPLACE FUNCTION refuse_entry() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN IF NEW.action LIKE TG_ARGV[0] THEN RAISE 'the audit log is full'; END IF; RETURN NEW; END $$`,
  );
  await redline.dataSource.query(
    `CREATE TRIGGER tr_refuse BEFORE INSERT ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_entry('${actions}')`,
  );
  try {
    return await work();
  } finally {
    await redline.dataSource.query('DROP TRIGGER tr_refuse ON audit_entries');
  }
}

describe('a change that the audit log cannot take', () => {
  const mapping = { source: 'lost', columns: { receivedAt: 'a', unit: 'b' }, constants: { layer: 'appeal' } };
  test.each<[string, string, object]>([
    ['POST', '/api/units', { code: 'LOST', name: { zh: '失', en: 'Lost' }, kind: 'city', parent: null }],
    ['PUT', '/api/units/BG', { name: { zh: '失', en: 'Lost' }, kind: 'city', version: 1 }],
    ['PUT', '/api/customer-base', { series: 'lost', items: [{ unit: 'BG', period: '2026-01', value: '9' }] }],
    ['PUT', '/api/customer-base', { series: 'customers', items: [{ unit: 'BG', period: '2026-01', value: '9' }] }],
    ['PUT', '/api/complaints/lost/1', complaintBody({ unit: 'BG' })],
    ['PUT', '/api/complaints/crm/TWENTY', complaintBody({ unit: 'LZ', receivedAt: '2026-10-01', text: 'moved' })],
    [
      'POST',
      '/api/users',
      { username: 'lost', displayName: 'x', roles: ['head'], unit: 'BG', password: 'rote Linie halten' },
    ],
    ['PUT', '/api/users/twenty', { displayName: 'lost', roles: ['auditor'], unit: 'BG', active: true, version: 3 }],
    ['PUT', '/api/users/twenty/password', { password: 'noch ein Kennwort' }],
    ['POST', '/api/invitations', { username: 'lost', displayName: 'x', roles: ['head'], unit: 'BG' }],
    ['POST', '/api/users/twenty/password-link', {}],
    ['POST', '/api/tokens', { name: 'lost', scopes: ['units.read'] }],
    ['POST', '/api/reviews', { cadence: 'monthly', unit: 'LZ', period: '2026-09' }],
    ['PUT', '/api/import-mappings/lost', { mapping }],
    ['POST', '/api/counts/recount', {}],
  ])('is taken back: %s %s %j', async (method, address, body) => {
    const before = await contents();
    const answer = await withoutAudit('%', () => admin.send(method as 'POST', address, body));
    expect([answer.status, answer.json()['code']]).toEqual([500, 'service.unexpected']);
    expect(answer.text).not.toMatch(/audit log|tr_refuse|refuse_entry|INSERT/);
    expect(await contents()).toEqual(before);
  });

  test('is taken back: issuing a review, ordering its briefing', async () => {
    const { id } = (await admin.post('/api/reviews', { cadence: 'monthly', unit: 'LZ', period: '2026-10' })).json<{
      id: string;
    }>();
    const before = await contents();
    const answer = await withoutAudit('review.%', () => admin.post(`/api/reviews/${id}/issue`));
    expect([answer.status, await contents()]).toEqual([500, before]);
    expect((await admin.post(`/api/reviews/${id}/issue`)).status).toBe(200);
    const issued = await contents();
    const order = { review: id, document: 'monthly-briefing', format: 'pdf', language: 'en' };
    const refused = await withoutAudit('briefing.%', () => admin.post('/api/briefings', order));
    expect([refused.status, await contents()]).toEqual([500, issued]);
    const failed = await withoutAudit('briefing.drawn', async () => {
      const { id: briefing } = (await admin.post('/api/briefings', order)).json<{ id: string }>();
      return [await drawn(briefing), (await admin.get(`/api/briefings/${briefing}/file`)).status];
    });
    expect(failed).toEqual(['failed', 409]);
  });

  test('is taken back: an upload, with its file', async () => {
    const before = await contents();
    const upload = () => admin.upload('/api/imports', { kind: 'daily-totals' }, { name: 'a.csv', content: TOTALS });
    expect((await withoutAudit('import.%', upload)).status).toBe(500);
    expect(await contents()).toEqual(before);
  });

  test('is taken back: the order to publish, and the publication itself', async () => {
    const { id } = await importFile(admin, TOTALS.replace('7', '70'), { kind: 'daily-totals', publish: false });
    const before = await contents();
    const order = () => admin.post(`/api/imports/${id}/publication`);
    expect((await withoutAudit('import.%', order)).status).toBe(500);
    expect(await contents()).toEqual(before);
    const other = await withoutAudit('import.published', async () => {
      const started = await startImport(admin, TOTALS.replace('7', '700'), { kind: 'daily-totals' });
      return settled(admin, started);
    });
    expect(other.status).toBe('failed');
    const after = await contents();
    expect([after['daily_totals'], after['daily_counts']]).toEqual([before['daily_totals'], before['daily_counts']]);
  });
});
