import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { ROLES, type Role } from '../src/accounts/domain/permissions.ts';
import type { Agent, Answer } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { propose } from './support/change-proposals.ts';
import { REPETITION_CLOSURE, repetitionOf } from './support/repetition-record.ts';
import { CASE_AUDIT_ADDRESSES, CASE_AUDIT_WRITES, caseAuditBodyFor, caseAuditOf } from './support/case-audit-record.ts';
import { CASE_MARK_ADDRESSES, CASE_MARK_WRITES, caseMarkBodyFor } from './support/case-mark-routes.ts';
import { complaintBody } from './support/complaint-body.ts';
import { incidentBody } from './support/incident-body.ts';
import { importFile } from './support/import-file.ts';
import { each, expectSound, flawOf } from './support/invariants.ts';
import { type Route, routesOf } from './support/routes.ts';
import { leverBody } from './support/lever-body.ts';
import { DISPUTE_STEPS, disputeBodyFor, disputeOf } from './support/dispute-record.ts';
import { orderBody } from './support/order-body.ts';
import { ORDER_ADDRESSES, ORDER_WRITES, orderBodyFor } from './support/order-routes.ts';
import { searchCaughtUp } from './support/search-index.ts';
import { twoCities } from './support/two-cities.ts';

type City = 'BG' | 'LZ';

/** A record of each kind that belongs to one city. */
interface Records {
  readonly unit: City;
  readonly user: string;
  readonly complaint: string;
  readonly customer: string;
  readonly checkedImport: string;
  readonly openReview: string;
  readonly issuedReview: string;
  readonly briefing: string;
  readonly baseline: string;
  readonly token: string;
  readonly session: string;
  readonly substitution: string;
  readonly event: string;
  readonly proposal: string;
  readonly lever: string;
  readonly order: string;
  readonly dispute: string;
  readonly caseAudit: string;
  readonly repetition: string;
}

const PHONES: Readonly<Record<City, string>> = { BG: '13800000001', LZ: '13800000002' };

let redline: TestApplication;
let admin: Agent;
let records: Record<City, Records>;
const locals = new Map<Role, Agent>();

beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-12T02:00:00Z' });
  admin = await redline.as('administrator');
  await twoCities(admin);
  for (const role of ROLES) locals.set(role, await redline.as(role, 'BG'));
  records = { BG: await recordsOf('BG'), LZ: await recordsOf('LZ') };
});
afterAll(() => redline.close());
afterEach(() => expectSound(admin));

async function recordsOf(unit: City): Promise<Records> {
  const owner = await redline.as('administrator', unit);
  const [user, complaint] = [`user-${unit.toLowerCase()}`, `C-${unit}`];
  const body = { username: user, displayName: user, roles: ['head'], unit, password: 'rote Linie halten' };
  expect((await owner.post('/api/users', body)).status).toBe(201);
  const complaintFields = complaintBody({ unit, receivedAt: '2026-11-01', phone: PHONES[unit] });
  expect((await owner.put(`/api/complaints/crm/${complaint}`, complaintFields)).status).toBe(201);
  await searchCaughtUp(redline);
  const customer = (await owner.get(`/api/complaints/crm/${complaint}`)).json<{ customerKey: string }>().customerKey;
  const content = `day,unit,layer,type,count\n2026-11-01,${unit},appeal,扣费,1\n2026-11-01,NOWHERE,appeal,扣费,1\n`;
  const { id: checkedImport } = await importFile(owner, content, { kind: 'daily-totals', publish: false });
  const review = async (period: string) =>
    (await owner.post('/api/reviews', { cadence: 'monthly', unit, period })).json<{ id: string }>().id;
  const [openReview, issuedReview] = [await review('2026-09'), await review('2026-10')];
  expect((await owner.post(`/api/reviews/${issuedReview}/issue`)).status).toBe(200);
  const order = { review: issuedReview, document: 'monthly-briefing', format: 'pdf', language: 'zh' };
  const briefing = (await owner.post('/api/briefings', order)).json<{ id: string }>().id;
  while ((await owner.get(`/api/briefings/${briefing}`)).json()['status'] === 'drawing')
    await new Promise((resolve) => setTimeout(resolve, 50));
  const { id: event } = (await owner.post('/api/events', incidentBody(unit))).json<{ id: string }>();
  return {
    unit,
    user,
    event,
    complaint,
    customer,
    checkedImport,
    openReview,
    issuedReview,
    briefing,
    baseline: await baselineOf(unit),
    proposal: await proposalOf(owner, unit),
    order: await orderOf(unit),
    dispute: await disputeOf(redline, unit, complaint),
    caseAudit: await caseAuditOf(redline, unit),
    repetition: await repetitionOf(redline, unit, complaint),
    lever: (await owner.post('/api/levers', leverBody({ unit }))).json<{ id: string }>().id,
    ...(await ownRecords(owner, unit)),
  };
}

