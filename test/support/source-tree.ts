import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export const ROOT = process.cwd();

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

/** Every source file below the folders, relative to the root; generated files are left out. */
export function sourceFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) => walk(join(ROOT, folder))).sort();
}

/** What a file imports: a package's name, or a path relative to the root. */
export function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)]
    .map(([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? '')
    .map((specifier) => (specifier.startsWith('.') ? fromRoot(resolve(ROOT, dirname(file), specifier)) : specifier));
}

export function linesOf(file: string): string[] {
  return readFileSync(join(ROOT, file), 'utf8').split('\n');
}

export function foldersOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist', 'data', 'coverage'].includes(entry.name) ? [] : walk(path);
    const isSource = /\.(ts|tsx|mjs)$/.test(entry.name) && entry.name !== 'schema.ts' && !entry.name.endsWith('.d.ts');
    return isSource ? [fromRoot(path)] : [];
  });
}

function fromRoot(path: string): string {
  return relative(ROOT, path).split(sep).join('/');
}
