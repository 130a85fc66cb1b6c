import type { CountedSide } from '../counts/counted-sides.ts';

/**
 * The indicator versions that ask for other complaints than before, not only for codes that did not exist then: moving
 * complaints between keys does not suffice for them, they are counted again.
 */
export function changedVersions(
  before: readonly CountedSide[],
  after: readonly CountedSide[],
  fresh: readonly string[],
): string[] {
  const former = new Map(before.map((side) => [keyOf(side), side]));
  const changed = after.filter((side) => {
    const was = former.get(keyOf(side));
    return was === undefined || contents(was, fresh) !== contents(side, fresh);
  });
  return [...new Set(changed.map(({ version }) => version))];
}

function keyOf({ version, side }: CountedSide): string {
  return `${version}.${side}`;
}

function contents({ types, below, channels, levels, causes, rights }: CountedSide, fresh: readonly string[]): string {
  const old = (keys: readonly string[] | null) => keys?.filter((key) => !fresh.includes(key)).toSorted() ?? null;
  return JSON.stringify([old(types), below.toSorted(), old(channels), old(levels), old(causes), old(rights)]);
}