/** A year's figures would be needed to lock one by a request. */
async function baselineOf(unit: City): Promise<string> {
  const [row] = await redline.dataSource.query<{ id: string }[]>(
    `INSERT INTO process_baselines (unit_id, indicator_code, indicator_version, grain, day_from, day_until, points,
       centre, dispersion, note, locked_by, locked_at)
     SELECT u.id, 'user-appeal-rate', 1, 'month', '2025-01-01', '2026-01-01', 12, 0.00001, 1, 'n', 'x', now()
     FROM units u WHERE u.code = $1 RETURNING id`,
    [unit],
  );
  return row?.id ?? '';
}

/** An order given to the city, with a file of evidence. */
async function orderOf(unit: City): Promise<string> {
  const office = await redline.as('inspection', unit);
  const answer = await office.post('/api/supervision-orders', orderBody({ title: unit, lead: { unit } }));
  const { id } = answer.json<{ id: string }>();
  await redline.dataSource.query(
    `INSERT INTO supervision_order_evidence (order_id, number, name, edition, kind, size, sha256, file, added_by, added_at)
     VALUES ($1, 1, 'a.txt', 1, 'text', 1, 'x', 'x', 'x', now())`,
    [id],
  );
  return id;
}

/** A change proposed of a line that binds in the city alone. */
async function proposalOf(owner: Agent, unit: City): Promise<string> {
  const definition = {
    code: `line-${unit.toLowerCase()}`,
    indicator: 'user-appeal-rate',
    unit,
    kind: 'target',
    operator: '<=',
    value: '15',
    period: 'quarter',
  };
  expect((await owner.post('/api/limits', { ...definition, validFrom: '2026-01-01' })).status).toBe(201);
  const change = {
    kind: 'limit',
    definition: { ...definition, value: '14' },
    effectiveFrom: '2027-01-01',
    reason: 'x',
  };
  return (await propose(owner, change)).id;
}

/** What belongs to a person of the city rather than to the city. */
async function ownRecords(owner: Agent, unit: City): Promise<Pick<Records, 'token' | 'session' | 'substitution'>> {
  const idOf = (answer: Answer) => answer.json<{ id: string }>().id;
  const token = idOf(await owner.post('/api/tokens', { name: 'own', scopes: ['units.read'] }));
  const { items } = (await owner.get('/api/sessions')).json<{ items: { id: string; current: boolean }[] }>();
  const head = await redline.as('head', unit);
  const days = { firstDay: '2026-11-12', lastDay: '2026-11-12' };
  const substitution = idOf(await head.post('/api/substitutions', { substitute: 'auditor-bg', ...days }));
  return { token, session: items.find(({ current }) => current)?.id ?? '', substitution };
}

/** The steps of an order, as its addresses call them. */

