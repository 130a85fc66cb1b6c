import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { AXE, faultsInBothSizes } from '../support/accessibility.ts';
import type { Agent } from '../support/agent.ts';
import { startApplication, type TestApplication } from '../support/application.ts';
import { openBrowser } from '../support/browser.ts';
import { incidentBody } from '../support/incident-body.ts';
import { orderBody } from '../support/order-body.ts';
import { orderedBriefing } from '../support/ordered-briefing.ts';
import { threeStates } from '../support/three-states.ts';
import { type Language, Visitor } from '../support/visitor.ts';

let redline: TestApplication;
let admin: Agent;
let browser: Browser;
let address: string;
let visitor: Visitor;
/** What the addresses of the pages are made of. */
let ids: {
  openReview: string;
  review: string;
  briefing: string;
  event: string;
  order: string;
  dispute: string;
  contested: string;
};

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  await threeStates(admin);
  const { review, briefing } = await orderedBriefing(admin, 'root', '2026-10');
  const opened = await admin.post('/api/reviews', { cadence: 'monthly', unit: 'Georgia', period: '2026-10' });
  const recorded = await admin.post('/api/events', incidentBody('Georgia'));
  const event = recorded.json<{ id: string }>().id;
  const order = await signedOrder();
  const { dispute, contested } = await filedDispute();
  ids = { openReview: opened.json<{ id: string }>().id, review, briefing, event, order, dispute, contested };
  address = await redline.listen();
  browser = await openBrowser();
  visitor = await Visitor.at(address, browser, { as: admin });
  await visitor.page.addInitScript({ path: AXE });
});
afterAll(async () => {
  await browser?.close();
  await redline?.close();
});

/** An order that has been issued to a unit. */
async function signedOrder(): Promise<string> {
  const [office, signatory] = [await redline.as('inspection'), await redline.as('signatory')];
  const body = orderBody({ lead: { unit: 'Georgia', department: null, person: null } });
  const drafted = (await office.post('/api/supervision-orders', body)).json<{ id: string; version: number }>();
  const path = `/api/supervision-orders/${drafted.id}`;
  const asked = await office.post(`${path}/signature-request`, { version: drafted.version });
  const signed = await signatory.post(`${path}/signature`, { version: asked.json<{ version: number }>().version });
  if (signed.status !== 200) throw new Error(`the order was not signed: ${signed.text}`);
  return drafted.id;
}

/** A dispute about a complaint of a unit, to be judged by the inspection office. */
async function filedDispute(): Promise<{ dispute: string; contested: string }> {
  await redline.as('inspection');
  const head = await redline.as('head', 'Georgia');
  const list = await head.get('/api/complaints?unit=Georgia&period=2026&limit=1');
  const [complaint] = list.json<{ items: { source: string; number: string }[] }>().items;
  const { source = '', number = '' } = complaint ?? {};
  const filed = await head.post('/api/disputes', { source, number, ground: 'duplicate', reason: '与前一件同一事项' });
  if (filed.status !== 200) throw new Error(`the dispute was not filed: ${filed.text}`);
  return { dispute: filed.json<{ id: string }>().id, contested: `/complaints/${source}/${number}` };
}

const pages: readonly (readonly [name: string, path: () => string])[] = [
  ['the board', () => '/board'],
  ['the health of the lines', () => '/board/line-health'],
  ['a red line', () => '/red-lines/user-appeal-rate?limit=miit-quarter'],
  ['the red line of a unit over it', () => '/red-lines/user-appeal-rate?limit=miit-quarter&unit=Georgia'],
  ['a process chart', () => '/analysis/process'],
  ['a comparison', () => '/analysis/comparison?period=2026-Q3'],
  ['the complaints', () => '/complaints'],
  ['a complaint', () => '/complaints/regulator/250001'],
  ['the imports', () => '/data/imports'],
  ['an import with rejected rows', () => '/data/imports/1'],
  ['an upload', () => '/data/imports/new'],
  ['the customer base', () => '/data/customer-base'],
  ['the units', () => '/data/units'],
  ['the orders', () => '/orders'],
  ['the four marks', () => '/orders/marks'],
  ['the four marks in a period', () => '/orders/marks?view=period'],
  ['one’s own orders', () => '/orders/mine'],
  ['an order', () => `/orders/${ids.order}`],
  ['the disputes', () => '/orders/disputes'],
  ['a dispute', () => `/orders/disputes/${ids.dispute}`],
  ['a complaint in dispute', () => ids.contested],
  ['the events', () => '/data/events'],
  ['a new event', () => '/data/new-event'],
  ['an incident', () => `/data/events/${ids.event}`],
  ['the definitions', () => '/data/definitions'],
  ['a new indicator', () => '/data/new-indicator'],
  ['a change of an indicator', () => '/data/definitions/user-appeal-rate/change'],
  ['the regime packs', () => '/data/regime-packs'],
  ['the reconciliation', () => '/data/official-figures'],
  ['the changes', () => '/data/changes'],
  ['the reviews', () => '/reviews'],
  ['a new review', () => '/reviews/new'],
  ['a review not issued', () => `/reviews/${ids.openReview}`],
  ['an issued review', () => `/reviews/${ids.review}`],
  ['the briefings', () => '/briefings'],
  ['a briefing', () => `/briefings/${ids.briefing}`],
  ['the verification', () => '/briefings/verification'],
  ['the users', () => '/administration/users'],
  ['a user', () => '/administration/users/administrator-root'],
  ['a new user', () => '/administration/new-user'],
  ['the own account', () => '/account'],
  ['the audit log', () => '/administration/audit'],
];

