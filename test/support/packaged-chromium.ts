import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

export type Chromium = {
  readonly program: string;
  /** where the program finds libraries the system lacks; null when it lacks none */
  readonly libraries: string | null;
};

const run = promisify(execFile);

/** The Chromium in an npm package, for machines without one; with the libraries it needs where the system lacks them. */
export async function packagedChromium(): Promise<Chromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium was found: install one and set CHROMIUM_PATH to its program');
  }
  const home = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `redline-chromium-${version}-${process.getuid?.() ?? 0}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const program = join(folder, 'chromium');
  if (!existsSync(program)) await unpackProgram(join(home, 'bin/chromium.br'), program);
  const isComplete = !(await run('ldd', [program])).stdout.includes('not found');
  return { program, libraries: isComplete ? null : await unpackLibraries(join(home, 'bin/al2023.tar.br'), folder) };
}

/** Unpacked once per version and machine; it appears under its name only when whole, so parallel runs do not collide. */
async function unpackProgram(packed: string, program: string): Promise<void> {
  const draft = `${program}.${process.pid}`;
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(draft));
  await chmod(draft, 0o755);
  await rename(draft, program);
}

async function unpackLibraries(packed: string, folder: string): Promise<string> {
  const libraries = join(folder, 'lib');
  if (existsSync(libraries)) return libraries;
  const draft = await mkdtemp(join(folder, 'libraries-'));
  const archive = join(draft, 'libraries.tar');
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(archive));
  await run('tar', ['--extract', '--file', archive, '--directory', draft]);
  if (!existsSync(libraries)) await rename(join(draft, 'lib'), libraries);
  await rm(draft, { recursive: true });
  return libraries;
}