/** Every route that names a record, with the addresses of a city's own ones. */
const ADDRESSES: Readonly<Record<string, (city: Records) => string[]>> = {
  'GET /api/users/:username': ({ user }) => [`/api/users/${user}`],
  'PUT /api/users/:username': ({ user }) => [`/api/users/${user}`],
  'PUT /api/users/:username/password': ({ user }) => [`/api/users/${user}/password`],
  'POST /api/users/:username/password-link': ({ user }) => [`/api/users/${user}/password-link`],
  'DELETE /api/users/:username/password-link': ({ user }) => [`/api/users/${user}/password-link`],
  'DELETE /api/users/:username/sessions': ({ user }) => [`/api/users/${user}/sessions`],
  'DELETE /api/users/:username/second-factor': ({ user }) => [`/api/users/${user}/second-factor`],
  'DELETE /api/sessions/:id': ({ session }) => [`/api/sessions/${session}`],
  'DELETE /api/tokens/:id': ({ token }) => [`/api/tokens/${token}`],
  'DELETE /api/substitutions/:id': ({ substitution }) => [`/api/substitutions/${substitution}`],
  'PUT /api/units/:code': ({ unit }) => [`/api/units/${unit}`],
  'GET /api/complaints/:source/:number': ({ complaint }) => [`/api/complaints/crm/${complaint}`],
  'PUT /api/complaints/:source/:number': ({ complaint }) => [`/api/complaints/crm/${complaint}`],
  'POST /api/complaints/:source/:number/unmaskings': ({ complaint }) => [`/api/complaints/crm/${complaint}/unmaskings`],
  'POST /api/complaints/:source/:number/extensions': ({ complaint }) => [`/api/complaints/crm/${complaint}/extensions`],
  'POST /api/complaints/:source/:number/extensions/:id/withdrawal': ({ complaint }) => [
    `/api/complaints/crm/${complaint}/extensions/1/withdrawal`,
  ],
  'POST /api/complaints/:source/:number/pauses': ({ complaint }) => [`/api/complaints/crm/${complaint}/pauses`],
  'POST /api/complaints/:source/:number/pauses/:id/end': ({ complaint }) => [
    `/api/complaints/crm/${complaint}/pauses/1/end`,
  ],
  'POST /api/complaints/:source/:number/pauses/:id/withdrawal': ({ complaint }) => [
    `/api/complaints/crm/${complaint}/pauses/1/withdrawal`,
  ],
  ...CASE_MARK_ADDRESSES,
  ...CASE_AUDIT_ADDRESSES,
  [REPETITION_CLOSURE]: ({ repetition }) => [`/api/repetition-warnings/${repetition}/closure`],
  'GET /api/customers/:key': ({ customer }) => [`/api/customers/${customer}`],
  'GET /api/imports/:id': ({ checkedImport }) => [`/api/imports/${checkedImport}`],
  'GET /api/imports/:id/rejects': ({ checkedImport }) => [
    `/api/imports/${checkedImport}/rejects`,
    `/api/imports/${checkedImport}/rejects?format=json`,
  ],
  'POST /api/imports/:id/publication': ({ checkedImport }) => [`/api/imports/${checkedImport}/publication`],
  'POST /api/imports/:id/cancellation': ({ checkedImport }) => [`/api/imports/${checkedImport}/cancellation`],
  'GET /api/imports/:id/reject-reasons': ({ checkedImport }) => [`/api/imports/${checkedImport}/reject-reasons`],
  'GET /api/imports/:id/rejected-rows': ({ checkedImport }) => [`/api/imports/${checkedImport}/rejected-rows`],
  'GET /api/imports/:id/reversal': ({ checkedImport }) => [`/api/imports/${checkedImport}/reversal`],
  'GET /api/imports/:id/reversal/rows': ({ checkedImport }) => [
    `/api/imports/${checkedImport}/reversal/rows?effect=deleted`,
  ],
  'POST /api/imports/:id/reversal': ({ checkedImport }) => [`/api/imports/${checkedImport}/reversal`],
  'DELETE /api/imports/:id/reversal': ({ checkedImport }) => [`/api/imports/${checkedImport}/reversal`],
  'GET /api/events/:id': ({ event }) => [`/api/events/${event}`],
  'GET /api/events/:id/course': ({ event }) => [`/api/events/${event}/course`],
  'PUT /api/events/:id': ({ event }) => [`/api/events/${event}`],
  'POST /api/events/:id/withdrawal': ({ event }) => [`/api/events/${event}/withdrawal`],
  'GET /api/levers/:id': ({ lever }) => [`/api/levers/${lever}`],
  'POST /api/levers/:id/execution': ({ lever }) => [`/api/levers/${lever}/execution`],
  'POST /api/levers/:id/deferral': ({ lever }) => [`/api/levers/${lever}/deferral`],
  'POST /api/levers/:id/dismissal': ({ lever }) => [`/api/levers/${lever}/dismissal`],
  ...Object.fromEntries(
    Object.entries(ORDER_ADDRESSES).map(([route, address]) => [route, ({ order }: Records) => [address(order)]]),
  ),
  'GET /api/disputes/:id': ({ dispute }) => [`/api/disputes/${dispute}`],
  'GET /api/disputes/:id/judges': ({ dispute }) => [`/api/disputes/${dispute}/judges`],
  'GET /api/disputes/:id/evidence/:number/file': ({ dispute }) => [`/api/disputes/${dispute}/evidence/1/file`],
  ...Object.fromEntries(
    DISPUTE_STEPS.map((step) => [
      `POST /api/disputes/:id/${step}`,
      ({ dispute }: Records) => [`/api/disputes/${dispute}/${step}`],
    ]),
  ),
  'GET /api/reviews/:id': ({ openReview, issuedReview }) =>
    [openReview, issuedReview].map((id) => `/api/reviews/${id}`),
  'GET /api/reviews/:id/snapshot': ({ issuedReview }) => [`/api/reviews/${issuedReview}/snapshot`],
  'POST /api/reviews/:id/issue': ({ openReview, issuedReview }) =>
    [openReview, issuedReview].map((id) => `/api/reviews/${id}/issue`),
  'POST /api/analysis/baselines/:id/release': ({ baseline }) => [`/api/analysis/baselines/${baseline}/release`],
  'GET /api/briefings/:id': ({ briefing }) => [`/api/briefings/${briefing}`],
  'GET /api/change-proposals/:id': ({ proposal }) => [`/api/change-proposals/${proposal}`],
  'GET /api/change-proposals/:id/impact': ({ proposal }) => [`/api/change-proposals/${proposal}/impact`],
  'POST /api/change-proposals/:id/impact': ({ proposal }) => [`/api/change-proposals/${proposal}/impact`],
  'POST /api/change-proposals/:id/impact/cancellation': ({ proposal }) => [
    `/api/change-proposals/${proposal}/impact/cancellation`,
  ],
  'POST /api/change-proposals/:id/approval': ({ proposal }) => [`/api/change-proposals/${proposal}/approval`],
  'POST /api/change-proposals/:id/refusal': ({ proposal }) => [`/api/change-proposals/${proposal}/refusal`],
  'POST /api/change-proposals/:id/withdrawal': ({ proposal }) => [`/api/change-proposals/${proposal}/withdrawal`],
  'GET /api/briefings/:id/file': ({ briefing }) => [`/api/briefings/${briefing}/file`],
};

