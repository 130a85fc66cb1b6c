import type { Unit } from '../../api/models.ts';

/** A line of the tree: a unit, how deep it stands below the top of one's scope, and what can be opened. */
export interface TreeLine {
  unit: Unit;
  depth: number;
  hasChildren: boolean;
  isOpen: boolean;
  /** Its own name or code was searched for; others are there to show where it belongs. */
  isMatch: boolean;
}

/**
 * The lines to show. Without a search: what lies below open units. With one: the matches and their superiors, all open.
 * Units come in tree order, superiors first.
 */
export function treeLines(units: readonly Unit[], open: ReadonlySet<string>, search: string): TreeLine[] {
  const words = search.trim().toLowerCase();
  const parents = new Set(units.map(({ parent }) => parent));
  const matches = new Set(words === '' ? [] : units.filter((unit) => isNamed(unit, words)).map(({ code }) => code));
  const around = new Set(units.filter(({ code }) => matches.has(code)).flatMap(({ path }) => path));
  const top = units[0]?.level ?? 0;
  const isShown = ({ code, path }: Unit): boolean =>
    words === '' ? path.every((each) => each === code || open.has(each)) : matches.has(code) || around.has(code);
  return units.filter(isShown).map((unit) => ({
    unit,
    depth: unit.level - top,
    hasChildren: parents.has(unit.code),
    isOpen: words === '' ? open.has(unit.code) : around.has(unit.code),
    isMatch: matches.has(unit.code),
  }));
}

/** The units open at first: all of a small tree, otherwise the top one and the way down to the chosen one. */
export function openAtFirst(units: readonly Unit[], chosen: string | null): Set<string> {
  if (units.length <= 60) return new Set(units.map(({ code }) => code));
  const path = units.find(({ code }) => code === chosen)?.path ?? [];
  return new Set([...(units[0] === undefined ? [] : [units[0].code]), ...path]);
}

/** What a key does in the tree from the line at an index: another line to go to, or a unit to open or close. */
export function treeKey(
  key: string,
  index: number,
  lines: readonly TreeLine[],
): { go: number } | { toggle: string } | null {
  const line = lines[index];
  if (line === undefined) return null;
  const last = lines.length - 1;
  switch (key) {
    case 'ArrowDown':
      return { go: Math.min(index + 1, last) };
    case 'ArrowUp':
      return { go: Math.max(index - 1, 0) };
    case 'Home':
      return { go: 0 };
    case 'End':
      return { go: last };
    case 'ArrowRight':
      if (!line.hasChildren) return null;
      return line.isOpen ? { go: Math.min(index + 1, last) } : { toggle: line.unit.code };
    case 'ArrowLeft':
      if (line.hasChildren && line.isOpen) return { toggle: line.unit.code };
      return {
        go: Math.max(
          lines.findIndex(({ unit }) => unit.code === line.unit.parent),
          0,
        ),
      };
    default:
      return null;
  }
}

function isNamed({ code, name }: Unit, words: string): boolean {
  return [code, name.zh, name.en].some((text) => text.toLowerCase().includes(words));
}
