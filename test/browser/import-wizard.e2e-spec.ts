import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from 'playwright-core';
import { startApplication, type TestApplication } from '../support/application.ts';
import { openBrowser } from '../support/browser.ts';
import { openColumns, shownFigures } from '../support/upload-journey.ts';
import { Visitor } from '../support/visitor.ts';
import { sheetFile, textRows } from '../support/workbook-file.ts';

let redline: TestApplication;
let browser: Browser;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  redline = await startApplication();
  const admin = await redline.as('administrator');
  for (const [code, zh, en] of [
    ['BG', '滨港', 'Bingang'],
    ['LZ', '澜州', 'Lanzhou'],
  ])
    await admin.post('/api/units', { code, name: { zh, en }, kind: 'city', parent: null });
  browser = await openBrowser();
  visitor = await Visitor.at(await redline.listen(), browser, { as: admin });
  ({ page } = visitor);
});
afterAll(async () => {
  await browser?.close();
  await redline?.close();
});

const HEADER = ['投诉编号', '投诉时间', '所属地市', '投诉类型', '投诉内容', '经办人'];
const SOUND = [
  ['BG-001', '2026-11-20 08:00', '滨港', '不明扣费', '套餐外扣费', '张三'],
  ['BG-002', '2026-11-21 09:00', '澜州', '网络质量', '断网三天', '李四'],
];
const WRONG = [
  ['BG-003', '11/12/26', '滨港', '不明扣费', '日期写反', '张三'],
  ['BG-004', '2026-11-21 10:00', '滨江', '不明扣费', '=单位写错', '张三'],
  ['', '2026-11-21 11:00', '滨港', '叠加包', '没有编号', '张三'],
];

function csv(rows: readonly (readonly string[])[]): string {
  return [HEADER, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

async function give(...files: { name: string; content: string | Buffer }[]): Promise<void> {
  await visitor.open('/data/imports/new');
  await page
    .locator('input[type=file]')
    .setInputFiles(
      files.map(({ name, content }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })),
    );
}

/** The cells of a table's body, row by row. */
async function cells(rows: string): Promise<string[][]> {
  await page.locator(rows).first().waitFor();
  const all = (await page.locator(rows).all()).map((row) => row.locator('th, td').allInnerTexts());
  return (await Promise.all(all)).map((row) => row.map((text) => text.replaceAll(/\s+/g, ' ').trim()));
}

describe('a morning file', () => {
  let corrections: Download;

  test('is told from one that is no table, which says why it is refused', async () => {
    await give({ name: '日报.csv', content: csv([...SOUND, ...WRONG]) }, { name: '扫描件.csv', content: '%PDF-1.7' });
    const lines = page.getByRole('region', { name: '已选2个文件' }).getByRole('listitem');
    await lines.nth(0).getByText('UTF-8 · 逗号 · 6列').waitFor();
    expect(await lines.nth(1).getByRole('alert').innerText()).toContain('文件内容是 pdf，不是 CSV 或 XLSX 表格');
  });

  test('shows how it is written above its rows as they stand', async () => {
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('heading', { name: '原文' }).waitFor();
    const [header, first] = await cells('tbody tr');
    expect(header).toEqual(['1', ...HEADER]);
    expect(first).toEqual(['2', ...(SOUND[0] ?? [])]);
  });

  test('has its columns proposed; an ambiguous cell shows its readings side by side', async () => {
    await page.getByRole('button', { name: '下一步' }).click();
    const row = page.getByRole('row').filter({ hasText: '收到时间' }).first();
    await row.getByText('4个日期只有一种读法，1个（如“11/12/26”）不止一种').waitFor();
    expect((await row.getByRole('radio').all()).length).toBe(3);
    expect((await row.locator('fieldset label').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
      '2026-12-11 dd/MM/yy',
      '2026-11-12 MM/dd/yy',
      '2011-12-26 yy/MM/dd',
    ]);
    await page.getByRole('heading', { name: '没有对应字段的列（1）' }).waitFor();
    await page.getByText('张三、李四').waitFor();
  });

  test('marks the cells that cannot be read, with the reason', async () => {
    await page.getByText('其中3行读不了').waitFor();
    const marked = page.locator('td[data-problem=true]');
    expect(await marked.allInnerTexts()).toEqual(['11/12/26', '滨江', '∅']);
    await page.getByText('所属地市：没有这个单位，是不是“滨港”？').waitFor();
  });

  test('keeps its mapping under a name', async () => {
    await page.getByLabel('名字').fill('晨报');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已存为“晨报”').waitFor();
    const [saved]: { name: string }[] = await redline.dataSource.query('SELECT name FROM import_mappings');
    expect(saved?.name).toBe('晨报');
  });

  test('is checked, and nothing is published before somebody says so', async () => {
    await page.getByRole('button', { name: '开始核对' }).click();
    await page.getByText('已核对，待发布').waitFor();
    expect(await shownFigures(page)).toBe('5 = 2 + 0 + 0 + 0 + 3');
    const warnings = page.getByRole('region', { name: '提醒' });
    await warnings.getByText('1行的单位不认识').waitFor();
    await warnings.getByText('是不是“滨港”？').waitFor();
    const [row]: { count: string }[] = await redline.dataSource.query('SELECT count(*) FROM complaints');
    expect(row?.count).toBe('0');
  });

  test('lists its rejected rows by reason', async () => {
    const reasons = page.getByRole('list', { name: '按原因' });
    await reasons.getByRole('button', { name: '所属地市 · 没有这个单位 1' }).click();
    await page.locator('#rejects tbody tr').nth(1).waitFor({ state: 'detached' });
    expect(await cells('#rejects tbody tr')).toEqual([['5', '所属地市', '没有这个单位，是不是“滨港”？', '滨江']]);
    await reasons.getByRole('button', { name: '全部原因' }).click();
  });

  test('is published, and leads on to what it has changed', async () => {
    [corrections] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载被拒的行，改正后单独导入' }).click(),
    ]);
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByText('已计入各条红线').waitFor();
    await page.getByRole('link', { name: '看这些天的投诉' }).click();
    await page.getByRole('link', { name: 'BG-001' }).waitFor();
    expect(await page.getByRole('link', { name: /^BG-/ }).count()).toBe(2);
  });

  test('comes back corrected: recognised, read by the saved mapping, its texts unchanged', async () => {
    const file = (await readFile(await corrections.path(), 'utf8'))
      .replace('11/12/26', '2026-11-12')
      .replace('滨江', '滨港')
      .replace(`\r\n,'2026`, `\r\nBG-005,'2026`);
    await give({ name: '改正.csv', content: file });
    await page.getByText('被拒行的改正文件').waitFor();
    await page.getByText('认得：按已存的“晨报”读').waitFor();
    await openColumns(page);
    await page.getByText('按已存的“晨报”读').waitFor();
    await page.getByRole('button', { name: '核对并发布' }).click();
    await page.getByText('已计入各条红线').waitFor();
    expect(await shownFigures(page)).toBe('3 = 3 + 0 + 0 + 0 + 0');
    const [row]: { text: string }[] = await redline.dataSource.query(
      `SELECT c.text AS text FROM complaints c WHERE c.number = 'BG-004'`,
    );
    expect(row?.text).toBe('=单位写错');
  });
});