/** Saved mappings, catalogues, jobs and sources of the whole belong to the whole company; a kind of mark is no record. */
const SHARED = [
  'POST /api/case-marks/:kind',
  'GET /api/jobs/:name/runs',
  'POST /api/jobs/:name/runs',
  'GET /api/sources/:code',
  'PUT /api/sources/:code',
  'GET /api/sources/:code/deliveries',
  'POST /api/sources/:code/deliveries',
  'PUT /api/import-mappings/:name',
  'GET /api/catalogue/:dimension/entries',
  'GET /api/catalogue/:dimension/entries/:code',
  'GET /api/catalogue/:dimension/file',
  'POST /api/catalogue/:dimension/entries',
  'POST /api/catalogue/:dimension/entries/:code/closing',
  'POST /api/catalogue/:dimension/entries/:code/closing/preview',
  'POST /api/catalogue/:dimension/file',
  'GET /api/indicators/:code/versions',
  'GET /api/limits/:code/versions',
  'POST /api/limits/:code/apportionment',
  'POST /api/regime-packs/:code/activation',
  'POST /api/reply-deadlines/:id/end',
  'PUT /api/catalogue/:dimension/entries/:code',
  'PUT /api/catalogue/:dimension/order',
];

const DEFERRAL = { reason: 'to see what happens', version: 0 };

