import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import type { Agent } from '../support/agent.ts';
import { PASSWORD, startApplication, type TestApplication } from '../support/application.ts';
import { openBrowser } from '../support/browser.ts';
import { complaintBody } from '../support/complaint-body.ts';
import { coverDays } from '../support/daily-totals.ts';
import { expectSound } from '../support/invariants.ts';
import { addUser } from '../support/test-users.ts';
import { Visitor } from '../support/visitor.ts';

/** Appeals by month filed under other matters. */
const OTHERS = {
  code: 'others',
  name: { zh: '其他类申诉量', en: 'Appeals about other matters' },
  numerator: { layers: ['appeal'], types: ['other'], dateBasis: 'received' },
  denominator: null,
  multiplier: '1',
  decimals: 0,
  period: 'month',
};

/** What was written, and on which day it was received. */
const COMPLAINTS = [
  ['C1', '不明扣费问题', '2026-11-02'],
  ['C2', '不明扣费问题', '2026-11-20'],
  ['C3', '国际漫游', '2026-11-05'],
  ['C4', '国际漫游', '2026-11-15'],
  ['C5', '国际漫游', '2026-11-18'],
  ['C6', '彩铃', '2026-11-16'],
  ['C7', '充值缴费', '2026-11-17'],
] as const;

let app: TestApplication;
let browser: Browser;
let admin: Agent;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T02:00:00Z' });
  admin = await app.as('administrator');
  await admin.post('/api/indicators', OTHERS);
  const limit = { code: 'at-most', indicator: 'others', unit: '*', kind: 'red-line', operator: '<=', value: '5' };
  await admin.post('/api/limits', { ...limit, period: 'month', validFrom: '2020-01-01' });
  for (const [number, type, day] of COMPLAINTS) {
    const body = complaintBody({ type, receivedAt: `${day}T10:00:00+08:00` });
    await admin.put(`/api/complaints/crm/${number}`, body);
  }
  await admin.post('/api/filings', { dimension: 'type', items: [{ text: '彩铃', code: 'marketing' }] });
  await coverDays(app, 'root', '2026-01-01', '2026-12-31');
  await addUser(app.dataSource, { username: 'li', role: 'compliance', unit: 'root', password: PASSWORD });
  browser = await openBrowser();
  visitor = await Visitor.at(await app.listen(), browser, { as: await app.signIn('li', PASSWORD) });
  ({ page } = visitor);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** Opens an entry, and the form of what is to be done with it. */
async function begin(code: string, action: string): Promise<void> {
  await visitor.open(`/data/catalogue?code=${code}`);
  await page.getByRole('region', { name: '操作' }).getByRole('button', { name: action, exact: true }).click();
}

async function choose(field: string, typed: string): Promise<void> {
  await page.getByLabel(field).fill(typed);
  await page.keyboard.press('Enter');
}

/** From which day on and why, then the lines of what would change; nothing has changed by then. */
async function preview(day: string, why: string | null): Promise<string[]> {
  const before = await app.dataSource.query('SELECT count(*) AS entries FROM audit_entries');
  await page.getByLabel('生效日期').fill(day);
  if (why !== null) await page.getByLabel('理由').fill(why);
  await page.getByRole('button', { name: '看会改变什么' }).click();
  const shown = page.getByRole('status', { name: '将会改变' });
  await shown.waitFor();
  expect(await app.dataSource.query('SELECT count(*) AS entries FROM audit_entries')).toEqual(before);
  return shown.locator('p, li').allInnerTexts();
}

async function confirm(action: string): Promise<void> {
  await page.locator('form').getByRole('button', { name: action, exact: true }).click();
  await page.getByRole('status', { name: '将会改变' }).waitFor({ state: 'detached' });
}

/** How many complaints the list holds under an entry, and what the indicator counts in the month. */
async function figures(code: string): Promise<[total: string | null, reading: string | null]> {
  const list = await admin.get(`/api/complaints?type=${code}`);
  const readings = await admin.get('/api/readings?unit=root&period=2026-11&indicator=others');
  const [reading] = readings.json<{ items: { count: string | null }[] }>().items;
  return [list.json<{ total: string | null }>().total, reading?.count ?? null];
}