describe('several files', () => {
  test('of one header share a mapping; a workbook with a title has its sheet and header found', async () => {
    const rows = [['十一月投诉日报'], HEADER, ['BG-101', '2026-11-19', '滨港', '不明扣费', '表格里的', '王五']];
    await give(
      { name: '甲.csv', content: csv([['BG-011', '2026-11-18', '滨港', '不明扣费', '甲', '张三']]) },
      { name: '乙.csv', content: csv([['BG-012', '2026-11-18', '澜州', '不明扣费', '乙', '张三']]) },
      { name: '丙.xlsx', content: sheetFile(textRows(rows)) },
    );
    await page.getByText(/XLSX · 工作表/).waitFor();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByText('列相同的文件用同一套对应关系：甲.csv、乙.csv').waitFor();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByText('按已存的“晨报”读').waitFor();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByText('第2种，共2种').waitFor();
    await page.getByText('自动：2').waitFor();
    expect(await page.getByRole('button', { name: '以第2行为表头' }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('cell', { name: '表格里的' }).last().waitFor();
  });

  test('are checked one after another and published together', async () => {
    await page.getByRole('button', { name: '开始核对' }).click();
    await page.getByRole('heading', { name: '3个文件' }).waitFor();
    await page.getByRole('button', { name: '发布已核对的3个' }).click();
    await page.getByText('已发布').nth(2).waitFor();
    expect((await cells('tbody tr')).map(([name, status, rows, created]) => [name, status, rows, created])).toEqual([
      ['甲.csv', '● 已发布', '1', '1'],
      ['乙.csv', '● 已发布', '1', '1'],
      ['丙.xlsx', '● 已发布', '1', '1'],
    ]);
  });

  test('stand in the history, which can be sorted and narrowed', async () => {
    await page.getByRole('link', { name: '全部导入' }).click();
    await page.getByRole('button', { name: '行数' }).click();
    await page
      .getByRole('columnheader', { name: '行数', exact: false })
      .and(page.locator('[aria-sort=descending]'))
      .waitFor();
    // the former order stays to be read until the new one has come
    await page.locator('tbody tr').first().filter({ hasText: '日报.csv' }).waitFor();
    await page.getByRole('combobox', { name: '来源' }).fill('丙');
    await page.keyboard.press('Enter');
    await page.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
    expect((await cells('tbody tr')).map(([, name]) => name)).toEqual(['丙.xlsx']);
  });
});

test('a file without numbers says what that means before it is imported', async () => {
  await give({
    name: 'bank.csv',
    content: 'Date received,State,Product\n2015-03-19,Bingang,Mortgage\n2015-03-19,Bingang,Mortgage\n',
  });
  await openColumns(page);
  await page.getByText('文件没有编号列').waitFor();
  await page.getByText(/内容完全相同的几行仍各算一件/).waitFor();
  await page.getByRole('button', { name: '核对并发布' }).click();
  await page.getByText('已计入各条红线').waitFor();
  expect(await shownFigures(page)).toBe('2 = 2 + 0 + 0 + 0 + 0');
});

test('nothing went wrong in the browser on the way', () => {
  expect(visitor.errors.filter((error) => !error.includes('/api/import-previews'))).toEqual([]);
});
