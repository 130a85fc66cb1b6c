import { type Browser, chromium } from 'playwright-core';
import { chineseFontEnvironment } from './chinese-font.ts';
import { findChromium } from './chromium.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium with a profile of its own, able to draw Chinese. Close it in `afterAll`. */
export async function openBrowser(): Promise<Browser> {
  const { program, libraries } = await findChromium();
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium.launch({
    executablePath: program,
    args: FLAGS,
    env: {
      ...Object.fromEntries(own),
      ...(libraries === null ? {} : { LD_LIBRARY_PATH: libraries }),
      ...chineseFontEnvironment(),
    },
  });
}
