import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupError } from '../../config/startup-error.ts';
import type { Cluster } from './cluster.ts';
import { runProgram } from './run-program.ts';

/** The major version of the embedded server; a cluster of another one cannot be opened by it. */
const MAJOR = '18';

export const SUPERUSER = 'postgres';

/** Makes the cluster on the first start. It appears under its name only when whole, so a crash leaves nothing half made. */
export async function makeCluster(cluster: Cluster, password: string): Promise<void> {
  const version = await readVersion(cluster.pgData);
  if (version === MAJOR) return;
  if (version !== null) {
    throw new StartupError(
      `the database in ${cluster.pgData} was made by PostgreSQL ${version} and this is PostgreSQL ${MAJOR}`,
    );
  }
  const draft = `${cluster.pgData}.new`;
  await rm(draft, { recursive: true, force: true });
  await initialise(cluster, draft, password);
  await rename(draft, cluster.pgData);
}

async function readVersion(pgData: string): Promise<string | null> {
  try {
    return (await readFile(join(pgData, 'PG_VERSION'), 'utf8')).trim();
  } catch {
    return null;
  }
}

async function initialise(cluster: Cluster, pgData: string, password: string): Promise<void> {
  const passwordFile = join(cluster.folder, 'password.new');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (cluster.account !== null) await chown(passwordFile, cluster.account.uid, cluster.account.gid);
  try {
    const { code, output } = await runProgram(
      cluster.programs.initdb,
      [`--pgdata=${pgData}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, ...LOCALE, '--auth=scram-sha-256'],
      cluster,
    );
    if (code !== 0) throw new StartupError(`the embedded database could not be made (${lastLine(output)})`);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** Names sort by pinyin, and pg_trgm sees Chinese characters as letters. */
const LOCALE = [
  '--encoding=UTF8',
  '--locale-provider=icu',
  '--icu-locale=zh-Hans-CN',
  `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8'}`,
  '--lc-messages=C',
];

export function lastLine(output: string): string {
  return output.trim().split('\n').at(-1)?.trim().replace(/\.$/, '') ?? '';
}
