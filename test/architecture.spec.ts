import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { foldersOf, importsOf, linesOf, ROOT, sourceFiles } from './support/source-tree.ts';

/** A module may import the ones listed before it, never the ones after. */
const MODULES = [
  'shared',
  'platform',
  'audit',
  'accounts',
  'delivery',
  'organization',
  'catalogue',
  'complaints',
  'red-lines',
  'analysis',
  'prediction',
  'cases',
  'rectification',
  'monitoring',
  'launches',
  'care',
  'scorecard',
  'reviews',
  'briefings',
  'demo',
];
const TOP_LEVEL = ['.ci', '.git', 'frontend', 'migrations', 'reports', 'src', 'test'];
const MADE_HERE = ['node_modules', 'dist', 'data', 'coverage'];

const files = sourceFiles('src', 'reports', 'migrations', 'frontend', 'test');
const productFiles = files.filter((file) => !/^test\/|\.spec\.ts$/.test(file));
const moduleOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

/** The files for which the rule finds something, each with what it found: an empty list is a house in order. */
function violations(among: readonly string[], find: (file: string) => readonly string[]): string[] {
  return among.flatMap((file) => find(file).map((found) => `${file}: ${found}`));
}

describe('the house', () => {
  test('has only rooms that the plan knows', () => {
    expect(foldersOf('.').filter((name) => ![...TOP_LEVEL, ...MADE_HERE].includes(name))).toEqual([]);
    expect(foldersOf('src').filter((name) => ![...MODULES, 'commands'].includes(name))).toEqual([]);
  });

  test('has files in every room of src', () => {
    const inhabited = new Set(files.map(moduleOf));
    expect(foldersOf('src').filter((name) => !inhabited.has(name))).toEqual([]);
  });

  test('lets a module import only modules before its own', () => {
    const found = violations(files, (file) => {
      const own = MODULES.indexOf(moduleOf(file) ?? '');
      if (own < 0) return [];
      return importsOf(file).filter((path) => {
        const other = moduleOf(path);
        return other !== undefined && MODULES.indexOf(other) > own;
      });
    });
    expect(found).toEqual([]);
  });

  test('keeps decisions free of framework, database and files', () => {
    const pure = productFiles.filter((file) => /^src\/shared\/|\/domain\//.test(file));
    const found = violations(pure, (file) =>
      importsOf(file).filter((path) =>
        /^(@nestjs|@fastify|fastify|typeorm|pg|rxjs)\b|^node:(fs|net|http|child_process|worker_threads)/.test(path),
      ),
    );
    expect(found).toEqual([]);
  });

  test('lets decisions import only decisions and values', () => {
    const pure = productFiles.filter((file) => /^src\/shared\/|\/domain\//.test(file));
    const found = violations(pure, (file) =>
      importsOf(file).filter((path) => path.startsWith('src/') && !/^src\/shared\/|\/domain\//.test(path)),
    );
    expect(found).toEqual([]);
  });

  test('keeps paper, migrations and front end apart from the application', () => {
    const apart = files.filter((file) => /^(reports|migrations|frontend)\//.test(file));
    expect(violations(apart, (file) => importsOf(file).filter((path) => path.startsWith('src/')))).toEqual([]);
  });

  test('lets paper know neither the framework, the database nor the front end', () => {
    const paper = productFiles.filter((file) => file.startsWith('reports/'));
    const found = violations(paper, (file) =>
      importsOf(file).filter((path) => /^(@nestjs|@fastify|typeorm|pg|migrations|frontend|react|antd)\b/.test(path)),
    );
    expect(found).toEqual([]);
  });

  test('lets the front end borrow only the palette from paper', () => {
    const found = violations(
      files.filter((file) => file.startsWith('frontend/')),
      (file) => importsOf(file).filter((path) => path.startsWith('reports/') && path !== 'reports/palette.ts'),
    );
    expect(found).toEqual([]);
  });

  test('lets no feature of the front end import another', () => {
    const featureOf = (path: string): string | undefined => /^frontend\/src\/features\/([^/]+)\//.exec(path)?.[1];
    const found = violations(files, (file) => {
      const own = featureOf(file);
      if (own === undefined) return [];
      return importsOf(file).filter((path) => {
        const other = featureOf(path);
        return (other !== undefined && other !== own) || path.startsWith('frontend/src/app/');
      });
    });
    expect(found).toEqual([]);
  });

  test('has no import cycle', () => {
    expect(cycles(files)).toEqual([]);
  });
});

describe('every file', () => {
  test('is short enough to read in one sitting', () => {
    const found = violations(files, (file) => {
      const limit = /^test\/|\.spec\.ts$/.test(file) ? 500 : 300;
      const length = linesOf(file).length;
      return length > limit ? [`${length} lines`] : [];
    });
    expect(found).toEqual([]);
  });

  test('is named in kebab-case for what it holds', () => {
    const found = files.filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      return (
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.(ts|tsx|mjs)$/.test(name) ||
        /^(index|utils?|helpers?|common|manager)\./.test(name)
      );
    });
    expect(found).toEqual([]);
  });

  test('reads the clock in one place only', () => {
    const found = violations(
      productFiles.filter((file) => /^(src|reports|migrations)\//.test(file) && file !== 'src/platform/clock.ts'),
      (file) => linesOf(file).filter((line) => /\bnew Date\(\)|\bDate\.now\(/.test(line)),
    );
    expect(found).toEqual([]);
  });

  test('exports by name', () => {
    const found = violations(
      productFiles.filter((file) => !file.endsWith('vite.config.ts')),
      (file) => linesOf(file).filter((line) => line.startsWith('export default')),
    );
    expect(found).toEqual([]);
  });

  test('uses neither forwardRef nor a weakened type', () => {
    const found = violations(productFiles, (file) =>
      linesOf(file).filter((line) => /\bforwardRef\b|@ts-(ignore|nocheck)|\bas any\b|: any\b|<any>/.test(line)),
    );
    expect(found).toEqual([]);
  });

  test('leaves nothing for later', () => {
    const found = violations(files, (file) =>
      file === 'test/architecture.spec.ts'
        ? []
        : linesOf(file).filter((line) => /\b(TODO|FIXME)\b|\b(test|it|describe)\.(skip|only|todo)\b/.test(line)),
    );
    expect(found).toEqual([]);
  });

  test('injects at most six dependencies', () => {
    const found = violations(productFiles, (file) => {
      const text = linesOf(file).join('\n');
      return [...text.matchAll(/constructor\(([^)]*)\)/g)]
        .map(
          ([, parameters = '']) =>
            parameters
              .replaceAll(/<[^>]*>/g, '')
              .split(',')
              .filter((part) => part.trim() !== '').length,
        )
        .filter((count) => count > 6)
        .map((count) => `${count} constructor parameters`);
    });
    expect(found).toEqual([]);
  });
});

describe('what the house is built from', () => {
  const manifest = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as Record<string, Record<string, string>>;

  test('pins every version exactly', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('stays with the last apexcharts under the MIT licence', () => {
    const installed = JSON.parse(readFileSync(`${ROOT}/node_modules/apexcharts/package.json`, 'utf8')) as {
      version: string;
    };
    expect([manifest.devDependencies?.apexcharts, installed.version]).toEqual(['4.7.0', '4.7.0']);
  });

  test('names every migration in its list', () => {
    const listed = new Set(importsOf('migrations/all.ts'));
    const found = readdirSync(`${ROOT}/migrations`).filter(
      (name) => name !== 'all.ts' && !listed.has(`migrations/${name}`),
    );
    expect(found).toEqual([]);
  });
});

/** Import cycles among the files, each as a path that returns to its beginning. */
function cycles(all: readonly string[]): string[] {
  const known = new Set(all);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of importsOf(file).filter((path) => known.has(path))) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of all) visit(file, []);
  return found;
}
