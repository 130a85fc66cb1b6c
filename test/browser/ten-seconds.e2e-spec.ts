import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Agent } from '../support/agent.ts';
import { startApplication, type TestApplication } from '../support/application.ts';
import { openBrowser } from '../support/browser.ts';
import { importFile } from '../support/import-file.ts';
import { everyFortnight, STATE_MAPPING, type StateDay, stateFile } from '../support/state-file.ts';
import { putCustomers } from '../support/three-states.ts';
import { DESK, Visitor } from '../support/visitor.ts';

let redline: TestApplication;
let admin: Agent;
let browser: Browser;
let visitor: Visitor;

const cities = Array.from({ length: 14 }, (_, index) => `City ${String.fromCharCode(65 + index)}`);
const days = ['01-10-26', '15-10-26', '29-10-26', '12-11-26', '21-11-26'];

/** Fourteen cities of a million customers with five complaints each in the quarter; the third has 22 of its 20. */
const file: StateDay[] = [
  ...everyFortnight('City A'),
  ...days.flatMap((day) => cities.map((state) => ({ state, day, types: { 'Billing dispute': 1 } }))),
  { state: 'City C', day: '12-11-26', types: { 'Internet speed': 17 } },
];

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  await importFile(admin, stateFile(file), { mapping: STATE_MAPPING });
  await putCustomers(admin, Object.fromEntries(cities.map((city) => [city, '1000000'])));
  browser = await openBrowser();
  visitor = await Visitor.at(await redline.listen(), browser, { as: await redline.as('executive') });
});
afterAll(async () => {
  await browser?.close();
  await redline?.close();
});

describe('ten seconds on the board of a company whose lines are kept', () => {
  beforeAll(() => visitor.open('/board'));

  test.each([
    // 70 + 17 of 280; no other line is nearer to its limit
    ['which line is the nearest, and how much is left', 'h1', '最紧的是全公司用户申诉率（第四季度），还剩193件。'],
    ['how many are left', 'article >> nth=0', '还剩 193 件'],
    ['what that means, in a word', 'article >> nth=0', '线内'],
    ['which unit is over, by how many, since when', 'tbody tr >> nth=0', 'City C 100万 −2/20 11-12'],
    // 17 of its 22 are about it
    ['why', 'tbody tr >> nth=0', '超分解线 Internet speed'],
    ['what that is called', 'tbody tr >> nth=0', '超分解线'],
    ['how many units are over', 'section:has(table)', '超分解线 1'],
    ['how far the data reach', 'header', '数据截至 11-21'],
  ])('tell %s', async (_, place, text) => {
    const found = visitor.page.locator(place).first();
    expect((await found.innerText()).replaceAll(/\s+/g, ' ')).toContain(text);
    expect(await visitor.sees(found)).toBe(true);
  });

  test('show a shape with every word for a status', async () => {
    const { page } = visitor;
    for (const word of ['线内', '超分解线']) {
      const marks = page.locator('main span[data-status]', { hasText: word }).filter({ visible: true });
      expect(await marks.count()).toBeGreaterThan(0);
      for (const mark of await marks.all()) expect(await visitor.sees(mark.locator('svg'))).toBe(true);
    }
  });

  test('need no scrolling: fourteen cities and three lines fit on 1440 × 900', async () => {
    expect(await visitor.page.getByRole('row').count()).toBe(1 + cities.length);
    const size = await visitor.page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { width: scrollWidth, height: scrollHeight };
    });
    expect(size).toEqual(DESK);
  });
});

describe('ten seconds after one more than is allowed', () => {
  beforeAll(async () => {
    const late: StateDay[] = [{ state: 'City B', day: '21-11-26', types: { 'Billing dispute': 194 } }];
    await importFile(admin, stateFile(late, 900_001), { mapping: STATE_MAPPING });
    await visitor.open('/board');
  });

  test('tell which line was crossed, by how many, on which day', async () => {
    // 87 + 194 = 281 of 280
    const headline = visitor.page.getByRole('heading', { level: 1 });
    expect(await headline.innerText()).toContain('全公司用户申诉率第四季度额度280件，已用281件，超1件，11-21触线。');
    expect(await visitor.sees(headline)).toBe(true);
    const card = visitor.page.getByRole('article').first();
    expect((await card.innerText()).replaceAll(/\s+/g, ' ')).toMatch(/超 1 件 已触线 用281\/280=100% 11-21触线/);
  });
});

test('nothing went wrong in the browser', () => {
  expect(visitor.errors).toEqual([]);
});
