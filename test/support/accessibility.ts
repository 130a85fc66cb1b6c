import type { AxeResults } from 'axe-core';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { DESK, PHONE } from './visitor.ts';

/** The script a page has to be given before it is scanned. */
export const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const REDRAWN_MS = 20_000;

/** What is wrong with the page that is open, on a desk and on a phone. */
export async function faultsInBothSizes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size);
    await fitted(page);
    found.push(...(await faults(page)));
  }
  await page.setViewportSize(DESK);
  return found;
}

/** Waits for what draws itself anew when the screen changes, such as charts; what stays too wide is told by the scan. */
async function fitted(page: Page): Promise<void> {
  const fits = () => document.documentElement.scrollWidth <= innerWidth;
  await page.waitForFunction(fits, undefined, { timeout: REDRAWN_MS }).catch(() => undefined);
}

/** What axe finds wrong by WCAG 2.2 A and AA, and whether the page is wider than the screen. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (values) =>
      (window as unknown as { axe: { run: (on: Document, how: object) => Promise<AxeResults> } }).axe.run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    RULES,
  );
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  return content > screen ? [...found, `wider than ${screen}: ${content}`] : found;
}
