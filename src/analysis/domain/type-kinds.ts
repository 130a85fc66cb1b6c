import type { ComplaintTypeTree } from '../../catalogue/domain/complaint-type-tree.ts';

const SEPARATOR = ' / ';

/**
 * What a counted type is shown under: one step below `under`, or at the top of the catalogue. A filed type rises to its
 * ancestor there; an original path still to be filed is cut to its first element beyond. Undefined when it lies elsewhere.
 */
export function kindOf(type: string, under: string | null, tree: ComplaintTypeTree): string | undefined {
  return tree.has(type) ? filedKind(type, under, tree) : pathKind(type, under);
}

function filedKind(type: string, under: string | null, tree: ComplaintTypeTree): string | undefined {
  let code: string | null = type;
  // what is filed directly under the type itself stands beside the types below it
  if (code === under) return code;
  while (code !== null) {
    const parent: string | null = tree.find(code)?.parentCode ?? null;
    if (parent === under) return code;
    code = parent;
  }
  return undefined;
}

function pathKind(path: string, under: string | null): string | undefined {
  if (under === null) return path.split(SEPARATOR)[0] ?? path;
  if (path === under) return path;
  if (!path.startsWith(`${under}${SEPARATOR}`)) return undefined;
  const [next = ''] = path.slice(under.length + SEPARATOR.length).split(SEPARATOR);
  return `${under}${SEPARATOR}${next}`;
}
