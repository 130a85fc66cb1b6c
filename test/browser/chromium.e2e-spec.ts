import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

test('the browser of the journeys draws each Chinese character with a glyph of its own', async () => {
  const page = await browser.newPage();
  const drawn = await page.evaluate(() => {
    const picture = (text: string): string => {
      const canvas = document.createElement('canvas');
      const brush = canvas.getContext('2d');
      if (brush === null) throw new Error('no canvas');
      brush.font = '40px sans-serif';
      brush.fillText(text, 10, 60);
      return canvas.toDataURL();
    };
    return ['红', '线', '\u{10FFFE}'].map(picture);
  });
  // Without a font for them all characters are the same empty box.
  expect(new Set(drawn).size).toBe(3);
});
