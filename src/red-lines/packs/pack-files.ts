import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegimePack } from './domain/regime-pack.ts';
import { readRegimePack } from './domain/pack-body.ts';

/** The packs that come with the product, in the order of their codes. The build copies the files beside this one. */
export function shippedPacks(folder = join(import.meta.dirname, 'files')): RegimePack[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readPackFile(join(folder, name)))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** A pack with a fault must not start: what is prescribed is never guessed. */
export function readPackFile(path: string): RegimePack {
  const read = readRegimePack(JSON.parse(readFileSync(path, 'utf8')));
  if (read.ok) return read.value;
  throw new Error(`${path}: ${read.reason.map(({ message }) => message).join('; ')}`);
}
