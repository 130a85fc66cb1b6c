import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Role } from '../../src/accounts/domain/permissions.ts';
import { system } from '../../src/platform/actor.ts';
import { OrderVerdicts } from '../../src/rectification/outcomes/order-verdicts.service.ts';
import { addDays } from '../../src/shared/calendar-day.ts';
import { startApplication, type TestApplication } from '../support/application.ts';
import { openBrowser } from '../support/browser.ts';
import { orderBody } from '../support/order-body.ts';
import { publishTotals, twoCities } from '../support/two-cities.ts';
import { Visitor } from '../support/visitor.ts';

let app: TestApplication;
let browser: Browser;
let address: string;
let order: string;

/** Monday 1 June 2026. */
beforeAll(async () => {
  app = await startApplication({ now: '2026-06-01T02:00:00Z' });
  await twoCities(await app.as('administrator'));
  await tickets('2026-05-04', 28, 8);
  const body = orderBody({ dueDay: '2026-07-31', measures: [] });
  const drafted = await (await app.as('inspection')).post('/api/supervision-orders', body);
  order = `/orders/${drafted.json<{ id: string }>().id}`;
  address = await app.listen();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const visitorAs = async (role: Role, unit = 'root') => Visitor.at(address, browser, { as: await app.as(role, unit) });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** So many tickets a day about installations in 澜州, and forty in the other city. */
async function tickets(from: string, days: number, each: number): Promise<void> {
  const lines = Array.from({ length: days }, (_, place) => addDays(from, place)).flatMap((day) => [
    `${day},LZ,ticket,宽带装维,${each},received`,
    `${day},BG,ticket,宽带装维,40,received`,
  ]);
  await publishTotals(await app.as('administrator'), lines);
}

async function step(role: Role, unit: string, name: string, body: object = {}): Promise<void> {
  const agent = await app.as(role, unit);
  const path = `/api/supervision-${order.slice(1)}`;
  const { version } = (await agent.get(path)).json<{ version: number }>();
  const answer = await agent.post(`${path}/${name}`, { version, note: '说明', ...body });
  expect([name, answer.status]).toEqual([name, 200]);
}

async function judgedOn(day: string): Promise<void> {
  app.clock.set(`${day}T02:00:00Z`);
  await app.app.get(OrderVerdicts).draw(system('test'));
}

test('the office sets a target on the draft, and reads its base and what would reach it', async () => {
  const { page, errors } = await visitorAs('inspection');
  await page.goto(order);
  await page.getByText('没有成效指标：销号时系统不作判定。').waitFor();
  await button(page, '定目标').click();
  await page.getByLabel('类型（含下级）').fill('宽带装维');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByLabel(/^基期与观察期/).fill('28');
  await button(page, '保存目标').click();
  await page.getByText('224 → 不超过156').waitFor();
  expect(errors).toEqual([]);
});

test('the head contests the base in time, and the office settles it', async () => {
  await step('inspection', 'root', 'signature-request');
  await step('signatory', 'root', 'signature');
  await step('head', 'LZ', 'acknowledgement');
  const head = await visitorAs('head', 'LZ');
  await head.page.goto(order);
  await head.page.getByText('基数和目标：2026-06-04 前可提异议，过后不再改。').waitFor();
  await button(head.page, '基数我不认').click();
  await head.page.getByLabel('基数或目标哪里不对').fill('5月有一次光缆中断');
  await button(head.page, '确认基数我不认').click();
  await head.page.getByText('基数有异议，等督查办裁定').waitFor();
  const { page, errors } = await visitorAs('inspection');
  await page.goto('/orders/mine');
  await page.getByRole('link', { name: /^裁定基数/ }).click();
  await page.getByLabel('怎么核的').fill('中断只影响滨港');
  await page.getByLabel('改为期望下降（%，可空）').fill('25');
  await button(page, '确认裁定基数').click();
  await page.getByText('异议已支持，目标已改').waitFor();
  await page.getByText('224 → 不超过168').waitFor();
  expect([errors, head.errors]).toEqual([[], []]);
});

test('what is accepted is observed by itself; the verdict comes, and the office strikes off what worked', async () => {
  await step('head', 'LZ', 'progress', { progress: 100 });
  const file = { name: '回访.txt', content: '回访30户' };
  await (await app.as('head', 'LZ')).upload(`/api/supervision-${order.slice(1)}/evidence`, { note: '' }, file);
  await step('head', 'LZ', 'submission');
  await step('inspection', 'root', 'acceptance');
  const head = await visitorAs('head', 'LZ');
  await head.page.goto('/orders/mine');
  await head.page.getByRole('heading', { name: '观察期（1）' }).waitFor();
  await head.page.getByText('到06-30自动判定，不用填报').waitFor();
  app.clock.set('2026-06-30T02:00:00Z');
  await tickets('2026-06-01', 29, 4);
  await judgedOn('2026-06-30');
  const { page, errors } = await visitorAs('inspection');
  await page.goto(order);
  await page.getByText('有效', { exact: true }).waitFor();
  await page.getByText('224 → 112 件').waitFor();
  await page.getByText(/^0\.50（0\.\d\d至0\.\d\d）$/).waitFor();
  await button(page, '销号').click();
  await page.getByLabel('凭什么销号').fill('已固化');
  await button(page, '确认销号').click();
  await page.getByText('已销号', { exact: true }).waitFor();
  expect([errors, head.errors]).toEqual([[], []]);
});

test('complaints that come back put the same order before the head again', async () => {
  app.clock.set('2026-07-22T02:00:00Z');
  await tickets('2026-06-30', 22, 9);
  await judgedOn('2026-07-22');
  const { page, errors } = await visitorAs('head', 'LZ');
  await page.goto('/orders/mine');
  await page.getByRole('link', { name: '装移机超时' }).click();
  await page.getByText('反弹，已重启').first().waitFor();
  await page.getByText(/^反弹，系统重启/).waitFor();
  expect(errors).toEqual([]);
});
