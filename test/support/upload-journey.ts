import type { Page } from 'playwright-core';

/** Drops a file made of text where files can be dropped, as a hand with a mouse does. */
export async function dropFile(page: Page, zone: string, name: string, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], fileName, { type: 'text/csv' }));
      return transfer;
    },
    [name, content] as const,
  );
  await page.getByRole('group', { name: zone }).dispatchEvent('drop', { dataTransfer });
}

/** From the chosen files to their columns: how they are written is taken as it was detected. */
export async function openColumns(page: Page): Promise<void> {
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('heading', { name: '原文' }).waitFor();
  await page.getByRole('button', { name: '下一步' }).click();
}

/** Types into a field that offers choices, and takes the one it finds. */
export async function choose(page: Page, field: string, choice: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).fill(choice);
  await page.keyboard.press('Enter');
}

/** Explains the columns of a regulator's file: days are day-month-year, each row an appeal, states units. */
export async function explainColumns(page: Page): Promise<void> {
  await choose(page, '收到时间 · 日期写法', 'dd-MM-yy');
  await page.getByRole('combobox', { name: '层级 · 固定值' }).click();
  await page.getByTitle('申诉', { exact: true }).click();
  await page.getByLabel('文件里出现的新单位，自动建在总部下面').check();
  await choose(page, '再读一个字段', '类型');
  await choose(page, '类型 · 选择列', 'Customer Complaint');
  await page.getByRole('button', { name: '受理时间取收到时间' }).click();
}

/** Rows = created + updated + unchanged + duplicates + rejected, as the page of an import shows them. */
export async function shownFigures(page: Page): Promise<string> {
  const [rows = '', ...parts] = await page
    .getByRole('region', { name: '每一行都有去处' })
    .locator('dt + dd')
    .allInnerTexts();
  return `${rows} = ${parts.join(' + ')}`;
}
