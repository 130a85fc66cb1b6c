import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Role } from '../../src/accounts/domain/permissions.ts';
import { startApplication, type TestApplication } from '../support/application.ts';
import { openBrowser } from '../support/browser.ts';
import { PHONE, Visitor } from '../support/visitor.ts';

/** A picture of one point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let app: TestApplication;
let browser: Browser;
let address: string;
let order: string;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T02:00:00Z' });
  const admin = await app.as('administrator');
  await admin.post('/api/units', { code: 'LZ', name: { zh: '澜州', en: 'Lanzhou' }, kind: 'city', parent: null });
  address = await app.listen();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const visitorAs = async (role: Role, unit = 'root') => Visitor.at(address, browser, { as: await app.as(role, unit) });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the office drafts an order; a day off is refused at its field, a working day is suggested', async () => {
  const { page, errors } = await visitorAs('inspection');
  await page.goto('/orders');
  await page.getByRole('link', { name: '拟督办单' }).click();
  await page.getByLabel('事项（标题）').fill('澜州装移机超时');
  await page.getByLabel('问题', { exact: true }).fill('近8周装移机投诉268件。');
  await page.getByLabel('整改要求').fill('四周内把超时率降到5%以下。');
  await page.getByLabel('牵头 单位').click();
  await page.getByLabel('牵头 单位').fill('LZ');
  await page.getByTitle('澜州').first().click();
  await page.getByLabel(/^时限/).fill('2026-11-28');
  await button(page, '保存草稿').click();
  await page.getByText('这一天不上班，请选工作日。').first().waitFor();
  await button(page, '5个工作日（2026-11-27）').click();
  await button(page, '加一条').click();
  await page.getByLabel('措施内容').fill('加派应急班组');
  await button(page, '保存草稿').click();
  await page.waitForURL(/\/orders\/\d+/);
  await page.getByText('加派应急班组').waitFor();
  order = new URL(page.url()).pathname;
  await button(page, '送签').click();
  await button(page, '确认送签').click();
  await page.getByText('待签发').first().waitFor();
  // the one is what was asked for: a refused draft
  expect(errors.filter((error) => !error.includes('400'))).toEqual([]);
});

test('the signatory signs on a phone in two taps, each in reach without scrolling', async () => {
  const visitor = await visitorAs('signatory');
  const { page, errors } = visitor;
  await page.setViewportSize(PHONE);
  await visitor.open(order);
  expect(await visitor.sees(button(page, '签发'))).toBe(true);
  expect(await visitor.sees(button(page, '退回修改'))).toBe(true);
  await button(page, '签发').click();
  expect(await visitor.sees(button(page, '确认签发'))).toBe(true);
  await button(page, '确认签发').click();
  await page.getByText('已签发，待签收').waitFor();
  await page.getByText('signatory-root签发。').waitFor();
  expect(errors).toEqual([]);
});

test('a head lands on what is to be done, signs for the order, and reports once however often the button is pressed', async () => {
  const { page, errors } = await visitorAs('head', 'LZ');
  await page.goto('/');
  await page.getByText('您今天要做1件事；最急的一件剩5个工作日（11-27）。').waitFor();
  expect(new URL(page.url()).pathname).toBe('/orders/mine');
  await page.getByRole('link', { name: /^签收/ }).click();
  await button(page, '确认签收').click();
  await page.getByText('已签收', { exact: true }).waitFor();
  await button(page, '报进度').click();
  await page.getByLabel('完成多少（%）').fill('100');
  await page.getByLabel('做了什么').fill('已加派两个班组');
  await button(page, '确认报进度').dblclick();
  await page.getByText('在办', { exact: true }).waitFor();
  await page.getByText('head-lz报进度，进度100%：已加派两个班组').waitFor();
  expect(await page.getByText('head-lz报进度').count()).toBe(1);
  await button(page, '调整措施').click();
  await page.getByLabel('已完成').check();
  await button(page, '保存措施').click();
  await page.getByRole('img', { name: '已完成' }).waitFor();
  expect(errors).toEqual([]);
});

test('the head adds a picture, asks for more time, and submits', async () => {
  const { page, errors } = await visitorAs('head', 'LZ');
  await page.goto('/orders/mine');
  await page.getByRole('link', { name: /^传证据/ }).click();
  await page.getByLabel(/^文件/).setInputFiles({ name: '测试.png', mimeType: 'image/png', buffer: PICTURE });
  await page.getByLabel('说明什么（可空）').fill('覆盖测试');
  await button(page, '上传').click();
  const picture = page.getByRole('img', { name: '覆盖测试' });
  await picture.waitFor();
  await picture.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector('img')?.naturalWidth === 1);
  await page.getByText('可申请到 2026-11-27 24:00止').waitFor();
  await button(page, '申请延期').click();
  await page.getByLabel('延到哪天（工作日）').fill('2026-12-04');
  await page.getByLabel('理由').fill('物业未放行');
  await button(page, '申请延期').click();
  await page.getByText('等批', { exact: true }).waitFor();
  await button(page, '提交验收').click();
  await page.getByLabel('做了什么、结果如何').fill('超时率4.1%');
  await button(page, '确认提交验收').click();
  await page.getByText('待验收').first().waitFor();
  expect(errors).toEqual([]);
});

test('the office decides on more time and returns the work; a step on what was seen before is told so', async () => {
  const [late, first] = [await visitorAs('inspection'), await visitorAs('inspection')];
  await late.page.goto(order);
  await button(late.page, '验收通过').click();
  await late.page.getByLabel('核查了什么').fill('抽查30户');
  const { page, errors } = first;
  await page.goto('/orders/mine');
  await page.getByRole('link', { name: /^批延期/ }).click();
  await page.getByLabel('理由').fill('情况属实');
  await button(page, '同意延期').click();
  await page.getByText('已同意（inspection-root 2026-11-22）：情况属实').waitFor();
  await page.getByText('原时限 2026-11-27').waitFor();
  await button(page, '退回').click();
  await page.getByLabel('为什么退回、还缺什么').fill('缺回访样本');
  await button(page, '确认退回').click();
  await page.getByText('已退回').first().waitFor();
  expect(errors).toEqual([]);
  await button(late.page, '确认验收通过').click();
  await late.page.getByText('这张单刚刚又往前走了一步').waitFor();
  await button(late.page, '重新读取').click();
  await late.page.getByText('已退回').first().waitFor();
});

test('the head sees why it came back and submits again; the office accepts, strikes off, and the matter vanishes', async () => {
  const head = await visitorAs('head', 'LZ');
  await head.page.goto('/orders/mine');
  await head.page.getByText('11-22 inspection-root退回：缺回访样本').waitFor();
  await head.page.getByRole('link', { name: /^补证据并再提交/ }).click();
  await head.page.getByLabel('做了什么、结果如何').fill('已补30户回访');
  await button(head.page, '确认提交验收').click();
  await head.page.getByText('待验收').first().waitFor();
  const { page, errors } = await visitorAs('inspection');
  await page.goto('/orders/mine');
  await page.getByRole('link', { name: /^验收通过/ }).click();
  await page.getByLabel('核查了什么').fill('抽查30户，均属实');
  await button(page, '确认验收通过').click();
  await button(page, '销号').click();
  await page.getByLabel('凭什么销号').fill('超时率已达标');
  await button(page, '确认销号').click();
  await page.getByText('已销号', { exact: true }).waitFor();
  await head.page.goto('/orders/mine');
  await head.page.getByText('今天没有要您做的。').waitFor();
  await page.goto('/orders?state=ended&words=装移机');
  await page.getByRole('link', { name: '澜州装移机超时' }).waitFor();
  await page.goto('/orders?state=working');
  await page.getByText('没有符合条件的督办单').waitFor();
  expect([errors, head.errors]).toEqual([[], []]);
});
