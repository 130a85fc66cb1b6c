import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startApplication, type TestApplication } from '../support/application.ts';
import { openBrowser } from '../support/browser.ts';
import { explainColumns, openColumns, shownFigures } from '../support/upload-journey.ts';
import { Visitor } from '../support/visitor.ts';

const FILE = join(process.cwd(), '../shared/data/comcast_fcc/complaints.csv');
/** The file is no part of the product: where it is not, one of its shape stands for it, with one day far from the others. */
const HEADER = 'Ticket #,Customer Complaint,Date,Date_month_year,Time,Received Via,City,State,Zip code,Status';
const SHAPE = [HEADER, ...Array.from({ length: 200 }, (_, place) => shapedRow(place, '15')), shapedRow(200, '12')];
const COMCAST = existsSync(FILE)
  ? { file: FILE, rows: '2,224' }
  : {
      file: { name: 'complaints.csv', mimeType: 'text/csv', buffer: Buffer.from(SHAPE.join('\r\n')) },
      rows: '201',
    };

function shapedRow(place: number, year: string): string {
  const number = 250_000 + place;
  return `${number},Internet Speeds,22-04-${year},22-Apr-${year},3:53:50 PM,Internet,Abingdon,Maryland,21009,Closed`;
}

describe('the Comcast file, uploaded in the browser', () => {
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
    await page.locator('input[type=file]').setInputFiles(COMCAST.file);
    await openColumns(page);
    await explainColumns(page);
    await page.getByRole('button', { name: '核对并发布' }).click();
    await page.getByText('已计入各条红线').waitFor();
    return shownFigures(page);
  }

  test('comes in whole, with a warning of days far from the others', async () => {
    expect(await uploaded()).toBe(`${COMCAST.rows} = ${COMCAST.rows} + 0 + 0 + 0 + 0`);
    await visitor.page.getByText(/行的日期不在主要日期范围内/).waitFor();
  });

  test('changes nothing when it is uploaded again', async () => {
    expect(await uploaded()).toBe(`${COMCAST.rows} = 0 + 0 + ${COMCAST.rows} + 0 + 0`);
    expect(visitor.errors).toEqual([]);
  });
});

const BANK = join(process.cwd(), '../shared/data/cfpb/cfpb_20000_2012-2016_disputed_01.csv');
const BANK_MAPPING = {
  source: 'bank',
  timeZone: 'America/New_York',
  columns: {
    receivedAt: 'Date received',
    acceptedAt: 'Date received',
    unit: 'State',
    type: ['Product', 'Sub-product'],
    channel: 'Submitted via',
    status: 'Company response to consumer',
    vendor: 'Company',
    disputed: 'Consumer disputed?',
    tags: ['ZIP code', 'Consumer consent provided?', 'Timely response?'],
  },
  constants: { layer: 'appeal' },
  values: { unit: { '': 'unknown' } },
  createUnits: true,
};

// Only where the file is, and nothing shows as skipped without it.
(existsSync(BANK) ? describe : () => undefined)(
  '20,000 real complaints without numbers, uploaded in the browser',
  () => {
    let redline: TestApplication;
    let browser: Browser;
    let visitor: Visitor;

    beforeAll(async () => {
      redline = await startApplication({ settings: { timeZone: 'America/New_York' } });
      browser = await openBrowser();
      const admin = await redline.as('administrator');
      const preview = await admin.upload(
        '/api/import-previews',
        { kind: 'complaints' },
        { name: 'a.csv', content: await readFile(BANK) },
      );
      const { fingerprint } = preview.json<{ fingerprint: string }>();
      await admin.put('/api/import-mappings/银行投诉', { kind: 'complaints', fingerprint, mapping: BANK_MAPPING });
      visitor = await Visitor.at(await redline.listen(), browser, { as: admin });
    });
    afterAll(async () => {
      await browser?.close();
      await redline?.close();
    });

    async function uploaded(): Promise<string> {
      const { page } = visitor;
      await visitor.open('/data/imports/new');
      await page.locator('input[type=file]').setInputFiles(BANK);
      await page.getByText('认得：按已存的“银行投诉”读').waitFor();
      await openColumns(page);
      await page.getByRole('button', { name: '核对并发布' }).click();
      await page.getByText('已计入各条红线').waitFor({ timeout: 120_000 });
      return shownFigures(page);
    }

    test('are known by the saved mapping and come in whole, rows that are alike kept apart', async () => {
      expect(await uploaded()).toBe('20,000 = 20,000 + 0 + 0 + 0 + 0');
      const alike = await redline.dataSource.query<{ count: string }[]>(
        `SELECT count(*) AS count FROM complaints c WHERE c.number ~ '-[0-9]+$'`,
      );
      expect(alike).toEqual([{ count: '23' }]);
    });

    test('change nothing when they are uploaded again', async () => {
      expect(await uploaded()).toBe('20,000 = 0 + 0 + 20,000 + 0 + 0');
      expect(visitor.errors).toEqual([]);
    });
  },
);
