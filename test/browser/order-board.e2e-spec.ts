import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startApplication, type TestApplication } from '../support/application.ts';
import { openBrowser } from '../support/browser.ts';
import { orderBody } from '../support/order-body.ts';
import { twoCities } from '../support/two-cities.ts';
import { Visitor } from '../support/visitor.ts';

let app: TestApplication;
let browser: Browser;
let address: string;

/** Monday 1 June 2026. */
beforeAll(async () => {
  app = await startApplication({ now: '2026-06-01T02:00:00Z' });
  await twoCities(await app.as('administrator'));
  const body = orderBody({ title: '宽带装维整改', dueDay: '2026-07-31', measures: [] });
  await (await app.as('inspection')).post('/api/supervision-orders', body);
  address = await app.listen();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

test('the register is seen by state, keeps its filters, and a number opens its orders', async () => {
  const { page, errors } = await Visitor.at(address, browser, { as: await app.as('inspection', 'root') });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/orders?grade=supervision');
  await page.getByRole('button', { name: '按状态看板', exact: true }).click();
  const signing = page.getByRole('region', { name: '待签发' });
  await signing.getByRole('link', { name: '宽带装维整改' }).waitFor();
  expect(await page.getByRole('region', { name: '在办' }).getByRole('listitem').count()).toBe(0);
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  await signing.getByRole('link', { name: '1', exact: true }).click();
  await page.getByRole('table').waitFor();
  const search = new URL(page.url()).searchParams;
  expect([search.get('grade'), search.get('state'), search.get('view')]).toEqual(['supervision', 'signing', null]);
  await page.goto('/orders?view=board&overdue=true');
  await page.getByText('没有符合条件的督办单').waitFor();
  expect(errors).toEqual([]);
});
