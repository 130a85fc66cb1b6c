import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { each, expectSound, flawOf } from './support/invariants.ts';
import { type Route, routesOf } from './support/routes.ts';
import { SOUND, type Write } from './support/sound-bodies.ts';

const CORPUS = '../shared/corpora/json-test-suite/test_parsing';
const JSON_TYPE = { 'content-type': 'application/json' };
const REFUSALS = [400, 401, 404, 409, 413, 415, 422, 429];

let redline: TestApplication;
let admin: Agent;
/** Sees originals, which an administrator may not. */
let officer: Agent;
let signatory: Agent;
let office: Agent;
let head: Agent;
let writes: Route[];

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  officer = await redline.as('compliance');
  signatory = await redline.as('signatory');
  office = await redline.as('inspection');
  head = await redline.as('head');
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
  if (path.includes('/disputes')) return /(verdict|judge)$/.test(path) ? office : head;
  if (path.includes('/supervision-orders')) return orderAgentFor(path);
  if (/levers\/[^/]+\/(execution|deferral|dismissal)$/.test(path)) return signatory;
  if (/\/(marks|case-marks|assessment|case-assessments|case-audits|repetition-warnings)\b/.test(path)) return office;
  return /unmaskings$|approval$|refusal$/.test(path) ? officer : admin;
}

function orderAgentFor(path: string): Agent {
  if (/(signature|redraft)$/.test(path)) return signatory;
  return /(orders\/file|acknowledgement|contest|plan|progress|submission|extensions|evidence)$/.test(path)
    ? head
    : office;
}

/** Steps that read no body. */
function isBodyless(path: string): boolean {
  return /\/(audit-verifications|counts\/(recount|verification))$/.test(path);
}

function send({ route }: Write, body: object) {
  const [method, path] = route.split(' ') as ['POST' | 'PUT', string];
  return agentFor(path).send(
    method,
    path.replace(':dimension', 'type').replace(':kind', 'analysis').replaceAll(/:\w+/g, 'sound'),
    body,
  );
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
