import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { startApplication, type TestApplication } from '../support/application.ts';
import { openBrowser } from '../support/browser.ts';
import { threeStates } from '../support/three-states.ts';
import { Visitor } from '../support/visitor.ts';

let redline: TestApplication;
let browser: Browser;

beforeAll(async () => {
  redline = await startApplication();
  await threeStates(await redline.as('administrator'));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await redline?.close();
});

test('the first figures of the board need at most 350 kB of script, and none of the heavy widgets', async () => {
  const executive = await redline.as('executive');
  const { page } = await Visitor.at(await redline.listen(), browser, { as: executive });
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  await page.goto('/board');
  await page.getByRole('link', { name: /还剩 22 件/ }).waitFor();
  const loaded = await Promise.all(
    scripts.map(async (script) => ({ url: script.url(), bytes: gzipSync(await script.body()).length })),
  );
  const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
  // React and the router alone are more than this: fewer bytes would mean that the scripts were not seen
  expect(total).toBeGreaterThan(60_000);
  expect(total).toBeLessThanOrEqual(350_000);
  expect(loaded.map(({ url }) => url).filter((url) => /apexcharts|config-provider|antd/.test(url))).toEqual([]);
});
