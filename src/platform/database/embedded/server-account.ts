import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { StartupError } from '../../config/startup-error.ts';

/** The operating-system account the database server runs under. */
export type ServerAccount = { readonly uid: number; readonly gid: number };

const NAME = 'postgres';
const run = promisify(execFile);

/** PostgreSQL refuses to run as root, so root hands it to the account `postgres`; null means: as whoever we are. */
export async function serverAccount(): Promise<ServerAccount | null> {
  if (process.getuid?.() !== 0) return null;
  return (await findAccount()) ?? createAccount();
}

async function findAccount(): Promise<ServerAccount | null> {
  try {
    const [user, group] = await Promise.all([run('id', ['-u', NAME]), run('id', ['-g', NAME])]);
    return { uid: Number(user.stdout), gid: Number(group.stdout) };
  } catch {
    return null;
  }
}

async function createAccount(): Promise<ServerAccount> {
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]);
  } catch (cause) {
    throw new StartupError(
      `the embedded database cannot run as root and the account ${NAME} could not be made; start Redline as an ordinary user`,
      { cause },
    );
  }
  const account = await findAccount();
  if (account === null) throw new StartupError(`the account ${NAME} was made but cannot be found`);
  return account;
}