test.each(pages)('%s can be used by everybody, on a desk and on a phone, in both languages', async (_, path) => {
  await visitor.open(path());
  expect(await faultsInBothSizes(visitor.page)).toEqual([]);
  await visitor.page.getByRole('button', { name: 'EN English' }).first().click();
  await visitor.page.locator('html[lang=en]').waitFor();
  expect(await faultsInBothSizes(visitor.page)).toEqual([]);
  expect(visitor.errors.splice(0)).toEqual([]);
});

test.each<Language>(['zh', 'en'])('an order can be drafted and carried out by everybody in %s', async (language) => {
  const office = await Visitor.at(address, browser, { language, as: await redline.as('inspection') });
  await office.page.addInitScript({ path: AXE });
  await office.open('/orders/new');
  await office.page.getByRole('button', { name: /^(加一条|Add a measure)$/ }).click();
  await office.page.getByRole('button', { name: /^(加协办单位|Add a co-operating unit)$/ }).click();
  expect(await faultsInBothSizes(office.page)).toEqual([]);
  const head = await Visitor.at(address, browser, { language, as: await redline.as('head', 'Georgia') });
  await head.page.addInitScript({ path: AXE });
  for (const path of ['/orders/mine', `/orders/${ids.order}?step=acknowledgement`]) {
    await head.open(path);
    expect(await faultsInBothSizes(head.page)).toEqual([]);
  }
  expect([office.errors, head.errors]).toEqual([[], []]);
});

test.each<Language>(['zh', 'en'])('a dispute can be filed and judged by everybody in %s', async (language) => {
  const [head, office] = await Promise.all(
    (['head', 'inspection'] as const).map(async (role) =>
      Visitor.at(address, browser, { language, as: await redline.as(role, role === 'head' ? 'Georgia' : 'root') }),
    ),
  );
  if (head === undefined || office === undefined) throw new Error('nobody came');
  await head.page.addInitScript({ path: AXE });
  await head.open('/orders/disputes/new?source=regulator&number=1');
  await head.page.getByRole('radio').first().check();
  expect(await faultsInBothSizes(head.page)).toEqual([]);
  await office.page.addInitScript({ path: AXE });
  for (const step of ['verdict', 'judge']) {
    await office.open(`/orders/disputes/${ids.dispute}?step=${step}`);
    expect(await faultsInBothSizes(office.page)).toEqual([]);
  }
  expect([head.errors, office.errors]).toEqual([[], []]);
});

test.each<Language>(['zh', 'en'])('the sign-in can be used by everybody in %s', async (language) => {
  const stranger = await strangerIn(language);
  await stranger.open('/sign-in');
  expect(await faultsInBothSizes(stranger.page)).toEqual([]);
  expect(stranger.errors).toEqual([]);
});

test('a button without a name and a line wider than the phone are found', async () => {
  const { page } = await strangerIn('zh');
  await page.goto('/sign-in');
  await page.locator('h1').waitFor();
  await page.evaluate(() => {
    document.body.append(document.createElement('button'));
    const wide = document.createElement('p');
    wide.style.width = '400px';
    wide.textContent = 'wide';
    document.body.append(wide);
  });
  const found = await faultsInBothSizes(page);
  expect(found.map((fault) => fault.split(':')[0])).toEqual(['button-name', 'button-name', 'wider than 390']);
});

async function strangerIn(language: Language): Promise<Visitor> {
  const stranger = await Visitor.at(address, browser, { language });
  await stranger.page.addInitScript({ path: AXE });
  return stranger;
}
