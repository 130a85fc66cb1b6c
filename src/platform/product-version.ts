import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The version in package.json, which stands above the source and above the build alike. */
export function productVersion(folder = import.meta.dirname): string {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return productVersion(dirname(folder));
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
