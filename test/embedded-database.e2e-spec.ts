import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { chmod, mkdtemp, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDatabase } from '../src/platform/database/check-database.ts';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../src/platform/database/embedded/embedded-database.ts';
import { processMark } from '../src/platform/database/embedded/process-record.ts';
import { killRedlineAfter } from './support/killed-redline.ts';
import { guardAgainstOrphans } from './support/orphan-guard.ts';
import { queryOnce } from './support/query-once.ts';

describe('the embedded database', () => {
  let folder: string;
  let release: () => void;
  let running: EmbeddedDatabase | undefined;

  // One folder for all tests: making a cluster takes a second, opening it again a fifth of one.
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'redline-embedded-'));
    await chmod(folder, 0o755);
    release = guardAgainstOrphans(folder);
  });

  afterEach(async () => {
    await running?.stop();
    running = undefined;
    await rm(join(folder, 'postgresql.conf'), { force: true });
  });

  afterAll(() => release());

  const start = async (at = folder): Promise<EmbeddedDatabase> => (running = await startEmbeddedDatabase(at));
  const pidFile = (): string => join(folder, 'database', 'cluster', 'postmaster.pid');
  const serverPid = async (): Promise<number> => parseInt(await readFile(pidFile(), 'utf8'), 10);

  test('is made in an empty folder, passes every check of a database, and keeps its rows and port', async () => {
    const first = await start();
    await checkDatabase(first.url);
    await queryOnce(first.url, "CREATE TABLE words AS SELECT '红线' AS word");
    await first.stop();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await queryOnce(second.url, 'SELECT word FROM words')).toEqual([{ word: '红线' }]);
  });

  test('sorts Chinese names by pinyin', async () => {
    const { url } = await start();
    const rows = await queryOnce(
      url,
      "SELECT n FROM (VALUES ('重庆'), ('上海'), ('安徽'), ('北京')) AS t (n) ORDER BY n",
    );
    // Ānhuī, Běijīng, Chóngqìng, Shànghǎi
    expect(rows.map(({ n }) => n as string)).toEqual(['安徽', '北京', '重庆', '上海']);
  });

  test('gives the application an account that is no superuser, by a password that only its owner can read', async () => {
    const { url } = await start();
    expect(await queryOnce(url, 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toEqual([
      { rolsuper: false },
    ]);
    expect((await stat(join(folder, 'database-password'))).mode & 0o777).toBe(0o600);
  });

  test('listens on this machine only', async () => {
    const { url } = await start();
    expect(await queryOnce(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  test('takes the operator’s own settings from the data folder', async () => {
    await writeFile(join(folder, 'postgresql.conf'), 'work_mem = 7MB\n');
    const { url } = await start();
    expect(await queryOnce(url, 'SHOW work_mem')).toEqual([{ work_mem: '7MB' }]);
  });

  test('is gone after it was stopped, and may be stopped twice', async () => {
    const database = await start();
    const pid = await serverPid();
    await Promise.all([database.stop(), database.stop()]);
    expect(await processMark(pid)).toBeNull();
  });

  test('serves one Redline at a time', async () => {
    await start();
    await expect(startEmbeddedDatabase(folder)).rejects.toThrow(
      `Redline cannot start: another Redline (process ${process.pid}) is using the data folder ${folder}.`,
    );
  });

  test('outlives a killed Redline, and the next one takes the very same server over', async () => {
    await killRedlineAfter(folder, 'CREATE TABLE kept AS SELECT 1 AS one');
    const survivor = await serverPid();
    const { url } = await start();
    expect(await serverPid()).toBe(survivor);
    expect(await queryOnce(url, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
  });

  test('recovers what was committed when Redline and the server were both killed', async () => {
    await killRedlineAfter(folder, 'CREATE TABLE numbers AS SELECT generate_series(1, 1000) AS n');
    process.kill(await serverPid(), 'SIGKILL');
    const { url } = await start();
    expect(await queryOnce(url, 'SELECT count(*) FROM numbers')).toEqual([{ count: '1000' }]);
  });

  test('is not fooled by an old process number that another program has by now', async () => {
    const { stop } = await start();
    await stop();
    await writeFile(pidFile(), `${process.pid}\n${folder}\n1700000000\n5432\n\n127.0.0.1\n`);
    await writeFile(join(folder, 'redline.lock'), JSON.stringify({ pid: process.pid, mark: 'of an earlier life' }));
    const { url } = await start();
    expect(await queryOnce(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(await serverPid()).not.toBe(process.pid);
  });

  test('moves to another port when its own was taken meanwhile', async () => {
    const { url, stop } = await start();
    await stop();
    const other = createServer();
    await new Promise<void>((done) => other.listen(Number(new URL(url).port), '127.0.0.1', done));
    try {
      expect(new URL((await start()).url).port).not.toBe(new URL(url).port);
    } finally {
      other.close();
    }
  });

  test('says so when the data folder cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const path = join(folder, 'file', 'data');
    await expect(startEmbeddedDatabase(path)).rejects.toThrow(
      `Redline cannot start: the data folder ${path} cannot be written (a part of the path is a file).`,
    );
  });

  test('says why it did not start', async () => {
    await writeFile(join(folder, 'postgresql.conf'), 'shared_buffers = plenty\n');
    await expect(startEmbeddedDatabase(folder)).rejects.toThrow(
      /^Redline cannot start: the embedded database did not start \(.*contains errors.*\); see .*start\.log\.$/,
    );
  });

  if (process.getuid?.() === 0) {
    test('run by root, works in a folder that the account of the server cannot enter', async () => {
      const closed = await mkdtemp(join(folder, 'closed-'));
      const { url, stop } = await start(closed);
      const elsewhere = await readlink(join(closed, 'database'));
      await queryOnce(url, 'CREATE TABLE kept AS SELECT 1 AS one');
      await stop();
      const again = await start(closed);
      expect(await queryOnce(again.url, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
      await again.stop();
      await rm(elsewhere, { recursive: true });
    });
  }
});
