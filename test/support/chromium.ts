import { accessSync, constants, existsSync } from 'node:fs';
import { type Chromium, packagedChromium } from './packaged-chromium.ts';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chromium to test with: the one named by CHROMIUM_PATH, an installed one, or the one that came with npm. */
export async function findChromium(): Promise<Chromium> {
  const program = process.env['CHROMIUM_PATH'] || INSTALLED.find((path) => existsSync(path));
  if (!program) return packagedChromium();
  accessSync(program, constants.X_OK);
  return { program, libraries: null };
}
