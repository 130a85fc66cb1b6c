import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Agent } from '../support/agent.ts';
import { PASSWORD, startApplication, type TestApplication } from '../support/application.ts';
import { openBrowser } from '../support/browser.ts';
import { coverDays, putTotals } from '../support/daily-totals.ts';
import { addUser } from '../support/test-users.ts';
import { Visitor } from '../support/visitor.ts';

/** Appeals by month, of one type. */
const MONTHLY = {
  code: 'monthly',
  name: { zh: '月申诉量', en: 'Appeals a month' },
  numerator: { layers: ['appeal'], types: ['network'], dateBasis: 'accepted' },
  denominator: null,
  multiplier: '1',
  decimals: 0,
  period: 'month',
};

let app: TestApplication;
let browser: Browser;
let admin: Agent;
let address: string;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T02:00:00Z' });
  admin = await app.as('administrator');
  await admin.post('/api/units', { code: 'BG', name: { zh: '滨港', en: 'Bingang' }, kind: 'city', parent: null });
  for (const [username, role] of [
    ['li', 'compliance'],
    ['zhou', 'signatory'],
  ] as const)
    await addUser(app.dataSource, { username, role, unit: 'root', password: PASSWORD });
  await putTotals(app, [
    { unit: 'BG', day: '2026-10-10', basis: 'accepted', type: 'network', count: 5 },
    { unit: 'BG', day: '2026-10-20', basis: 'accepted', type: 'service', count: 1 },
    { unit: 'BG', day: '2026-12-05', basis: 'accepted', type: 'service', count: 7 },
  ]);
  await coverDays(app, 'root', '2024-01-01', '2026-12-31');
  await admin.post('/api/indicators', MONTHLY);
  const line = { code: 'at-most', indicator: 'monthly', unit: '*', kind: 'red-line', operator: '<=', value: '5' };
  await admin.post('/api/limits', { ...line, period: 'month', validFrom: '2020-01-01' });
  address = await app.listen();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const visitorAs = async (username: string) =>
  Visitor.at(address, browser, { as: await app.signIn(username, PASSWORD) });

test('a line is handed down after each part and the rounding have been shown', async () => {
  const months = Array.from({ length: 10 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`);
  const items = months.map((period) => ({ unit: 'BG', period, value: '3120000' }));
  await admin.put('/api/customer-base', { series: 'customers', items });
  const visitor = await Visitor.at(address, browser, { as: admin });
  const { page } = visitor;
  await visitor.open('/data/definitions?indicator=user-appeal-rate');
  await page
    .getByRole('row', { name: /miit-quarter/ })
    .getByRole('button', { name: '分解' })
    .click();
  await page.getByLabel(/^下达比例/).fill('0.95');
  await page.getByRole('button', { name: '看各下级份额' }).click();
  const table = page.getByRole('region', { name: '分解限值 miit-quarter' });
  await table.waitFor();
  // 3.12 million × 19 ÷ a million = 59.28; the superior's own line allows 62
  expect(await table.getByRole('row').last().getByRole('cell').allTextContents()).toEqual(['3']);
  expect(await table.getByRole('row', { name: /滨港/ }).getByRole('cell').allTextContents()).toEqual([
    '3,120,000',
    '不高于 19',
    '59.28',
    '59',
  ]);
  await page.getByRole('button', { name: '确认下达1条分解线' }).click();
  await page.getByText('已设1条分解线。').waitFor();
  await page.getByRole('row', { name: /miit-quarter\.BG/ }).waitFor();
  expect(visitor.errors).toEqual([]);
});

let proposal: string;

test('a change is tried out as it is written, faults stand beside their fields, and it is proposed with its impact', async () => {
  const visitor = await visitorAs('li');
  const { page, errors } = visitor;
  await visitor.open('/data/definitions?indicator=monthly');
  await page.getByRole('link', { name: '提议修改' }).click();
  const trial = page.getByRole('complementary', { name: '试算' });
  await trial.getByLabel('期间').fill('2026-10');
  await trial.getByText('2026-10').waitFor();
  expect(await trial.getByRole('definition').allTextContents()).toEqual(['5', '–', '5', '不高于 5', '5']);
  await page.getByLabel('类型（含下级）').fill('service');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await trial.getByText('已触线').waitFor();
  await page.getByLabel('小数位（0至8）').fill('9');
  await page.getByText('须为范围内的整数').waitFor();
  await page.getByLabel('小数位（0至8）').fill('0');
  await page.getByText('须为范围内的整数').waitFor({ state: 'detached' });
  await page.getByLabel('自何日起').fill('2026-12-01');
  await page.getByRole('button', { name: '提议并重算影响' }).click();
  await page.getByText('必填', { exact: true }).waitFor();
  await page.getByLabel(/^理由/).fill('服务类一并计入');
  await page.getByRole('button', { name: '提议并重算影响' }).click();
  // the city and the company, each in October
  await page.getByText('2个结论翻转：涉及1个月末、2个单位。').waitFor();
  await page.getByText('这是您自己的提议：须由第二人批准，代理人也不行。').waitFor();
  expect(await page.getByRole('button', { name: '批准' }).count()).toBe(0);
  proposal = new URL(page.url()).pathname;
  // the one is what was asked for: a refused proposal without a reason
  expect(errors.filter((error) => !error.includes('400'))).toEqual([]);
});

test('a second person reads the impact and approves it with a reason', async () => {
  const visitor = await visitorAs('zhou');
  const { page, errors } = visitor;
  await visitor.open(proposal);
  await page.getByText('2个结论翻转').waitFor();
  await page.getByLabel(/理由（必填/).fill('同意');
  await page.getByRole('button', { name: '批准' }).click();
  await page.getByText('已批准，未到日').first().waitFor();
  expect(errors).toEqual([]);
});

test('the board and the history follow from the day on, and not before', async () => {
  app.clock.set('2026-12-06T02:00:00Z');
  const visitor = await visitorAs('li');
  const { page, errors } = visitor;
  await visitor.open('/board?unit=BG&period=2026-12');
  await page.getByText('已触线').first().waitFor();
  await visitor.open('/red-lines/monthly?limit=at-most&unit=BG&period=2026-10');
  await page.getByText('线内').first().waitFor();
  await visitor.open('/data/definitions?indicator=monthly');
  await page.getByText('版本历史（第2版）').click();
  await page.getByText('li提议，zhou').waitFor();
  await page.getByText('计入类型：network → network · service').waitFor();
  expect(errors).toEqual([]);
});
