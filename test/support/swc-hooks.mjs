/** Module hooks that compile TypeScript the way jest does, from the same options. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const jestConfig = JSON.parse(await readFile(new URL('../../jest.config.json', import.meta.url), 'utf8'));
const [, options] = jestConfig.transform['^.+\\.ts$'];

export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), {
    ...options,
    filename,
    swcrc: false,
    sourceMaps: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
}
