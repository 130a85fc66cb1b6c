import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Snapshot } from '../../src/reviews/domain/snapshot.ts';
import { PASSWORD, startApplication, type TestApplication } from '../support/application.ts';
import { openBrowser } from '../support/browser.ts';
import { readPdf } from '../support/read-pdf.ts';
import { stateFile } from '../support/state-file.ts';
import { CUSTOMERS, THREE_STATES } from '../support/three-states.ts';
import { dropFile, explainColumns, openColumns, shownFigures } from '../support/upload-journey.ts';
import { Visitor } from '../support/visitor.ts';

let redline: TestApplication;
let browser: Browser;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  redline = await startApplication();
  await redline.as('administrator');
  browser = await openBrowser();
  visitor = await Visitor.at(await redline.listen(), browser);
  ({ page } = visitor);
});
afterAll(async () => {
  await browser?.close();
  await redline?.close();
});

test('a wrong password is refused in words; the right one opens a board that says what to do first', async () => {
  await page.goto('/');
  await page.getByLabel('用户名').fill('administrator-root');
  await page.getByLabel('密码').fill('not the password');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('alert').getByText('用户名或密码不对').waitFor();
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByText('还没有数据：导入今天的投诉文件（约2分钟）').waitFor();
  expect(new URL(page.url()).pathname).toBe('/board');
});

test('a dropped file is read, explained and checked; each wrong row is named with its reason', async () => {
  await page.getByRole('link', { name: '导入投诉文件' }).click();
  await page.getByRole('link', { name: '导入文件' }).first().click();
  await dropFile(page, '选择文件', 'complaints.csv', stateFile(THREE_STATES));
  await page.getByText('UTF-8 · 逗号').waitFor();
  await openColumns(page);
  await page.getByText(/“\d\d-\d\d-26”不止一种读法/).waitFor();
  await page.getByText('其中20行读不了').waitFor();
  await explainColumns(page);
  await page.getByRole('cell', { name: '2026-09-24 00:00' }).first().waitFor();
  await page.getByRole('button', { name: '开始核对' }).click();
  await page.getByText('已核对，待发布').waitFor();
  expect(await shownFigures(page)).toBe('60 = 58 + 0 + 0 + 0 + 2');
  expect(await tableBelow('被拒的行')).toEqual([
    ['22', 'Date', '没有这个日期或时间', '31-02-26'],
    ['42', 'State', '必填项是空的', ''],
  ]);
});

test('what could be read is published', async () => {
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('已计入各条红线').waitFor();
  expect(await count('SELECT count(*) FROM complaints')).toBe('58');
});

test('customers are pasted into the grid as from a spreadsheet', async () => {
  await page.getByRole('link', { name: '用户数' }).click();
  const firstState = page.getByRole('grid').getByRole('row').filter({ hasText: 'Florida' });
  await firstState.getByRole('gridcell').first().click();
  const block = Object.values(CUSTOMERS).map((value) => Array.from({ length: 11 }, () => value).join('\t'));
  await page.evaluate((text) => navigator.clipboard.writeText(text), block.join('\n'));
  await page.keyboard.press('Control+V');
  await page.getByText('33处未保存').waitFor();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存：新增33，更新0，不变0').waitFor();
  // three states, each month from December 2025 to October 2026
  expect(await count('SELECT sum(value)::bigint AS count FROM customer_base')).toBe('33000000');
});

