import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { leverBody } from './support/lever-body.ts';
import { incidentBody } from './support/incident-body.ts';
import { each, expectSound, flawOf } from './support/invariants.ts';
import { type Route, routesOf } from './support/routes.ts';

const CORPUS = '../shared/corpora/json-test-suite/test_parsing';
const JSON_TYPE = { 'content-type': 'application/json' };
const REFUSALS = [400, 401, 404, 409, 413, 415, 422, 429];

let redline: TestApplication;
let admin: Agent;
/** Sees originals, which an administrator may not. */
let officer: Agent;
let signatory: Agent;
let writes: Route[];

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  officer = await redline.as('compliance');
  signatory = await redline.as('signatory');
  await admin.post('/api/units', { code: 'BG', name: { zh: '滨港', en: 'Bingang' }, kind: 'city', parent: null });
  writes = routesOf(redline.app).filter(({ method }) => method === 'POST' || method === 'PUT');
});
afterAll(() => redline.close());
afterEach(() => expectSound(admin));

const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

/** Bodies that are no record of ours, as they would stand on the wire. */
const ODD_BODIES: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a list', '[]'],
  ['a list of records', '[{}]'],
  ['a list of lists', '[[]]'],
  ['true', 'true'],
  ['a number', '1'],
  ['too large a number', '1e400'],
  ['a text', '"x"'],
  ['cut short', '{"code":'],
  ['two values', '{}{}'],
  ['single quotes', `{'a':1}`],
  ['a poisoned prototype', '{"__proto__":{"roles":["administrator"]}}'],
  ['a poisoned prototype, escaped', '{"\\u005f_proto__":{"repair":true}}'],
  ['a poisoned constructor', '{"constructor":{"prototype":{"repair":true}}}'],
  ['inherited names', '{"toString":1,"valueOf":2,"hasOwnProperty":3}'],
  ['a promise', '{"then":{}}'],
  ['a false list', '{"length":4294967295,"0":{}}'],
  ['lists 100,000 deep', nested('[', ']', 100_000)],
  ['lists 100,000 deep, cut short', '['.repeat(100_000)],
  ['records 100,000 deep', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ['known fields 50,000 deep', `${'{"name":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ['half a surrogate pair as a name', '{"\\ud800":1}'],
  ['100,000 fields', `{${Array.from({ length: 100_000 }, (_, i) => `"f${i}":1`).join(',')}}`],
];

describe('a body that is no record', () => {
  test.each(ODD_BODIES)('%s is refused by every write', async (_, body) => {
    const flaws = await each(writes, async ({ method, path }) => {
      const answer = await agentFor(path).send(method, path.replaceAll(/:\w+/g, '1'), body, JSON_TYPE);
      const flaw = flawOf(answer, isBodyless(path) ? [200, ...REFUSALS] : REFUSALS);
      return flaw === undefined ? [] : [`${method} ${path}: ${flaw}`];
    });
    expect(flaws.flat()).toEqual([]);
    expect(({} as Record<string, unknown>)['roles']).toBeUndefined();
  });

  test('of ten megabytes is refused as too large', async () => {
    const body = JSON.stringify({ code: 'x'.repeat(10 * 1024 * 1024) });
    for (const { method, path } of writes) {
      const answer = await agentFor(path).send(method, path.replaceAll(/:\w+/g, '1'), body, JSON_TYPE);
      expect([method, path, answer.status]).toEqual([method, path, 413]);
    }
  });

  test.each([
    ['text/plain', 'x'],
    ['application/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['application/x-www-form-urlencoded', 'code=X&kind=city'],
    ['application/json; charset=utf-16', '{}'],
    ['application/json, text/plain', '{}'],
    ['application/vnd.api+json', '{}'],
    ['', '{}'],
    ['x'.repeat(5000), '{}'],
  ])('of another type than JSON (%#) is refused by every write', async (type, body) => {
    const flaws = await each(writes, async ({ method, path }) => {
      const answer = await agentFor(path).send(method, path.replaceAll(/:\w+/g, '1'), body, { 'content-type': type });
      const flaw = flawOf(answer, isBodyless(path) ? [200, ...REFUSALS] : REFUSALS);
      return flaw === undefined ? [] : [`${method} ${path}: ${flaw}`];
    });
    expect(flaws.flat()).toEqual([]);
  });
});

function agentFor(path: string): Agent {
  if (/levers\/[^/]+\/(execution|deferral|dismissal)$/.test(path)) return signatory;
  return /unmaskings$|approval$|refusal$/.test(path) ? officer : admin;
}

/** Steps that read no body. */
function isBodyless(path: string): boolean {
  return /\/(audit-verifications|counts\/(recount|verification))$/.test(path);
}

interface Write {
  readonly route: string;
  readonly body: Readonly<Record<string, unknown>>;
}

function codeChange() {
  return { dimension: 'type', kind: 'merge', from: '2026-01-01', codes: ['sound'], into: 'charging', note: '合并' };
}

function source() {
  return {
    name: { zh: '日报', en: 'Daily' },
    kind: 'folder',
    importKind: 'complaints',
    mapping: 'daily',
    layers: ['appeal'],
    unit: 'BG',
    folder: 'daily',
    publish: true,
    calendar: { rhythm: 'working-day', weekday: null, monthDay: null, dueTime: '08:30', graceMinutes: 30 },
    beginsOn: '2026-01-01',
    active: true,
  };
}

/** A sound body for every write that takes JSON. */
const SOUND: readonly Write[] = [
  { route: 'POST /api/session', body: { username: 'nobody', password: 'not a password' } },
  {
    route: 'POST /api/users',
    body: {
      username: 'sound',
      displayName: '陈静',
      roles: ['analyst'],
      unit: 'BG',
      department: 'IT',
      password: 'rote Linie halten',
    },
  },
  {
    route: 'PUT /api/users/:username',
    body: { displayName: '陈静', roles: ['analyst'], unit: 'BG', department: 'IT', active: true, version: 99 },
  },
  { route: 'PUT /api/users/:username/password', body: { password: 'rote Linie halten' } },
  {
    route: 'POST /api/invitations',
    body: { username: 'guest', displayName: '陈静', roles: ['analyst'], unit: 'BG', department: 'IT' },
  },
  { route: 'POST /api/password-links/opening', body: { token: 'A'.repeat(43) } },
  { route: 'POST /api/password-links/acceptance', body: { token: 'A'.repeat(43), password: 'rote Linie halten' } },
  {
    route: 'PUT /api/account/password',
    body: { currentPassword: 'not the password', newPassword: 'rote Linie halten' },
  },
  { route: 'POST /api/account/second-factor', body: { password: 'not the password' } },
  { route: 'POST /api/account/second-factor/confirmation', body: { code: '000000' } },
  {
    route: 'POST /api/account/second-factor/recovery-codes',
    body: { password: 'not the password', code: '000000' },
  },
  { route: 'POST /api/account/second-factor/removal', body: { password: 'not the password', code: '000000' } },
  {
    route: 'POST /api/tokens',
    body: { name: 'sound', scopes: ['units.read'], expiresAt: '2027-01-01T00:00:00Z' },
  },
  {
    route: 'POST /api/substitutions',
    body: { substitute: 'nobody', firstDay: '2026-11-22', lastDay: '2026-11-23' },
  },
  { route: 'PUT /api/session/acting-for', body: { principal: 'nobody' } },
  { route: 'POST /api/units', body: { code: 'N1', name: { zh: '新', en: 'New' }, kind: 'city', parent: 'root' } },
  { route: 'PUT /api/units/:code', body: { name: { zh: '新', en: 'New' }, kind: 'city', version: 99 } },
  {
    route: 'PUT /api/customer-base',
    body: { series: 'customers', grain: 'month', items: [{ unit: 'BG', period: '2026-01', value: '1' }] },
  },
  { route: 'PUT /api/complaints/:source/:number', body: complaintBody() },
  {
    route: 'PUT /api/import-mappings/:name',
    body: { mapping: { source: 's', columns: { receivedAt: 'a', unit: 'b' }, constants: { layer: 'appeal' } } },
  },
  {
    route: 'POST /api/indicators',
    body: {
      code: 'sound',
      name: { zh: '率', en: 'Rate' },
      numerator: { layers: ['appeal'], types: null, dateBasis: 'received' },
      denominator: { series: 'customers', instant: 'end' },
      multiplier: '10000',
      decimals: 3,
      period: 'month',
      direction: 'lower',
    },
  },
  {
    route: 'POST /api/indicators/preview',
    body: {
      definition: {
        code: 'sound',
        name: { zh: '试算', en: 'Trial' },
        numerator: { layers: ['ticket'], types: null, dateBasis: 'received' },
        denominator: null,
        multiplier: '1',
        decimals: 0,
        period: 'month',
      },
      unit: 'root',
      period: '2026-10',
    },
  },
  {
    route: 'POST /api/limits',
    body: {
      code: 'sound',
      indicator: 'user-appeal-rate',
      unit: '*',
      kind: 'red-line',
      operator: '<=',
      value: '20',
      period: 'quarter',
      validFrom: '2026-01-01',
    },
  },
  {
    route: 'POST /api/change-proposals',
    body: {
      kind: 'limit',
      definition: {
        code: 'miit-quarter',
        indicator: 'user-appeal-rate',
        unit: '*',
        kind: 'red-line',
        operator: '<=',
        value: '21',
        period: 'quarter',
      },
      effectiveFrom: '2027-01-01',
      reason: '试算',
    },
  },
  { route: 'POST /api/change-proposals/:id/approval', body: { reason: '同意' } },
  { route: 'POST /api/change-proposals/:id/refusal', body: { reason: '不同意' } },
  { route: 'POST /api/change-proposals/:id/withdrawal', body: { reason: '撤回' } },
  {
    route: 'POST /api/limits/:code/apportionment',
    body: { unit: 'root', period: '2026-Q4', share: '1', validFrom: '2026-01-01', preview: true },
  },
  {
    route: 'POST /api/catalogue/:dimension/entries',
    body: { code: 'sound', name: { zh: '新', en: 'New' }, parent: 'charging', validFrom: '2026-01-01' },
  },
  { route: 'PUT /api/catalogue/:dimension/entries/:code', body: { name: { zh: '新', en: 'New' }, version: 99 } },
  { route: 'POST /api/catalogue/:dimension/entries/:code/closing', body: { validTo: '2026-12-31' } },
  { route: 'PUT /api/catalogue/:dimension/order', body: { codes: ['sound'] } },
  { route: 'POST /api/code-changes', body: codeChange() },
  { route: 'POST /api/code-changes/preview', body: codeChange() },
  { route: 'POST /api/filings', body: { dimension: 'type', items: [{ text: '资费', code: 'sound' }] } },
  { route: 'POST /api/filings/withdrawal', body: { dimension: 'type', texts: ['资费'] } },
  {
    route: 'POST /api/reply-deadlines',
    body: {
      regime: 'cn.nfra',
      layers: ['ticket'],
      step: 'close',
      amount: 15,
      unit: 'working-day',
      startsAt: 'received',
      rolls: false,
      source: '办法',
      validFrom: '2026-01-01',
    },
  },
  {
    route: 'PUT /api/official-figures',
    body: {
      indicator: 'user-appeal-rate',
      unit: 'root',
      period: '2026-Q1',
      count: '355',
      rate: '12.8',
      source: '通报',
      publishedOn: '2026-04-20',
      items: [],
    },
  },
  { route: 'POST /api/regime-packs/:code/activation', body: { items: ['limit:miit-year'], verification: '合规部' } },
  { route: 'POST /api/reply-deadlines/:id/end', body: { validTo: '2026-12-31', version: 99 } },
  { route: 'POST /api/levers', body: leverBody() },
  { route: 'POST /api/levers/:id/execution', body: { reason: '同意', version: 99 } },
  { route: 'POST /api/levers/:id/deferral', body: { reason: '再看看', until: '2026-12-01', version: 99 } },
  { route: 'POST /api/levers/:id/dismissal', body: { reason: '不合适', version: 99 } },
  { route: 'POST /api/events', body: incidentBody('BG') },
  { route: 'PUT /api/events/:id', body: { ...incidentBody('BG'), version: 99 } },
  { route: 'POST /api/events/:id/withdrawal', body: { reason: '登记错了', version: 99 } },
  {
    route: 'POST /api/analysis/baselines',
    body: {
      unit: 'BG',
      indicator: 'user-appeal-rate',
      grain: 'month',
      from: '2025-01',
      to: '2025-12',
      note: '扩容以前',
    },
  },
  { route: 'POST /api/complaints/:source/:number/unmaskings', body: { reason: '回访客户' } },
  {
    route: 'POST /api/complaints/:source/:number/extensions',
    body: {
      step: 'close',
      until: '2026-12-31',
      askedBy: '客服部',
      askedOn: '2026-11-12',
      reason: '等待材料齐',
      version: 99,
    },
  },
  {
    route: 'POST /api/complaints/:source/:number/pauses',
    body: { from: '2026-11-12T09:00:00+08:00', to: null, reason: '等待材料齐', version: 99 },
  },
  {
    route: 'POST /api/complaints/:source/:number/pauses/:id/end',
    body: { to: '2026-11-12T10:00:00+08:00', version: 99 },
  },
  {
    route: 'POST /api/complaints/:source/:number/pauses/:id/withdrawal',
    body: { reason: '登记错了一件', version: 99 },
  },
  {
    route: 'POST /api/complaints/:source/:number/extensions/:id/withdrawal',
    body: { reason: '登记错了一件', version: 99 },
  },
  { route: 'POST /api/imports/:id/reversal', body: { reason: '送错了文件' } },
  { route: 'POST /api/sources', body: { ...source(), code: 'sound' } },
  { route: 'PUT /api/sources/:code', body: { ...source(), version: 99 } },
  { route: 'PUT /api/working-calendar', body: { version: 99, official: 'china', days: [] } },
  { route: 'POST /api/reviews', body: { cadence: 'monthly', unit: 'BG', period: '2026-10' } },
  { route: 'POST /api/briefings', body: { review: '1', document: 'monthly-briefing', format: 'pdf', language: 'zh' } },
];

function send({ route }: Write, body: object) {
  const [method, path] = route.split(' ') as ['POST' | 'PUT', string];
  return agentFor(path).send(method, path.replace(':dimension', 'type').replaceAll(/:\w+/g, 'sound'), body);
}

/** Records of the database that a refused write must leave alone. */
function records(): Promise<unknown> {
  return redline.dataSource.query(
    `SELECT (SELECT count(*) FROM users) AS users, (SELECT count(*) FROM units) AS units,
            (SELECT count(*) FROM complaints) AS complaints, (SELECT count(*) FROM customer_base) AS bases,
            (SELECT count(*) FROM reviews) AS reviews, (SELECT count(*) FROM briefings) AS briefings,
            (SELECT count(*) FROM indicator_versions) AS indicators, (SELECT count(*) FROM limit_versions) AS limits,
            (SELECT count(*) FROM import_mappings) AS mappings`,
  );
}

describe('a write', () => {
  test('is in the table of sound bodies whenever it takes JSON', async () => {
    const { paths } = (await admin.get('/api/openapi.json')).json<{
      paths: Record<string, Record<string, { requestBody?: { content: object } }>>;
    }>();
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, { requestBody }]) => requestBody !== undefined && 'application/json' in requestBody.content)
        .map(([method]) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    expect(SOUND.map(({ route }) => route).toSorted()).toEqual(described.toSorted());
  });

  const STRANGERS = {
    role: 'administrator',
    roles2: ['administrator'],
    approvedBy: 'me',
    id: '1',
    createdBy: 'me',
    createdAt: '2020-01-01',
    isAdmin: true,
    unitId: '1',
    passwordHash: 'x',
    status: 'x2',
    $where: '1',
    'a.b': 1,
  };

  test.each(SOUND)('$route refuses a field nobody knows and names it', async (write) => {
    const before = await records();
    for (const [name, value] of Object.entries(STRANGERS)) {
      if (name === 'status' && write.route.includes('complaints')) continue;
      const answer = await send(write, { ...write.body, [name]: value });
      expect([name, answer.status]).toEqual([name, 400]);
      expect(answer.json<{ errors: { field: string }[] }>().errors.map(({ field }) => field)).toContain(name);
    }
    expect(await records()).toEqual(before);
  });

  test.each(SOUND)(
    '$route refuses a list, a record, a number or a flag where it expects something else',
    async (write) => {
      const before = await records();
      const wrong = Object.entries(write.body).flatMap(([name, sound]) =>
        [1, 1.5, true, 'x', {}, [], [sound], [[]], { toString: 'x' }, { length: 1 }, [null]]
          .filter((value) => typeof value !== typeof sound || (typeof sound === 'object' && typeof value === 'object'))
          .filter((value) => !(isEmptyList(value) && Array.isArray(sound)))
          .map((value) => ({ name, value })),
      );
      expect(wrong.length).toBeGreaterThan(5);
      for (const { name, value } of wrong) {
        const answer = await send(write, { ...write.body, [name]: value });
        expect([name, value, flawOf(answer, [400])]).toEqual([name, value, undefined]);
      }
      expect(await records()).toEqual(before);
    },
  );

  test.each(SOUND)('$route refuses NUL and half a surrogate pair in a text', async (write) => {
    const before = await records();
    for (const [name, sound] of Object.entries(write.body).filter(([, value]) => typeof value === 'string')) {
      for (const sign of ['\0', '\ud800', '\udc00x']) {
        const answer = await send(write, { ...write.body, [name]: `${String(sound)}${sign}` });
        expect([name, sign, flawOf(answer, [400, 401, 404])]).toEqual([name, sign, undefined]);
      }
    }
    expect(await records()).toEqual(before);
  });
});

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

if (existsSync(CORPUS)) {
  describe('the JSON test suite', () => {
    const files = (prefix: string) => readdirSync(CORPUS).filter((name) => name.startsWith(prefix));
    const post = (path: string, name: string) => admin.send('POST', path, readFileSync(join(CORPUS, name)), JSON_TYPE);

    test.each(['/api/units', '/api/indicators'])('what is no JSON is unreadable at %s', async (path) => {
      expect(files('n_').length).toBeGreaterThan(180);
      const flaws = await each(files('n_'), async (name) => {
        const answer = await post(path, name);
        const code = answer.json()['code'];
        return answer.status === 400 && code === 'request.400' ? [] : [`${name}: ${answer.status} ${String(code)}`];
      });
      expect(flaws.flat()).toEqual([]);
    });

    test.each(['/api/units', '/api/indicators'])(
      'what is JSON is read, and refused as no record at %s',
      async (path) => {
        expect(files('y_').length).toBeGreaterThan(90);
        const flaws = await each(files('y_'), async (name) => {
          const answer = await post(path, name);
          const code = answer.json()['code'];
          return answer.status === 400 && code !== 'request.400' ? [] : [`${name}: ${answer.status} ${String(code)}`];
        });
        expect(flaws.flat()).toEqual([]);
      },
    );

    test.each(['/api/units', '/api/indicators'])('what is JSON to some is refused cleanly at %s', async (path) => {
      expect(files('i_').length).toBeGreaterThan(30);
      const flaws = await each(files('i_'), async (name) => {
        const flaw = flawOf(await post(path, name), [400]);
        return flaw === undefined ? [] : [`${name}: ${flaw}`];
      });
      expect(flaws.flat()).toEqual([]);
    });
  });
}
