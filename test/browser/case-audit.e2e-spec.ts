import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AXE, faultsInBothSizes } from '../support/accessibility.ts';
import { startApplication, type TestApplication } from '../support/application.ts';
import { openBrowser } from '../support/browser.ts';
import { complaintBody } from '../support/complaint-body.ts';
import { Visitor } from '../support/visitor.ts';

let redline: TestApplication;
let browser: Browser;
let office: Visitor;
let page: Page;

beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-19T02:00:00Z' });
  const admin = await redline.as('administrator');
  for (const number of ['T-1', 'T-2', 'T-3']) {
    const ticket = {
      unit: 'root',
      layer: 'ticket',
      receivedAt: '2026-11-10T10:00:00+08:00',
      type: number === 'T-3' ? 'network' : 'unexplained-charge',
      text: '多扣了费',
      reply: '已退费',
    };
    const answer = await admin.put(`/api/complaints/crm/${number}`, complaintBody(ticket));
    if (answer.status !== 201) throw new Error(answer.text);
  }
  const address = await redline.listen();
  browser = await openBrowser();
  office = await Visitor.at(address, browser, { as: await redline.as('inspection') });
  page = office.page;
  await page.addInitScript({ path: AXE });
});
afterAll(async () => {
  await browser?.close();
  await redline?.close();
});

test('the office draws a sample, checks one complaint after another and closes the audit', async () => {
  await office.open('/orders/audits');
  await page.getByRole('link', { name: '抽样稽核' }).click();
  await page.getByText('共 3 件，将抽 3 件。').waitFor();
  await page.getByRole('combobox', { name: '类型' }).fill('网络');
  await page.getByTitle('网络').first().click();
  await page.getByText('共 1 件，将抽 1 件。').waitFor();
  await page.reload();
  await page.getByText('共 3 件，将抽 3 件。').waitFor();
  expect(await faultsInBothSizes(page)).toEqual([]);
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: '抽取样本' }).click();
  await page.waitForURL(/\/orders\/audits\/\d+\?/);
  await page.getByRole('button', { name: '开始核对' }).click();
  await page.waitForURL(/\/orders\/audits\/\d+\/1\?/);
  await page.getByRole('radio', { name: '超时' }).check();
  await page.getByRole('radio', { name: '不合格' }).check();
  await page.getByRole('radio', { name: '空泛套话' }).check();
  await page.getByRole('radio', { name: '不属实' }).check();
  await page.getByRole('textbox', { name: '说明' }).fill('没有说明退费时间');
  expect(await faultsInBothSizes(page)).toEqual([]);
  await page.getByRole('button', { name: '保存，看下一件' }).click();
  for (const place of [2, 3]) {
    await page.waitForURL(new RegExp(`/orders/audits/\\d+/${place}\\?`));
    await page.getByRole('radio', { name: '及时', exact: true }).check();
    await page.getByRole('radio', { name: '合格', exact: true }).check();
    await page.getByRole('radio', { name: '属实', exact: true }).check();
    await page.getByRole('button', { name: '保存，看下一件' }).click();
  }
  await page.waitForURL(/\/orders\/audits\/\d+\?/);
  await page.getByRole('button', { name: '办结稽核' }).click();
  await page.getByText('已办结').waitFor();
  expect(office.errors.splice(0)).toEqual([]);
});

test('a figure shows its complaints, and what was found opens the draft of an order', async () => {
  await office.open('/orders/audits');
  await page.getByRole('row').getByRole('link').first().click();
  await page.getByRole('region', { name: '按单位' }).getByRole('link', { name: '1', exact: true }).first().click();
  await page.waitForURL(/show=late/);
  expect(await faultsInBothSizes(page)).toEqual([]);
  await page.getByRole('link', { name: /^T-\d$/ }).click();
  await page.getByText('没有说明退费时间').first().waitFor();
  await page.getByRole('link', { name: '据此拟督办单' }).click();
  await page.waitForURL(/\/orders\/new/);
  expect(await page.getByRole('textbox', { name: '问题' }).inputValue()).toMatch(/空泛套话[^]*没有说明退费时间/);
  expect(office.errors.splice(0)).toEqual([]);
});

test.each(['/orders/audits', '/orders/audits/new', '/orders/audits/1', '/orders/audits/1/1'])(
  '%s can be used by everybody in English',
  async (path) => {
    await office.open(path);
    if ((await page.locator('html[lang=en]').count()) === 0)
      await page.getByRole('button', { name: 'EN English' }).first().click();
    await page.locator('html[lang=en]').waitFor();
    expect(await faultsInBothSizes(page)).toEqual([]);
    expect(office.errors.splice(0)).toEqual([]);
  },
);
