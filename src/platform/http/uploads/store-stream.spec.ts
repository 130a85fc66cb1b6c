import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pbkdf2 } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { promisify } from 'node:util';
import { storeStream } from './store-stream.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redline-store-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a sender that falls silent is given up, and what it still sends is not waited for', async () => {
  const sender = new PassThrough();
  sender.write('no,day\n');
  await expect(storeStream(sender, join(folder, 'silent'), 20)).rejects.toMatchObject({ code: 'upload.stalled' });
  expect(sender.destroyed).toBe(true);
});

test('a whole content is stored with its size, its hash and its beginning', async () => {
  const path = join(folder, 'whole');
  expect(await storeStream(Readable.from([Buffer.from('ab'), Buffer.from('c')]), path)).toEqual({
    size: 3,
    // SHA-256 of "abc", FIPS 180-2 appendix B.1
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    head: Buffer.from('abc'),
  });
  expect(await readFile(path, 'utf8')).toBe('abc');
});

test('a content that broke off before it was read has left its file to be removed, however slow the disk', async () => {
  const path = join(folder, 'broken-off');
  const busy = Promise.all(Array.from({ length: 8 }, () => promisify(pbkdf2)('a', 'b', 100_000, 64, 'sha512')));
  const sender = new PassThrough();
  sender.on('error', () => undefined);
  sender.destroy(new Error('cut'));
  await expect(storeStream(sender, path)).rejects.toThrow('cut');
  expect(existsSync(path)).toBe(true);
  await busy;
});