/** A body that is in order, so that only the address is at fault. */
function bodyFor({ method, path }: Route): object | undefined {
  if (method === 'GET' || method === 'DELETE') return undefined;
  if (path.endsWith('/password')) return { password: 'rote Linie halten' };
  if (path.includes('/users/')) return { displayName: 'x', roles: ['head'], unit: 'BG', active: true, version: 1 };
  if (path.includes('/units/')) return { name: { zh: '滨港', en: 'Bingang' }, kind: 'city', version: 1 };
  if (path.includes('/supervision-orders/')) return orderBodyFor(path);
  if (path.includes('/disputes/')) return disputeBodyFor(path);
  if (path.includes('/repetition-warnings/')) return { note: 'x', version: 1 };
  if (path.includes('/case-audits/')) return caseAuditBodyFor(path);
  if (path.endsWith('/marks/:kind') || path.endsWith('/assessment')) return caseMarkBodyFor(path);
  if (path.includes('/change-proposals/')) return { reason: 'to see what happens' };
  if (path.endsWith('/withdrawal')) return { reason: 'to see what happens', version: 1 };
  if (path.endsWith('/deferral')) return { reason: 'to see what happens', version: 1, until: '2026-12-01' };
  if (path.includes('/levers/')) return { reason: 'to see what happens', version: 1 };
  if (path.includes('/events/')) return { ...incidentBody('BG'), version: 1 };
  if (path.endsWith('/reversal')) return { reason: 'to see what happens' };
  if (path.endsWith('/extensions')) return { ...DEFERRAL, step: 'close', by: 1, askedBy: 'x', askedOn: '2026-11-01' };
  if (path.endsWith('/pauses')) return { ...DEFERRAL, from: '2026-11-02T09:00:00Z' };
  if (path.endsWith('/pauses/:id/end')) return { to: '2026-11-03T09:00:00Z', version: 0 };
  if (path.endsWith('/unmaskings')) return { reason: 'to see what happens' };
  if (path.includes('/complaints/')) return complaintBody({ unit: 'BG', receivedAt: '2026-11-01' });
  return {};
}

const named = () => routesOf(redline.app).filter(({ path }) => path.includes(':'));
const keyOf = ({ method, path }: Route) => `${method} ${path}`;

