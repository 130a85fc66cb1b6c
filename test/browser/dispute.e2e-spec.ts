import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Role } from '../../src/accounts/domain/permissions.ts';
import { startApplication, type TestApplication } from '../support/application.ts';
import { openBrowser } from '../support/browser.ts';
import { complaintBody } from '../support/complaint-body.ts';
import { Visitor } from '../support/visitor.ts';

/** A picture of one point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let app: TestApplication;
let browser: Browser;
let address: string;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-19T02:00:00Z' });
  const admin = await app.as('administrator');
  for (const [code, zh, en] of [
    ['LZ', '澜州', 'Lanzhou'],
    ['BG', '北港', 'Beigang'],
  ] as const)
    await admin.post('/api/units', { code, name: { zh, en }, kind: 'city', parent: null });
  const indicator = {
    code: 'GROSS',
    name: { zh: '申诉', en: 'Appeals' },
    multiplier: '1',
    decimals: 0,
    period: 'month',
  };
  const numerator = { layers: ['appeal'], types: null, dateBasis: 'received', flags: {} };
  await admin.post('/api/indicators', { ...indicator, numerator, denominator: null });
  const limit = { code: 'most', indicator: 'GROSS', unit: '*', kind: 'target', operator: '<=', value: '9' };
  await admin.post('/api/limits', { ...limit, period: 'month', validFrom: '2026-01-01' });
  for (const number of ['S-1', 'S-2']) {
    const body = complaintBody({ unit: 'LZ', receivedAt: '2026-11-18T10:00:00+08:00' });
    const put = await admin.put(`/api/complaints/miit/${number}`, body);
    if (put.status !== 201) throw new Error(put.text);
  }
  await app.as('inspection');
  address = await app.listen();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const visitorAs = async (role: Role, unit = 'root') => Visitor.at(address, browser, { as: await app.as(role, unit) });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a head disputes a complaint from its page, once however often the button is pressed, and adds evidence', async () => {
  const { page, errors } = await visitorAs('head', 'LZ');
  await page.goto('/complaints/miit/S-1');
  await page.getByRole('link', { name: '提出申辩' }).click();
  await page.getByLabel('重复').check();
  expect(await button(page, '提出申辩').isDisabled()).toBe(true);
  await page.getByLabel('为什么不该计入').fill('与S-0同一客户同一事项');
  await button(page, '提出申辩').dblclick();
  await page.waitForURL(/\/orders\/disputes\/\d+/);
  await page.getByText('裁定期限 2026-11-26').waitFor();
  await page.getByText('裁定人：inspection-root').waitFor();
  await page.getByLabel(/^文件/).setInputFiles({ name: '截图.png', mimeType: 'image/png', buffer: PICTURE });
  await page.getByLabel('说明什么（可空）').fill('两单同一号码');
  await button(page, '上传').click();
  await page.getByRole('img', { name: '两单同一号码' }).waitFor();
  await page.getByText('head-lz上传证据：截图.png：两单同一号码').waitFor();
  await page.goto('/orders/mine');
  await page.getByText('裁定人：inspection-root').waitFor();
  await page.getByRole('link', { name: '补充材料 申辩 S-1' }).waitFor();
  expect(errors).toEqual([]);
});

test('the list and the complaint say that it is disputed, and no second one can be filed', async () => {
  const { page, errors } = await visitorAs('head', 'LZ');
  await page.goto('/complaints?period=2026-Q4&contested=true');
  await page.getByRole('link', { name: 'S-1', exact: true }).waitFor();
  expect(await page.getByText('申辩中', { exact: true }).count()).toBe(1);
  await page.getByRole('link', { name: 'S-1', exact: true }).click();
  await page.getByText(/^重复 · 2026-11-19/).waitFor();
  expect(await page.getByRole('link', { name: '提出申辩' }).count()).toBe(0);
  expect(errors).toEqual([]);
});

test('whoever is to judge finds it first on the desk and upholds it; the complaint is excluded', async () => {
  const { page, errors } = await visitorAs('inspection');
  await page.goto('/orders/mine');
  await page.getByText('您今天要做1件事；最急的一件剩5个工作日（11-26）。').waitFor();
  await page.goto('/orders/disputes');
  await page.getByRole('heading', { name: '等我裁定的（1）' }).waitFor();
  await page.getByRole('link', { name: 'S-1', exact: true }).first().click();
  await button(page, '裁定').click();
  await page.getByLabel('支持').check();
  await page.getByText('支持后，这件投诉从净值剔除').waitFor();
  await page.getByLabel('裁定理由（双方都看得到）').fill('号码与事项相同，属重复');
  await button(page, '确认裁定').click();
  await page.getByText('inspection-root裁定：支持：号码与事项相同，属重复').waitFor();
  expect(await page.getByRole('button', { name: '裁定' }).count()).toBe(0);
  await page.getByRole('link', { name: '打开投诉' }).click();
  await page.getByText('已剔除：经裁定不计入净值，毛值照计。').waitFor();
  await page.goto('/complaints?period=2026-Q4&excluded=true');
  await page.getByRole('link', { name: 'S-1', exact: true }).waitFor();
  expect(await page.getByText('已剔除', { exact: true }).count()).toBeGreaterThan(0);
  await page.goto('/board?unit=LZ&period=2026-11');
  await page.getByText('毛 2 / 净 1').waitFor();
  await page.getByRole('link', { name: /已剔除 1 件/ }).click();
  await page.getByRole('link', { name: 'S-1', exact: true }).waitFor();
  expect(await page.getByRole('link', { name: 'S-2', exact: true }).count()).toBe(0);
  expect(errors).toEqual([]);
});

test('a complaint of another unit asks whose it is; the judge finds that unit chosen and it counts there', async () => {
  const head = await visitorAs('head', 'LZ');
  await head.page.goto('/orders/disputes/new?source=miit&number=S-2');
  await head.page.getByLabel('责任单位有误').check();
  await head.page.getByLabel('为什么不该计入').fill('客户在北港办理');
  expect(await button(head.page, '提出申辩').isDisabled()).toBe(true);
  await head.page.getByLabel('这件投诉该算谁的（单位或部门）').fill('北港');
  await button(head.page, '提出申辩').click();
  await head.page.waitForURL(/\/orders\/disputes\/\d+/);
  const { page, errors } = await visitorAs('inspection');
  await page.goto(new URL(head.page.url()).pathname);
  await button(page, '裁定').click();
  await page.getByLabel('支持').check();
  await page.getByText('提出方写的是：北港').waitFor();
  await page.getByLabel('裁定理由（双方都看得到）').fill('营业记录在北港');
  await button(page, '确认裁定').click();
  await page.getByText('已改计 北港').waitFor();
  await head.page.reload();
  await head.page.getByText('您的范围里没有这件投诉。').waitFor();
  // the one is what was asked for: the complaint counts for another unit by now
  expect([errors, head.errors.filter((error) => !error.includes('404'))]).toEqual([[], []]);
});