test('the board says where each line stands, to the piece', async () => {
  await section('红线').click();
  // 3 M customers: 60 allowed a quarter by 20 per million, 210 a year by 70, 18 by 6
  await page
    .getByRole('heading', { name: /^预警：用户申诉率第四季度额度60件，还剩22件，季末前破线可能性\d+%。$/ })
    .waitFor();
  const soFar = (text: string) => new RegExp(`^${text}$`);
  const foreseen = String.raw`破线可能性 (低于5%|\d+%)(?: \S+前后用完 早\S+，晚\S+)? 期末预计\d+件（\d+至\d+）`;
  // the same month of working days for all: 33 of 62 in the quarter; the naive pace goes by the days of the calendar
  expect(await cards()).toEqual(
    [
      // 38 of 60; 38 / 3 = 12.67; the third quarter had 7 / 3 = 2.33; 38 × 92 / 52 = 67.2
      `用户申诉率 · 第四季度 还剩 22 件 预警 用38/60=63% 时间过53%，剩29个工作日 ${foreseen} 直推67件，超7件 12.7/限20上期2.3，▲变差 4季`,
      // 20 before October and 38 since: 58 / 3 = 19.33; 58 × 365 / 325 = 65.1
      `用户申诉率 · 2026年 还剩 152 件 线内 用58/210=28% 时间过88%，剩29个工作日 ${foreseen} 直推65件，不超 19.3/限70 4季`,
      // 3 in Georgia, 1 in Maryland, 1 in Florida: 5 / 3 = 1.67; 5 × 365 / 325 = 5.6
      `不明扣费申诉率 · 2026年 还剩 13 件 线内 用5/18=28% 时间过88%，剩29个工作日 ${foreseen} 直推6件，不超 1.7/限6 4季`,
    ].map((text) => expect.stringMatching(soFar(text))),
  );
  // Georgia reached its 20 on 20 October and passed them on 3 November
  expect(await tableBelow('下级单位')).toEqual([
    ['Georgia', '100万', '−2/20 11-03', '48/70', '3/6 14%', '超分解线', 'Internet speed'],
    ['Maryland', '50万', '5/10 12%', '30/35', '2/3', '预警', 'Billing dispute'],
    ['Florida', '150万', '19/30', '74/105', '8/9', '线内', ''],
  ]);
});

test('a number opens its red line, then its unit, its type and its complaints, whose total it is', async () => {
  await page.getByRole('link', { name: /^用户申诉率 · 第四季度 还剩 22 件/ }).click();
  await page.getByRole('heading', { name: '用户申诉率 · 2026年第四季度 · 全公司' }).waitFor();
  await page.getByRole('row').getByRole('link', { name: 'Georgia', exact: true }).click();
  await page.getByRole('heading', { name: '用户申诉率 · 2026年第四季度 · Georgia' }).waitFor();
  // nine on 5 October and one on 3 November
  await page.getByRole('link', { name: 'Internet speed，10件，看投诉明细' }).click();
  await page.getByText('共 10 件').waitFor();
  const rows = page.locator('tbody tr');
  expect(await rows.count()).toBe(10);
  const number = await rows.first().getByRole('link').innerText();
  await rows.first().getByRole('link').click();
  await page.getByRole('article').getByRole('heading', { name: number, exact: true }).waitFor();
  expect(await page.getByRole('article').innerText()).toContain('2026-11-03');
});

let snapshot: Snapshot;