describe('a record of another unit', () => {
  test('has an address here for every route that names one', () => {
    expect([...Object.keys(ADDRESSES), ...SHARED].toSorted()).toEqual(named().map(keyOf).toSorted());
  });

  test.each(ROLES)('answers %s like one that does not exist, on every route', async (role) => {
    const cases = named().flatMap((route) =>
      (ADDRESSES[keyOf(route)]?.(records.LZ) ?? []).map((address) => ({ route, address })),
    );
    const agent = locals.get(role) as Agent;
    const flaws = await each(cases, async ({ route, address }) => {
      const answer = await agent.send(route.method, address, bodyFor(route));
      const flaw = flawOf(answer, [403, 404]);
      const tells = answer.status === 403 && answer.json()['code'] !== 'session.not-permitted';
      return flaw === undefined && !tells ? [] : [`${route.method} ${address}: ${flaw ?? answer.text}`];
    });
    expect(flaws.flat()).toEqual([]);
  });

  test('answers the administrator of another city 404, word for word like an unknown one', async () => {
    const agent = locals.get('administrator') as Agent;
    // a complaint nobody has pushed yet may be pushed; administrators may neither unmask nor decide changes at all
    const without = [
      ...SHARED,
      'PUT /api/complaints/:source/:number',
      'POST /api/complaints/:source/:number/unmaskings',
      ...CASE_MARK_WRITES,
      ...CASE_AUDIT_WRITES,
      REPETITION_CLOSURE,
      'POST /api/change-proposals/:id/approval',
      'POST /api/change-proposals/:id/refusal',
      'POST /api/levers/:id/execution',
      'POST /api/levers/:id/deferral',
      'POST /api/levers/:id/dismissal',
      ...ORDER_WRITES,
      ...DISPUTE_STEPS.map((step) => `POST /api/disputes/:id/${step}`),
    ];
    for (const route of named().filter((candidate) => !without.includes(keyOf(candidate)))) {
      for (const address of ADDRESSES[keyOf(route)]?.(records.LZ) ?? []) {
        const answer = await agent.send(route.method, address, bodyFor(route));
        expect([route.method, address, answer.status]).toEqual([route.method, address, 404]);
        const key = /\d+|user-lz|C-LZ|LZ/.exec(address.replace('/api/', ''))?.[0] ?? '';
        const unknown = await agent.send(route.method, address.replace(key, key.replace(/./g, '9')), bodyFor(route));
        const said = (told: Answer, named: string) => {
          const { code, detail } = told.json<{ code: string; detail: string }>();
          return [told.status, code, detail.replaceAll(named, '·')];
        };
        expect(said(answer, key)).toEqual(said(unknown, key.replace(/./g, '9')));
      }
    }
  });

  test('is there for its own city', async () => {
    const agent = locals.get('administrator') as Agent;
    for (const route of named().filter(({ method }) => method === 'GET')) {
      for (const address of ADDRESSES[keyOf(route)]?.(records.BG) ?? [])
        expect([address, (await agent.get(address)).status]).toEqual([address, 200]);
    }
  });

  test.each(ROLES)('is in no list of %s', async (role) => {
    const agent = locals.get(role) as Agent;
    for (const path of [
      'users',
      'units',
      'complaints',
      'imports',
      'reviews',
      'briefings',
      'change-proposals',
      'levers',
      'supervision-orders',
      'disputes',
      'case-audits',
      'repetition-warnings',
    ]) {
      const answer = await agent.get(`/api/${path}`);
      if (answer.status === 403) continue;
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.json<{ items: unknown[] }>().items.length).toBeGreaterThan(0);
      expect(answer.text).not.toMatch(/"LZ"|user-lz|C-LZ|澜州/);
    }
  });

  test.each([
    '/api/complaints?unit=LZ',
    '/api/customer-base?series=customers&unit=LZ&from=2026-01&until=2026-10',
    '/api/readings?unit=LZ&period=2026-Q4',
    '/api/exclusions?unit=LZ&period=2026-Q4',
    '/api/disputes?unit=LZ',
    '/api/case-holes?unit=LZ',
    '/api/case-audits?unit=LZ',
    '/api/repetition-warnings?unit=LZ',
    '/api/order-improvements?unit=LZ',
    '/api/readings/children?unit=LZ&period=2026-Q4',
    '/api/readings/burn-down?unit=LZ&period=2026-Q4&indicator=user-appeal-rate&limit=miit-quarter',
    '/api/levers/outlook?unit=LZ&period=2026-Q4&indicator=user-appeal-rate&limit=miit-quarter',
    '/api/levers/waiting?unit=LZ',
    '/api/levers?unit=LZ',
    '/api/board?unit=LZ',
    '/api/analysis/trend?unit=LZ&period=2026-Q4&indicator=user-appeal-rate',
    '/api/analysis/pareto?unit=LZ&period=2026-Q4',
    '/api/analysis/waterfall?unit=LZ&period=2026-Q4&indicator=user-appeal-rate',
    '/api/analysis/iceberg?unit=LZ&period=2026-Q4&indicator=user-appeal-rate',
    '/api/analysis/unit-causes?unit=LZ&period=2026-Q4&indicator=user-appeal-rate',
    '/api/analysis/process?unit=LZ&indicator=user-appeal-rate',
    '/api/analysis/ranking?unit=LZ&period=2026-Q4&indicator=user-appeal-rate',
    '/api/line-health?unit=LZ&indicator=user-appeal-rate',
  ])('%s is not read by name either, nor is the unit above', async (address) => {
    const agent = locals.get('administrator') as Agent;
    for (const unit of ['LZ', 'root', 'NOWHERE']) {
      expect([unit, (await agent.get(address.replace('unit=LZ', `unit=${unit}`))).status]).toEqual([unit, 404]);
    }
    expect((await agent.get(address.replace('unit=LZ', 'unit=BG'))).status).toBe(200);
  });

  test.each<[string, string, object]>([
    ['POST', '/api/units', { code: 'LZ-1', name: { zh: '一区', en: 'One' }, kind: 'county', parent: 'LZ' }],
    ['POST', '/api/units', { code: 'TOP', name: { zh: '一区', en: 'One' }, kind: 'county', parent: null }],
    ['PUT', '/api/customer-base', { series: 'customers', items: [{ unit: 'LZ', period: '2026-01', value: '1' }] }],
    ['PUT', '/api/complaints/crm/C-BG', complaintBody({ unit: 'LZ' })],
    ['PUT', '/api/complaints/crm/NEW', complaintBody({ unit: 'LZ' })],
    ['POST', '/api/reviews', { cadence: 'monthly', unit: 'LZ', period: '2026-08' }],
    ['POST', '/api/reviews', { cadence: 'monthly', unit: 'root', period: '2026-08' }],
    [
      'POST',
      '/api/users',
      { username: 'spy', displayName: 'x', roles: ['head'], unit: 'LZ', password: 'rote Linie halten' },
    ],
    ['PUT', '/api/users/user-bg', { displayName: 'x', roles: ['head'], unit: 'LZ', active: true, version: 1 }],
  ])('is not written to: %s %s %j', async (method, address, body) => {
    const answer = await (locals.get('administrator') as Agent).send(method as 'POST', address, body);
    expect(flawOf(answer, [400, 404])).toBeUndefined();
  });
});

