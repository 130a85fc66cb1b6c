import type { ComplaintTypeTree } from '../../catalogue/domain/complaint-type-tree.ts';

const SEPARATOR = ' / ';

/** The elements of a path written as one text: `资费 /  不明扣费 ` → 资费, 不明扣费. A slash without spaces belongs to the name. */
export function typePath(text: string): string[] {
  return trimmed(text.split(/\s\/\s/));
}

/** How an original path is written: its elements joined by ` / `; `''` when there are none. */
export function typeText(path: readonly string[]): string {
  return trimmed(path).join(SEPARATOR);
}

/**
 * What a complaint's type is counted under: the catalogue's code when the path was filed under it, or its last element
 * or all of it is a code or a name; else the original path (a complaint still to be filed), `''` when it has none.
 */
export function typeKey(path: readonly string[], tree: ComplaintTypeTree): string {
  return tree.keyOf(typeText(path));
}

/** What a path written as one text means in a filter: the entry that bears the name, whatever became of it since. */
export function pathKey(text: string, tree: ComplaintTypeTree): string {
  const path = typeText(typePath(text));
  return tree.bearer(path) ?? path;
}

/** The LIKE pattern of every original path below this one. */
export function belowPath(key: string): string {
  return `${key.replace(/[\\%_]/g, (character) => `\\${character}`)}${SEPARATOR}%`;
}

function trimmed(path: readonly string[]): string[] {
  return path.map((element) => element.trim()).filter((element) => element !== '');
}
