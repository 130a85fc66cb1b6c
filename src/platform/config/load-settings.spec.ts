import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings } from './settings.ts';

describe('the data folder and its secret', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'redline-settings-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test('the first start makes a secret that only its owner can read, and later starts keep it', () => {
    const { secret } = loadSettings({ REDLINE_DATA_DIR: folder });
    expect(secret).toHaveLength(48);
    expect(readFileSync(join(folder, 'secret'), 'utf8').trim()).toBe(secret);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
    expect(loadSettings({ REDLINE_DATA_DIR: folder }).secret).toBe(secret);
    expect(readdirSync(folder)).toEqual(['secret']);
  });

  test('a secret that others could read is closed to them', () => {
    writeFileSync(join(folder, 'secret'), 'Zk3vQ9pL7xW2mR8tB5nH1cJ6dF4gS0yA');
    chmodSync(join(folder, 'secret'), 0o644);
    loadSettings({ REDLINE_DATA_DIR: folder });
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  });

  test('a secret given by the environment is used and not written down', () => {
    const given = 'Zk3vQ9pL7xW2mR8tB5nH1cJ6dF4gS0yA';
    expect(loadSettings({ REDLINE_DATA_DIR: folder, REDLINE_SECRET: given }).secret).toBe(given);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('an emptied secret is not quietly replaced, for everything sealed with it would fail', () => {
    writeFileSync(join(folder, 'secret'), '\n');
    expect(() => loadSettings({ REDLINE_DATA_DIR: folder })).toThrow('is empty; restore it or remove the file');
  });

  test('a weak secret in the data folder is refused in production and accepted elsewhere', () => {
    writeFileSync(join(folder, 'secret'), 'changeme');
    expect(loadSettings({ REDLINE_DATA_DIR: folder }).secret).toBe('changeme');
    expect(() => loadSettings({ REDLINE_DATA_DIR: folder, NODE_ENV: 'production' })).toThrow(
      'Redline cannot start: in production REDLINE_SECRET must be hard to guess, but it has fewer than 32 characters.',
    );
  });

  test('the folder is made with the folders above it', () => {
    const deep = join(folder, 'a', 'b');
    loadSettings({ REDLINE_DATA_DIR: deep });
    expect(readdirSync(deep)).toEqual(['secret']);
  });

  test('a folder that cannot be made is one clear sentence', () => {
    writeFileSync(join(folder, 'file'), '');
    const path = join(folder, 'file', 'data');
    expect(() => loadSettings({ REDLINE_DATA_DIR: path })).toThrow(
      `Redline cannot start: the data folder ${path} cannot be written (a part of the path is a file).`,
    );
  });
});
