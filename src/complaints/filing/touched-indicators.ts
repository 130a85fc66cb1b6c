import type { EntityManager } from 'typeorm';
import type { Catalogue } from '../../catalogue/catalogue.query.ts';
import type { Dimension } from '../../catalogue/domain/dimension.ts';
import { type CountableFilter, type CountableSelection, selectionOf } from '../counts/countable-filter.ts';
import type { KeyChange } from './change-effect.query.ts';

export interface TouchedIndicator {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
}

interface NewestIndicator extends TouchedIndicator {
  readonly numerator: CountableFilter;
}

/** The indicators whose numerator would be another: they count what one key stands for and not the other, or ask anew. */
export async function touchedIndicators(
  manager: EntityManager,
  dimension: Dimension,
  changes: readonly KeyChange[],
  { before, after }: { before: Catalogue['trees']; after: Catalogue['trees'] },
): Promise<TouchedIndicator[]> {
  const indicators = await newestIndicators(manager);
  const touched = indicators.filter(({ numerator }) => {
    const was = selectionOf(numerator, { trees: before });
    const will = selectionOf(numerator, { trees: after });
    return changes.some(({ from, to }) => selects(was, dimension, from) !== selects(will, dimension, to));
  });
  return touched.map(({ code, name }) => ({ code, name }));
}

function newestIndicators(manager: EntityManager): Promise<NewestIndicator[]> {
  return manager.query(
    `SELECT DISTINCT ON (v.code) v.code AS code, v.definition -> 'name' AS name, v.definition -> 'numerator' AS numerator
     FROM indicator_versions v WHERE v.definition -> 'numerator' IS NOT NULL
     ORDER BY v.code, v.version DESC`,
  );
}

/** Whether a selection takes a key of the dimension, whatever else it asks for. */
function selects(selection: CountableSelection, dimension: Dimension, key: string): boolean {
  switch (dimension) {
    case 'type':
      return selection.types === null || selection.types.includes(key) || selection.below.some((p) => isBelow(key, p));
    case 'cause':
      return selection.causes?.includes(key) ?? true;
    case 'channel':
      return selection.channels?.includes(key) ?? true;
    case 'level':
      return selection.levels?.includes(key) ?? true;
    case 'right':
      return selection.rights?.includes(key) ?? true;
  }
}

/** As LIKE would find it: the pattern is a literal text, its signs escaped, before the trailing %. */
function isBelow(key: string, pattern: string): boolean {
  return key.startsWith(pattern.slice(0, -1).replace(/\\([\\%_])/g, '$1'));
}
