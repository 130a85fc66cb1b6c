import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startApplication, type TestApplication } from '../support/application.ts';
import { openBrowser } from '../support/browser.ts';
import { explainColumns, openColumns, shownFigures } from '../support/upload-journey.ts';
import { Visitor } from '../support/visitor.ts';

const FILE = join(process.cwd(), '../shared/data/comcast_fcc/complaints.csv');

// Only where the file is: it is no part of the product, and nothing shows as skipped without it.
(existsSync(FILE) ? describe : () => undefined)('the real Comcast file, uploaded in the browser', () => {
  let redline: TestApplication;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    redline = await startApplication({ settings: { timeZone: 'America/New_York' } });
    browser = await openBrowser();
    visitor = await Visitor.at(await redline.listen(), browser, { as: await redline.as('administrator') });
  });
  afterAll(async () => {
    await browser?.close();
    await redline?.close();
  });

  async function uploaded(): Promise<string> {
    const { page } = visitor;
    await visitor.open('/data/imports/new');
    await page.locator('input[type=file]').setInputFiles(FILE);
    await openColumns(page);
    await explainColumns(page);
    await page.getByRole('button', { name: '核对并发布' }).click();
    await page.getByText('已计入各条红线').waitFor();
    return shownFigures(page);
  }

  test('comes in whole, with a warning of days far from the others', async () => {
    expect(await uploaded()).toBe('2,224 = 2,224 + 0 + 0 + 0 + 0');
    await visitor.page.getByText(/行的日期不在主要日期范围内/).waitFor();
  });

  test('changes nothing when it is uploaded again', async () => {
    expect(await uploaded()).toBe('2,224 = 0 + 0 + 2,224 + 0 + 0');
    expect(visitor.errors).toEqual([]);
  });
});