test('a text that waits is filed as suggested, and its complaints go with it', async () => {
  await visitor.open('/data/catalogue?view=waiting');
  const line = page.getByRole('listitem').filter({ hasText: '不明扣费问题' }).first();
  await line.getByText('2026-11-02 至 2026-11-20').waitFor();
  await line.getByRole('button', { name: '1 不明扣费' }).click();
  await page.getByText('“不明扣费问题”已归入“不明扣费”，2件投诉随之变动').waitFor();
  await page.getByText('没有待归档的原文').waitFor();
  expect((await figures('unexplained-charge'))[0]).toBe('2');
});

test('a type merged from a day on: what moves is seen first, then counts follow and both codes are told', async () => {
  expect(await figures('other')).toEqual(['0', '0']);
  await begin('roaming', '合并');
  await choose('目标项', 'other');
  expect(await preview('2026-11-10', '2026年口径')).toEqual([
    '2件投诉换到别的项',
    '国际漫游 (roaming) → 其他 (other)：2件（2026-11-15 至 2026-11-18收到）',
    '随之变动的指标：其他类申诉量',
    '已签发的快照不变。',
  ]);
  expect(await figures('other')).toEqual(['0', '0']);
  await confirm('合并');
  await page.getByText('已完成，2件投诉随之变动').waitFor();
  await page.getByText('自2026-11-10起，国际漫游 (roaming) 合并入 其他 (other)').waitFor();
  await page.getByText('2026年口径').waitFor();
  expect(await figures('other')).toEqual(['2', '2']);
  expect((await figures('roaming'))[0]).toBe('1');
});

test('a type split: some of its texts get an entry of their own', async () => {
  await begin('marketing', '拆分');
  await page.getByLabel('中文名').fill('彩铃业务');
  await page.getByLabel('英文名').fill('Ring-back tones');
  await page.getByLabel('与原项并列').check();
  await page.getByLabel('归入新项的原文，一行一条').fill('彩铃');
  expect(await preview('2026-11-01', '单列')).toEqual([
    '1件投诉换到别的项',
    '营销宣传 (marketing) → 彩铃业务 (ring-back-tones)：1件（2026-11-16 至 2026-11-16收到）',
    '没有指标的数字会变。',
    '已签发的快照不变。',
  ]);
  await confirm('拆分');
  await page.getByText('自2026-11-01起，从 营销宣传 (marketing) 拆出 彩铃业务 (ring-back-tones)').waitFor();
  expect((await figures('ring-back-tones'))[0]).toBe('1');
});

test('a type moved: later days stand elsewhere under a new code, which both pages tell', async () => {
  await begin('payment', '移动');
  await choose('移到哪一项之下（空为最上级）', 'other');
  expect(await preview('2026-11-10', '归口')).toEqual([
    '1件投诉换到别的项',
    '充值缴费 (payment) → 充值缴费 (payment-2)：1件（2026-11-17 至 2026-11-17收到）',
    '随之变动的指标：其他类申诉量',
    '已签发的快照不变。',
  ]);
  await confirm('移动');
  const told = page.getByText('自2026-11-10起，充值缴费 (payment) 移动，新编码 充值缴费 (payment-2)');
  await told.waitFor();
  expect(await figures('other')).toEqual(['3', '3']);
  await visitor.open('/data/catalogue?code=payment-2');
  await told.waitFor();
});

test('an entry taken out of use: what would wait again is seen first', async () => {
  await begin('unexplained-charge', '停用');
  expect(await preview('2026-11-10', null)).toEqual([
    '1件投诉换到别的项',
    '不明扣费 (unexplained-charge) → 待归档“不明扣费问题”：1件（2026-11-20 至 2026-11-20收到）',
    '随之变动的指标：不明扣费申诉率',
    '已签发的快照不变。',
  ]);
  expect(await preview('2026-11-21', null)).toContain('没有投诉会变动。');
  await confirm('停用');
  await page.getByText('至2026-11-21（不含）').first().waitFor();
});

test('the catalogue goes out to a file and comes back unchanged', async () => {
  await visitor.open('/data/catalogue?view=file');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载 CSV' }).click();
  const buffer = await readFile(await (await downloading).path());
  expect(buffer.toString()).toContain('payment-2,other,充值缴费,');
  await page.locator('input[type=file]').setInputFiles({ name: 'catalogue.csv', mimeType: 'text/csv', buffer });
  await page.getByText('与现有目录一致，没有可写入的。').waitFor();
  expect((await admin.get('/api/catalogue/type/file')).text).toBe(buffer.toString());
});

test('after all this counts equal a recount, and no page complained', async () => {
  await expectSound(admin);
  expect(visitor.errors).toEqual([]);
});
