import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guardAgainstOrphans } from './support/orphan-guard.ts';
import { RedlineProcess } from './support/redline-process.ts';

describe('Redline as a process', () => {
  let folder: string;
  let release: () => void;
  let redline: RedlineProcess;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'redline-start-'));
    await chmod(folder, 0o755);
    release = guardAgainstOrphans(folder);
  });

  afterEach(() => redline.kill());

  afterAll(() => release());

  const start = (env: Readonly<Record<string, string>> = {}): RedlineProcess =>
    (redline = new RedlineProcess({ REDLINE_DATA_DIR: folder, ...env }));

  const isReady = async (address: string): Promise<boolean> => (await fetch(`${address}/api/health/ready`)).ok;
  const isDatabaseRunning = (): boolean => existsSync(join(folder, 'database', 'cluster', 'postmaster.pid'));

  test.each<NodeJS.Signals>(['SIGTERM', 'SIGINT'])(
    'serves until %s and then stops the database with itself',
    async (signal) => {
      const address = await start().address();
      expect(await isReady(address)).toBe(true);
      redline.child.kill(signal);
      // npm passes on the Ctrl-C that the terminal has already sent to everybody
      redline.child.kill(signal);
      expect(await redline.ending()).toEqual({ code: 0, errors: '' });
      expect(isDatabaseRunning()).toBe(false);
      expect(existsSync(join(folder, 'redline.lock'))).toBe(false);
    },
  );

  test('comes back after a kill that left its database running', async () => {
    await start().address();
    await redline.kill();
    expect(isDatabaseRunning()).toBe(true);
    expect(await isReady(await start().address())).toBe(true);
    redline.child.kill('SIGTERM');
    expect(await redline.ending()).toEqual({ code: 0, errors: '' });
  });

  test('a taken port is one sentence, and the database does not stay behind', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, errors } = await start({ PORT: String(port) }).ending();
    other.close();
    expect(code).toBe(1);
    expect(errors).toBe(
      `Redline cannot start: port ${port} on 127.0.0.1 is taken; stop the other program or set PORT to a free one.\n`,
    );
    expect(isDatabaseRunning()).toBe(false);
  });

  test('a data folder that cannot be written is one sentence', async () => {
    await writeFile(join(folder, 'file'), '');
    const path = join(folder, 'file', 'data');
    expect(await start({ REDLINE_DATA_DIR: path }).ending()).toEqual({
      code: 1,
      errors: `Redline cannot start: the data folder ${path} cannot be written (a part of the path is a file).\n`,
    });
  });

  test('a database that does not answer is one sentence', async () => {
    expect(await start({ DATABASE_URL: 'postgresql://u:p@127.0.0.1:1/x' }).ending()).toEqual({
      code: 1,
      errors: 'Redline cannot start: the database cannot be reached, because nothing answers at 127.0.0.1:1.\n',
    });
  });

  test('a default secret in production is one sentence', async () => {
    const secret = 'change-me-to-something-long-enough-please';
    expect(await start({ NODE_ENV: 'production', REDLINE_SECRET: secret }).ending()).toEqual({
      code: 1,
      errors:
        'Redline cannot start: in production REDLINE_SECRET must be hard to guess, but it looks like a default.\n',
    });
  });
});