test('the month is opened, issued, and frozen under a number and a hash', async () => {
  await page.goto('/reviews');
  await page.getByRole('link', { name: '开立评审' }).first().click();
  await page.getByText('这个月还没有评审过，将开立第1版。').waitFor();
  await page.getByRole('button', { name: '开立评审' }).click();
  await page.getByRole('button', { name: '发布' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发布' }).click();
  await page.getByText('冻结的快照').waitFor();
  const id = /\/reviews\/([^/?]+)/.exec(page.url())?.[1] ?? '';
  const reader = await redline.signIn('administrator-root', PASSWORD);
  const { text } = await reader.get(`/api/reviews/${id}/snapshot`);
  await page.getByText(sha256(text)).waitFor();
  snapshot = JSON.parse(text) as Snapshot;
  expect(snapshot.number).toBe('M-2026-10-01');
  // as of 31 October: 32 / 3 = 10.67, 52 / 3 = 17.33 and 4 / 3 = 1.33
  const expected = [
    ['用户申诉率 · 2026年第四季度', '还剩28件', '32/60', '预警', '10.7/20', '2.3', 'N-001'],
    ['用户申诉率 · 2026年', '还剩158件', '52/210', '线内', '17.3/70', '–', 'N-002'],
    ['不明扣费申诉率 · 2026年', '还剩14件', '4/18', '线内', '1.3/6', '–', 'N-003'],
  ];
  expect(await tableBelow('红线完成情况')).toEqual(expected);
});

let file: { path: string; bytes: Buffer };

/** The word a line's standing is printed by, as a pattern. */
function printed({ risk }: Snapshot['lines'][number]['reading']): string {
  const chance = String.raw`可能性(?:低于5%|高于95%|\d+%)`;
  if (risk === 'inside') return '线内';
  return risk === 'warning' ? `预警破线${chance}` : String.raw`预计[超触]线\d\d-\d\d前后用完，${chance}`;
}

test('its briefing is drawn and prints the figures of the snapshot', async () => {
  const chinese = page.getByRole('listitem').filter({ hasText: '简体中文' });
  await chinese.getByRole('button', { name: '绘制简报' }).click();
  const link = chinese.getByRole('link', { name: '下载' });
  await link.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('M-2026-10-01-zh.pdf');
  const path = await download.path();
  file = { path, bytes: await readFile(path) };
  const text = (await readPdf(new Uint8Array(file.bytes))).text.replaceAll(/\s+/g, '');
  expect(text).toContain(`快照${snapshot.number}`);
  expect(text).toContain('预警：用户申诉率第四季度额度60件，还剩28[N-001]件，季末前破线可能性');
  const children = snapshot.children.flatMap(({ unit, readings }) => readings.map((each) => ({ unit, ...each })));
  expect(snapshot.lines.length + children.length).toBe(12);
  for (const { code, reading } of snapshot.lines)
    expect(text).toMatch(
      new RegExp(`${reading.count}/${reading.allowance}${reading.left}${reading.rate}[^/]*?${printed(reading)}${code}`),
    );
  for (const { code, reading, unit } of children) {
    const { left, count: used, allowance, rate } = reading;
    expect(text).toMatch(new RegExp(`${left}${used}/${allowance}·${escaped(String(rate))}${printed(reading)}${code}`));
    expect(text).toContain(`${code}${unit.name.zh.replaceAll(/\s+/g, '')}${reading.count}`);
  }
  const own = snapshot.register.filter(({ code }) => children.every((each) => each.code !== code));
  for (const { code, name, count } of own) expect(text).toMatch(new RegExp(`${code}${escaped(name.zh)}.*?${count}`));
});

test('the file is recognised as genuine, and with one byte changed it is not', async () => {
  await section('简报').click();
  await page.getByRole('link', { name: '验真' }).click();
  await page.getByLabel('选择文件').setInputFiles(file.path);
  await page.getByRole('heading', { name: '真', exact: true }).waitFor();
  expect(await page.getByRole('main').innerText()).toContain(sha256(file.bytes));
  const altered = Buffer.from(file.bytes);
  altered[altered.length - 20] = (altered[altered.length - 20] ?? 0) ^ 1;
  await page
    .getByLabel('选择文件')
    .setInputFiles({ name: 'altered.pdf', mimeType: 'application/pdf', buffer: altered });
  await page.getByRole('heading', { name: '被改动，或不是本系统签发' }).waitFor();
});

test('nothing went wrong in the browser on the way', () => {
  expect(visitor.errors).toEqual([]);
});

async function count(sql: string): Promise<string | undefined> {
  const [row] = await redline.dataSource.query<{ count: string }[]>(sql);
  return row?.count;
}

function section(name: string): Locator {
  return page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name });
}

/** Everything each card says. */
async function cards(): Promise<string[]> {
  const all = page.getByRole('region', { name: '各条红线' }).getByRole('article');
  return (await all.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
}

/** The cells of the table below a heading, row by row. */
async function tableBelow(heading: string): Promise<string[][]> {
  const named = page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) });
  const rows = named.last().locator('tbody tr');
  await rows.first().waitFor();
  const cells = (await rows.all()).map((row) => row.locator('th, td').allInnerTexts());
  return (await Promise.all(cells)).map((row) => row.map((text) => text.replaceAll(/\s+/g, ' ').trim()));
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function escaped(text: string): string {
  return text.replaceAll(/[()[\]]/g, String.raw`\$&`);
}
