import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LAUNCHER = fileURLToPath(new URL('../start.mjs', import.meta.url));

const SCRIPTS = {
  types: 'node -e "console.log(\'types\')"',
  lint: 'node -e "process.exit(Number(process.env.LINT))"',
  build: 'node build.mjs',
  jest: 'node jest.mjs',
};

const BUILD = `import { cpSync } from 'node:fs';
console.log('build');
cpSync('src', 'dist/src', { recursive: true });`;

// It listens before it speaks: the test answers its first line with a signal.
const JEST = `process.on('SIGTERM', () => { console.log('jest was told'); process.exit(); });
console.log('jest', ...process.argv.slice(2));
setTimeout(() => process.exit(Number(process.env.JEST)), Number(process.env.LAST));`;

const LOCK = {
  name: 'toy',
  lockfileVersion: 3,
  packages: {
    '': { name: 'toy', dependencies: { part: 'file:part' } },
    part: { version: '1.0.0' },
    'node_modules/part': { resolved: 'part', link: true },
  },
};

/** The launcher in a toy project whose steps only say that they ran. */
describe('the launcher', () => {
  let folder: string;

  const write = (path: string, content: string): void => writeFileSync(join(folder, path), content);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'redline-launcher-'));
    for (const path of ['src', 'part']) mkdirSync(join(folder, path));
    write(
      'package.json',
      JSON.stringify({ name: 'toy', type: 'module', scripts: SCRIPTS, dependencies: { part: 'file:part' } }),
    );
    write('package-lock.json', JSON.stringify(LOCK));
    write('part/package.json', JSON.stringify({ name: 'part', version: '1.0.0' }));
    for (const path of ['nest-cli.json', 'tsconfig.json']) write(path, '{}');
    write('build.mjs', BUILD);
    write('jest.mjs', JEST);
    write('src/main.js', "console.log('main', process.cwd());");
    copyFileSync(LAUNCHER, join(folder, 'start.mjs'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const environment = (env: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
    PATH: process.env['PATH'],
    HOME: folder,
    LINT: '0',
    JEST: '0',
    LAST: '0',
    ...env,
  });

  const launch = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'start.mjs'), ...args], {
      cwd: tmpdir(),
      env: environment(env),
      encoding: 'utf8',
    });
    return { lines: stdout.trim().split('\n'), stderr, status };
  };

  test('installs, builds and serves in a clean clone', () => {
    const { lines, status } = launch([], { NODE_ENV: 'production' });
    expect(lines[0]).toBe('Installing the packages (once) …');
    expect(lines.slice(-3)).toEqual(['Building …', 'build', `main ${folder}`]);
    expect(status).toBe(0);
  });

  test('does neither the second time', () => {
    expect(launch([]).lines).toEqual([`main ${folder}`]);
  });

  test('builds again when a source changed, but not for a test beside it', () => {
    write('src/main.spec.ts', '// a test');
    expect(launch([]).lines).toEqual([`main ${folder}`]);
    write('src/main.js', "console.log('changed');");
    expect(launch([]).lines).toEqual(['Building …', 'build', 'changed']);
  });

  test('installs again when the lock file changed', () => {
    write('part/package.json', JSON.stringify({ name: 'part', version: '1.0.1' }));
    write('package-lock.json', JSON.stringify(LOCK).replace('1.0.0', '1.0.1'));
    expect(launch([]).lines[0]).toBe('Installing the packages (once) …');
    expect(launch([]).lines[0]).not.toBe('Installing the packages (once) …');
  });

  test('runs every check, hands its arguments to jest, and lets jest speak last', () => {
    const { lines, status } = launch(['test', 'units', '--verbose']);
    expect(lines.filter((line) => /^[a-z]/.test(line))).toEqual(['types', 'build', 'jest units --verbose']);
    expect(status).toBe(0);
  });

  test('runs the tests even after a failed check, and ends with the code of the first failure', () => {
    const { lines, status } = launch(['test'], { LINT: '4', JEST: '5' });
    expect(lines.slice(-2)).toEqual(['FAILED: lint (see above). The tests still run.', 'jest']);
    expect(status).toBe(4);
    expect(launch(['test'], { JEST: '5' }).status).toBe(5);
  });

  test('passes a signal on and leaves nobody behind', async () => {
    const child = spawn(process.execPath, [join(folder, 'start.mjs'), 'test'], {
      env: environment({ LAST: '60000' }),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    for await (const chunk of child.stdout) {
      output += String(chunk);
      if (output.endsWith('jest\n')) child.kill('SIGTERM');
    }
    // The pipe closes only when the last process holding it has ended.
    expect(output).toMatch(/jest was told\n$/);
    if (child.exitCode === null) await once(child, 'exit');
    expect(child.exitCode).toBe(143);
  });

  test('refuses a word it does not know, and a Node that is too old', () => {
    expect(launch(['serv'])).toMatchObject({
      status: 1,
      stderr: 'Redline does not know "serv": run "npm start", "npm test" or "npm run bench".\n',
    });
    const old = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.18.1'})";
    expect(launch([], { NODE_OPTIONS: `--import="${old}"` })).toMatchObject({
      status: 1,
      stderr: 'Redline cannot start: it needs Node 20.19 or newer, and this is 20.18.1.\n',
    });
  });
});
