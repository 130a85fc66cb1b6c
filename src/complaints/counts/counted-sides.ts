import type { EntityManager } from 'typeorm';
import type { Catalogue } from '../../catalogue/catalogue.query.ts';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import { absenceOf, type CellBasis, type DateBasis, isDateBasis, owesDate } from '../domain/date-basis.ts';
import type { CellDimension } from './count-cells.ts';
import { type CountableFilter, type CountableSelection, SELECTED_COLUMNS, selectionOf } from './countable-filter.ts';
import { type CountingVersion, countingVersions } from './counting-versions.query.ts';
import { IS_TOTAL } from './marks.ts';

/** `left-out`: daily totals that cannot tell what the numerator asks for, and so are not in it. */
export type Side = 'numerator' | 'denominator' | 'missing' | 'left-out';

/** A side of an indicator version that counts complaints, its filter spelled out. */
export interface CountedSide extends CountableSelection {
  readonly version: string;
  readonly side: Side;
  /** The coarsest cells that still tell what the filter asks for. */
  readonly dimension: CellDimension;
}

/** Every side counted per day: of all versions, or of one. */
export async function readCountedSides(
  manager: EntityManager,
  versionId: string | null = null,
): Promise<CountedSide[]> {
  const versions = await countingVersions(manager, versionId);
  if (versions.length === 0) return [];
  const catalogue = await presentCatalogue(manager);
  return versions.flatMap((version) => sidesOf(version, catalogue));
}

/** The sides of one version: those of a draft as well, which nothing is counted for yet. */
export function sidesOf({ id, numerator, denominator }: CountingVersion, catalogue: Catalogue): CountedSide[] {
  const side = (name: Side, filter: CountableFilter | null): CountedSide[] =>
    filter === null ? [] : [withDimension({ version: id, side: name, ...selectionOf(filter, catalogue) })];
  return [
    ...side('numerator', numerator),
    ...side('denominator', denominator),
    ...(numerator !== null && owesDate(numerator.dateBasis, numerator.flags)
      ? lacking(side('missing', numerator))
      : []),
    ...leftOut(side('left-out', numerator)),
  ];
}

/** Daily totals of the days, layers and types asked for, where more is asked for than a total can tell. */
function leftOut(sides: readonly CountedSide[]): CountedSide[] {
  return sides.flatMap((side) => {
    if (side.dimension === 'type') return [];
    const unasked = { channels: null, levels: null, causes: null, rights: null, departments: null };
    return [{ ...side, ...unasked, marks: [IS_TOTAL] }];
  });
}

/** What the numerator would count if it had the date: a reading that lacks them is not complete (DESIGN §2, Counts). */
function lacking(sides: readonly CountedSide[]): CountedSide[] {
  return sides.flatMap((side) => {
    const basis = isDateBasis(side.basis) ? absenceOf(side.basis) : undefined;
    return basis === undefined ? [] : [{ ...side, basis }];
  });
}

/** The lacks of a date that the sides count, beside the dates that occur. */
export function cellBases(bases: readonly DateBasis[], sides: readonly CountedSide[]): CellBasis[] {
  const absences = sides.flatMap(({ basis }) => (isDateBasis(basis) ? [] : [basis]));
  return [...new Set([...bases, ...absences])];
}

function withDimension(side: Omit<CountedSide, 'dimension'>): CountedSide {
  const byType = side.marks.length === 0 && SELECTED_COLUMNS.every(([member]) => side[member] === null);
  return { ...side, dimension: byType ? 'type' : 'whole' };
}
