import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from './startup-error.ts';

/** Shortest secret accepted in production, in characters. */
export const SECRET_LENGTH = 32;

const DEFAULT_LIKE = /secret|change.?me|password|passw0rd|default|example|redline|qwerty|123456|abcdef/i;
const FEWEST_DISTINCT = 10;

/** Why a secret could be guessed, or null when it could not. */
export function secretFault(secret: string): string | null {
  if (secret.length < SECRET_LENGTH) return `has fewer than ${SECRET_LENGTH} characters`;
  if (DEFAULT_LIKE.test(secret)) return 'looks like a default';
  if (new Set(secret).size < FEWEST_DISTINCT) return `has fewer than ${FEWEST_DISTINCT} different characters`;
  return null;
}

/** The secret kept in the data folder; made there on the first start, readable by its owner only. */
export function readOrMakeSecret(dataFolder: string): string {
  const path = join(dataFolder, 'secret');
  try {
    return readSecret(path) ?? makeSecret(path);
  } catch (cause) {
    if (cause instanceof StartupError) throw cause;
    throw new StartupError(`the secret in ${path} cannot be read or made (${String((cause as Error).message)})`, {
      cause,
    });
  }
}

function readSecret(path: string): string | null {
  try {
    const secret = readFileSync(path, 'utf8').trim();
    if (secret === '') throw new StartupError(`the secret in ${path} is empty; restore it or remove the file`);
    chmodSync(path, 0o600);
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Written beside and linked into place, so that a crash leaves no empty file and two first starts agree on one secret. */
function makeSecret(path: string): string {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(36).toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path, 'utf8').trim();
}