describe('a download', () => {
  const CLIMBS = [
    '..%2f..%2f..%2fetc%2fpasswd',
    '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '..%252f..%252fetc%252fpasswd',
    '..%5c..%5cetc%5cpasswd',
    '%c0%ae%c0%ae%c0%afetc%c0%afpasswd',
    '%2fetc%2fpasswd',
    'file:%2f%2f%2fetc%2fpasswd',
    '1%00.pdf',
    '1%2f..%2f..%2fsecret',
    '..%2fsecret',
    '.%00./.%00./secret',
  ];

  test.each(CLIMBS)('%s leads nowhere', async (climb) => {
    const addresses = [
      `/api/briefings/${climb}/file`,
      `/api/imports/${climb}/rejects`,
      `/api/imports/${climb}`,
      `/api/reviews/${climb}/snapshot`,
    ];
    for (const address of addresses) {
      expect([address, flawOf(await admin.get(address), [400, 404])]).toEqual([address, undefined]);
    }
  });

  test.each(CLIMBS)('of the application’s own files, /assets/%s shows none of the server’s', async (climb) => {
    for (const address of [`/${climb}`, `/assets/${climb}`, `/assets/${climb.replaceAll('etc', 'package.json')}`]) {
      const { status, text } = await admin.get(address);
      expect([address, [200, 400, 404].includes(status)]).toEqual([address, true]);
      expect(text).not.toMatch(/root:x:|"dependencies"/);
    }
  });

  test('carries its own type and name whatever the record is called', async () => {
    const file = await admin.get(`/api/briefings/${records.BG.briefing}/file`);
    expect([file.status, file.headers['content-type'], file.headers['x-content-type-options']]).toEqual([
      200,
      'application/pdf',
      'nosniff',
    ]);
    expect(file.headers['content-disposition']).toBe(`inline; filename*=UTF-8''M-2026-10-BG-01-zh.pdf`);
    expect(file.headers['cache-control']).toBe('no-store');
  });
});
