import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Agent } from '../support/agent.ts';
import { startApplication, type TestApplication } from '../support/application.ts';
import { openBrowser } from '../support/browser.ts';
import { complaintBody } from '../support/complaint-body.ts';
import { importFile } from '../support/import-file.ts';
import { incidentBody } from '../support/incident-body.ts';
import { Visitor } from '../support/visitor.ts';

/** Runs when it is taken for markup; says so in the title of the page it runs on. */
const HOSTILE = `<img src=x onerror="document.title='it ran'"><script>document.title='it ran'</script>"'&lt;b&gt;{{1+1}}`;

let redline: TestApplication;
let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
  redline = await startApplication();
  const admin = await redline.as('administrator');
  await fill(admin);
  browser = await openBrowser();
  visitor = await Visitor.at(await redline.listen(), browser, { as: admin });
});
afterAll(async () => {
  await browser?.close();
  await redline?.close();
});

/** The same text wherever somebody may write one. */
async function fill(admin: Agent): Promise<void> {
  const name = { zh: HOSTILE, en: HOSTILE };
  const answers = [
    await admin.post('/api/units', { code: 'BG', name, kind: 'city', parent: null }),
    await admin.post('/api/catalogue/type/entries', { code: 'hostile', name, parent: null }),
    await admin.put(
      '/api/complaints/crm/X1',
      complaintBody({ unit: 'BG', type: HOSTILE, channel: HOSTILE, status: HOSTILE, text: HOSTILE, reply: HOSTILE }),
    ),
    await admin.post('/api/events', incidentBody('BG', { name, note: HOSTILE })),
  ];
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  const columns = { number: 'number', receivedAt: 'day', unit: 'unit', text: 'text' };
  const cell = `"${HOSTILE.replaceAll('"', '""')}"`;
  await importFile(admin, `number,day,unit,text\n1,2026-11-20,${cell},${cell}\n2,2026-11-20,BG,${cell}\n`, {
    mapping: { source: 'file', columns, constants: { layer: 'appeal' } },
    name: `${HOSTILE.replaceAll('/', '')}.csv`,
  });
}

test.each([
  '/complaints?unit=root',
  '/complaints/crm/X1',
  '/data/catalogue',
  '/data/units',
  '/data/imports',
  '/data/imports/1',
  '/data/events',
  '/administration/audit',
])('a text that looks like markup is a text at %s', async (path) => {
  await visitor.open(path);
  const { page } = visitor;
  await page.getByText('onerror=', { exact: false }).first().waitFor({ state: 'attached' });
  expect(await page.title()).not.toContain('it ran');
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('nothing went wrong in the browser on the way', () => {
  expect(visitor.errors).toEqual([]);
});
