// The launcher behind `npm start`, `npm test` and `npm run bench`. It also installs, so it imports nothing installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST_NODE = [20, 19];
const ROOT = dirname(fileURLToPath(import.meta.url));
const INSTALL_STAMP = join(ROOT, 'node_modules', '.redline-lock');
const BUILD_STAMP = join(ROOT, 'dist', '.redline-build');
const SIGNALS = ['SIGINT', 'SIGTERM'];
const BUILT_FROM = ['src', 'reports', 'migrations', 'frontend'];
const BUILT_BY = ['package.json', 'package-lock.json', 'nest-cli.json', 'tsconfig.json'];

const [command = 'serve', ...rest] = process.argv.slice(2);
const COMMANDS = { serve, test, bench };

checkNode();
process.chdir(ROOT);
if (!Object.hasOwn(COMMANDS, command)) {
  fail(`Redline does not know "${command}": run "npm start", "npm test" or "npm run bench".`);
}
await COMMANDS[command](rest);

/** Serves in this very process: there is no child to lose when it is stopped or killed. */
async function serve() {
  await ready();
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(join(ROOT, 'dist', 'src', 'main.js')).href);
}

/** Runs every check even after one failed, so that jest's summary is always the last word; the first failure counts. */
async function test(jestArguments) {
  await install();
  const failures = [];
  const sourcesHash = buildHash();
  for (const step of ['types', 'lint', 'build']) {
    say(`Checking: ${step} …`);
    const code = await npm(['run', '--silent', step]);
    if (code === 0 && step === 'build') stampBuild(sourcesHash);
    if (code !== 0) failures.push({ step, code });
  }
  for (const { step } of failures) say(`FAILED: ${step} (see above). The tests still run.`);
  const code = await npm(['run', '--silent', 'jest', '--', ...jestArguments]);
  process.exitCode = failures[0]?.code ?? code;
}

async function bench(benchArguments) {
  await ready();
  const hook = pathToFileURL(join(ROOT, 'test', 'support', 'swc-register.mjs')).href;
  process.exitCode = await run(process.execPath, [
    '--import',
    hook,
    join('test', 'bench', 'run.ts'),
    ...benchArguments,
  ]);
}

async function ready() {
  await install();
  const sourcesHash = buildHash();
  if (read(BUILD_STAMP) === sourcesHash) return;
  say('Building …');
  const code = await npm(['run', '--silent', 'build']);
  if (code !== 0) fail('Redline cannot start: the build failed, see above.', code);
  stampBuild(sourcesHash);
}

async function install() {
  const wanted = installHash();
  if (read(INSTALL_STAMP) === wanted) return;
  if (!isInstalled()) {
    say('Installing the packages (once) …');
    // Development packages build and test; NODE_ENV=production alone would leave them out.
    const code = await npm(['ci', '--include=dev', '--no-fund', '--no-audit']);
    if (code !== 0) fail('Redline cannot start: its packages could not be installed, see above.', code);
  }
  writeFileSync(INSTALL_STAMP, wanted);
}

/** Whether somebody has run `npm ci` by hand: npm's own record then names every package of the lock file. */
function isInstalled() {
  const record = read(join(ROOT, 'node_modules', '.package-lock.json'));
  if (record === null) return false;
  const present = JSON.parse(record).packages;
  const locked = JSON.parse(read(join(ROOT, 'package-lock.json'))).packages;
  return Object.entries(locked).every(
    ([path, { version, optional }]) =>
      path === '' || present[path]?.version === version || (optional && !present[path]),
  );
}

function installHash() {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}\n`);
  return hash.update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex');
}

/** By content: a checkout touches every file and changes none. */
function buildHash() {
  const hash = createHash('sha256');
  for (const path of [...BUILT_BY, ...BUILT_FROM.flatMap(sources)]) {
    hash.update(`${path}\n`).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex');
}

function sources(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : sources(path);
      return entry.isFile() && !entry.name.endsWith('.spec.ts') ? [path] : [];
    });
}

function stampBuild(sourcesHash) {
  mkdirSync(dirname(BUILD_STAMP), { recursive: true });
  writeFileSync(BUILD_STAMP, sourcesHash);
}

/** The npm that called us, else the one on the path. */
function npm(args) {
  const caller = process.env.npm_execpath;
  if (caller?.endsWith('.js')) return run(process.execPath, [caller, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

/**
 * Runs a child to its end and answers its exit code. The child leads a group of its own, out of reach of the terminal's
 * Ctrl-C: a signal comes to us alone, goes once to the whole group, grandchildren included, and then ends us too.
 */
function run(program, args, options = {}) {
  const grouped = process.platform !== 'win32';
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', detached: grouped, ...options });
    let received = null;
    const pass = (signal) => {
      if (received === null) process.kill(grouped ? -child.pid : child.pid, signal);
      received = received ?? signal;
    };
    for (const signal of SIGNALS) process.on(signal, pass);
    child.once('error', (error) => fail(`Redline cannot run ${program}: ${error.message}`));
    child.once('exit', (code) => {
      for (const signal of SIGNALS) process.off(signal, pass);
      if (received !== null) process.exit(128 + constants.signals[received]);
      resolve(code ?? 1);
    });
  });
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  fail(`Redline cannot start: it needs Node ${OLDEST_NODE.join('.')} or newer, and this is ${process.versions.node}.`);
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function fail(sentence, code = 1) {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}
