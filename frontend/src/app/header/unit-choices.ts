import type { Unit } from '../../api/models.ts';

/** More choices than this are not shown at once: typing is quicker than scrolling. */
const shownAtOnce = 120;

/**
 * The units the picker offers, in tree order. Without a search: the whole tree when it is small, otherwise the units
 * around the chosen one (its superiors, its siblings, what lies directly below). With a search: every match.
 */
export function unitChoices(units: readonly Unit[], chosen: string, search: string): Unit[] {
  const words = search.trim().toLowerCase();
  if (words !== '') return units.filter((unit) => matches(unit, words)).slice(0, shownAtOnce);
  if (units.length <= shownAtOnce) return [...units];
  return units.filter(around(units, chosen)).slice(0, shownAtOnce);
}

function matches({ code, name }: Unit, words: string): boolean {
  return [code, name.zh, name.en].some((text) => text.toLowerCase().includes(words));
}

function around(units: readonly Unit[], chosen: string): (unit: Unit) => boolean {
  const centre = units.find(({ code }) => code === chosen);
  const superiors = new Set(centre?.path);
  return ({ code, parent }) => superiors.has(code) || parent === chosen || parent === (centre?.parent ?? null);
}
