import { createHmac, randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The superuser sets the server up; the application signs in as the owner of its database and of nothing else. */
export type ServerPasswords = { readonly superuser: string; readonly application: string };

/** Kept in the data folder, readable by its owner only; made on the first start. */
export async function serverPasswords(dataFolder: string): Promise<ServerPasswords> {
  const path = join(dataFolder, 'database-password');
  const superuser = (await readPassword(path)) ?? (await makePassword(path));
  return { superuser, application: createHmac('sha256', superuser).update('redline').digest('hex') };
}

async function readPassword(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim() || null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function makePassword(path: string): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  await writeFile(`${path}.new`, `${password}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
  return password;
}
