import type { EntityManager } from 'typeorm';
import type { Catalogue } from '../../catalogue/catalogue.query.ts';
import type { Dimension } from '../../catalogue/domain/dimension.ts';
import { addDays } from '../../shared/calendar-day.ts';
import { LONGEST_WINDOW_DAYS, periodContaining } from '../../shared/period.ts';
import { type CountableFilter, type CountableSelection, selectionOf } from '../counts/countable-filter.ts';
import type { KeyChange } from './change-effect.query.ts';
import { type RulingVersion, rulingVersions } from './ruling-versions.query.ts';

export type TouchedIndicator = Pick<RulingVersion, 'code' | 'name'>;

/**
 * The indicators that would count otherwise, in their numerator or in what it is a share of: they take what one key
 * stands for and not the other, or ask anew. Asked is every version by which a day of the complaints concerned is
 * counted, for an older one still rules the periods begun under it.
 */
export async function touchedIndicators(
  manager: EntityManager,
  dimension: Dimension,
  changes: readonly KeyChange[],
  { before, after }: { before: Catalogue['trees']; after: Catalogue['trees'] },
): Promise<TouchedIndicator[]> {
  const touched = new Map<string, TouchedIndicator>();
  for (const version of await rulingVersions(manager)) {
    const { code, name, numerator, whole } = version;
    const isTouched = [numerator, ...(whole === null ? [] : [whole])].some((filter) => {
      const was = selectionOf(filter, { trees: before });
      const will = selectionOf(filter, { trees: after });
      return changes.some(
        (change) =>
          isCountedBy(version, filter, change) &&
          selects(was, dimension, change.from) !== selects(will, dimension, change.to),
      );
    });
    if (isTouched) touched.set(code, { code, name });
  }
  return [...touched.values()];
}

/**
 * Whether a period that goes by the version may hold one of the complaints. Periods go by the version in force on their
 * first day, and the longest is a year; a window goes by the one in force on its last. What is counted by another day than
 * that of receipt is counted on a later one.
 */
function isCountedBy(
  { from, until, rolls }: RulingVersion,
  { dateBasis }: CountableFilter,
  { firstDay, lastDay }: KeyChange,
): boolean {
  const earliestStart = [periodContaining('year', firstDay).start, periodContaining('week', firstDay).start].sort()[0];
  if (until !== null && earliestStart !== undefined && until <= earliestStart) return false;
  const latest = rolls ? addDays(lastDay, LONGEST_WINDOW_DAYS - 1) : lastDay;
  return from === null || dateBasis !== 'received' || from <= latest;
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
