import { hash } from 'node:crypto';
import { nameKey } from './header.ts';

/**
 * What the files of one export have in common: SHA-256 of the file's format and its header names, compared without case,
 * width and superfluous spaces, in their order. Next month's file has the same, whatever it is called.
 */
export function fingerprint(format: string, header: readonly string[]): string {
  const names = header.map(nameKey).map((name) => `${name.length}:${name}`);
  return hash('sha256', [format, ...names].join('|'), 'hex');
}
