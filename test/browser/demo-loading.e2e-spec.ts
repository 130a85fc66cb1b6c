import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startApplication, type TestApplication } from '../support/application.ts';
import { openBrowser } from '../support/browser.ts';
import { Visitor } from '../support/visitor.ts';

let redline: TestApplication;
let browser: Browser;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  redline = await startApplication();
  await redline.dataSource.query(
    `INSERT INTO demo (id, state, today, topped_up_to, former_root, started_at, steps_done, steps, step)
     VALUES (1, 'loading', '2026-11-22', '2026-11-21', '{"zh":"全公司","en":"Company","kind":"company"}', now(), 3, 12,
       '{"zh":"导入 滨港","en":"Importing Bingang"}')`,
  );
  browser = await openBrowser();
  visitor = await Visitor.at(await redline.listen(), browser, { as: await redline.as('analyst') });
  ({ page } = visitor);
});

afterAll(async () => {
  await browser?.close();
  await redline.close();
});

test('half a demo draws no conclusion: the board says how far it is', async () => {
  await page.goto('/board');
  await page.getByText('正在装入演示数据', { exact: true }).waitFor();
  await page.getByText('导入 滨港').waitFor();
  expect(await page.getByRole('progressbar').getAttribute('value')).toBe('3');
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
});

test('what is no figure can be looked at meanwhile', async () => {
  await page.goto('/account');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText('正在装入演示数据', { exact: true }).count()).toBe(0);
});

test('the board opens by itself once everything is there', async () => {
  await page.goto('/board');
  await page.getByText('正在装入演示数据', { exact: true }).waitFor();
  await redline.dataSource.query(`UPDATE demo SET state = 'present', step = NULL`);
  await page.getByText('还没有数据').first().waitFor();
  expect(visitor.errors).toEqual([]);
});
