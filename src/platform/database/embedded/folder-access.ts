import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ServerAccount } from './server-account.ts';

const READ_AND_ENTER = 0o5;
const ENTER = 0o1;

/** Whether the account can reach a folder from the root of the file system and read what is in it. */
export async function canRead(path: string, account: ServerAccount): Promise<boolean> {
  const real = await realpath(path);
  return (await allows(real, account, READ_AND_ENTER)) && (await canEnter(dirname(real), account));
}

/** Whether the account can pass through a folder and all folders above it. */
export async function canEnter(path: string, account: ServerAccount): Promise<boolean> {
  const real = await realpath(path);
  if (!(await allows(real, account, ENTER))) return false;
  const above = dirname(real);
  return above === real || canEnter(above, account);
}

async function allows(path: string, account: ServerAccount, wanted: number): Promise<boolean> {
  const { mode, uid, gid } = await stat(path);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & wanted) === wanted;
}
