import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * The compiled file of a worker thread named beside the calling module. A thread runs plain Node: when the caller itself
 * runs as TypeScript (under jest), the build in `dist/` answers for the source.
 */
export function workerFile(importMetaUrl: string, name: `./${string}.ts`): URL {
  const compiled = name.replace(/\.ts$/, '.js');
  if (!importMetaUrl.endsWith('.ts')) return new URL(compiled, importMetaUrl);
  const folder = dirname(fileURLToPath(importMetaUrl));
  const root = packageRoot(folder);
  const built = join(root, 'dist', relative(root, folder), compiled);
  if (!existsSync(built))
    throw new Error(`${relative(root, built).split(sep).join('/')} is not built: run npm run build`);
  return pathToFileURL(built);
}

function packageRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('no package.json above the source');
  return packageRoot(parent);
}
