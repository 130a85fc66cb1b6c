import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import type { Browser } from 'playwright-core';
import { AXE, faultsInBothSizes } from '../support/accessibility.ts';
import type { Agent } from '../support/agent.ts';
import { PASSWORD, startApplication, type TestApplication } from '../support/application.ts';
import { openBrowser } from '../support/browser.ts';
import { complaintBody } from '../support/complaint-body.ts';
import { addUser } from '../support/test-users.ts';
import { type Language, Visitor } from '../support/visitor.ts';
import { sourceGround, sourceOf } from '../support/watched-source.ts';

let redline: TestApplication;
let browser: Browser;
let address: string;
let visitor: Visitor;
let invitation: string;

beforeAll(async () => {
  redline = await startApplication();
  const admin = await redline.as('administrator');
  await sourceGround(admin);
  await admin.post('/api/sources', sourceOf('late'));
  await admin.put('/api/complaints/crm/1', complaintBody({ unit: 'BG', type: '还没有归档的原文', customer: '李大嘴' }));
  invitation = await invite(admin);
  await withSecondFactor('guarded');
  address = await redline.listen();
  browser = await openBrowser();
  visitor = await Visitor.at(address, browser, { as: admin });
  await visitor.page.addInitScript({ path: AXE });
});
afterAll(async () => {
  await browser?.close();
  await redline?.close();
});

async function invite(admin: Agent): Promise<string> {
  const person = { username: 'chen.jing', displayName: '陈静', roles: ['compliance'], unit: 'root', department: null };
  const answer = await admin.post('/api/invitations', person);
  return answer.json<{ link: { path: string } }>().link.path;
}

async function withSecondFactor(username: string): Promise<void> {
  await addUser(redline.dataSource, { username, role: 'head', unit: 'root', password: PASSWORD });
  const agent = await redline.signIn(username, PASSWORD);
  const begun = await agent.post('/api/account/second-factor', { password: PASSWORD });
  const secret = Secret.fromBase32(begun.json<{ secret: string }>().secret);
  const code = TOTP.generate({ secret, timestamp: redline.clock.epochMs() });
  await agent.post('/api/account/second-factor/confirmation', { code });
}

test.each([
  ['the sources', '/data/sources'],
  ['a source', '/data/sources/late'],
  ['the settings of a source', '/data/sources/late/settings'],
  ['a new source', '/data/new-source'],
  ['the catalogue', '/data/catalogue'],
  ['an entry of the catalogue', '/data/catalogue?code=unexplained-charge'],
  ['the texts to be filed', '/data/catalogue?view=waiting'],
  ['the catalogue as a file', '/data/catalogue?view=file'],
  ['the reply deadlines', '/data/catalogue?dimension=level&view=deadlines'],
  ['the working calendar', '/data/calendar'],
  ['the timed jobs', '/administration/jobs'],
  ['the records of unmasking', '/administration/unmaskings'],
])('%s can be used by everybody, on a desk and on a phone, in both languages', async (_, path) => {
  await visitor.open(path);
  expect(await faultsInBothSizes(visitor.page)).toEqual([]);
  await visitor.page.getByRole('button', { name: 'EN English' }).first().click();
  await visitor.page.locator('html[lang=en]').waitFor();
  expect(await faultsInBothSizes(visitor.page)).toEqual([]);
  expect(visitor.errors.splice(0)).toEqual([]);
});

test.each<Language>(['zh', 'en'])('an invitation can be accepted by everybody in %s', async (language) => {
  const stranger = await strangerIn(language);
  await stranger.page.goto(invitation);
  await stranger.page.locator('input[type=password]').first().waitFor();
  expect(await faultsInBothSizes(stranger.page)).toEqual([]);
  expect(stranger.errors).toEqual([]);
});

test.each<Language>(['zh', 'en'])('the second step of a sign-in can be used by everybody in %s', async (language) => {
  const { page } = await strangerIn(language);
  await page.goto('/sign-in');
  await page.locator('input[autocomplete=username]').fill('guarded');
  await page.locator('input[type=password]').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('input[autocomplete=one-time-code]').waitFor();
  expect(await faultsInBothSizes(page)).toEqual([]);
});

test('no word of the legend of the calendar breaks', async () => {
  for (const width of [1440, 390]) {
    await visitor.page.setViewportSize({ width, height: 844 });
    await visitor.open('/data/calendar');
    const items = await visitor.page
      .getByRole('list', { name: /图例|Legend/ })
      .getByRole('listitem')
      .all();
    const heights = await Promise.all(items.map(async (item) => (await item.boundingBox())?.height ?? Number.NaN));
    expect([heights.length, Math.max(...heights) <= 32]).toEqual([4, true]);
  }
});

async function strangerIn(language: Language): Promise<Visitor> {
  const stranger = await Visitor.at(address, browser, { language });
  await stranger.page.addInitScript({ path: AXE });
  return stranger;
}
