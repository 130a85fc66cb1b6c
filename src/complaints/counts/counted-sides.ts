import type { EntityManager } from 'typeorm';
import type { Catalogue } from '../../catalogue/catalogue.query.ts';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import { absenceOf, type CellBasis, type DateBasis, isDateBasis } from '../domain/date-basis.ts';
import type { CellDimension } from './count-cells.ts';
import { type CountableFilter, type CountableSelection, selectionOf } from './countable-filter.ts';
import { type CountingVersion, countingVersions } from './counting-versions.query.ts';

export type Side = 'numerator' | 'denominator' | 'missing';

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
    filter === null
      ? []
      : [{ version: id, side: name, dimension: dimensionOf(filter), ...selectionOf(filter, catalogue) }];
  return [...side('numerator', numerator), ...side('denominator', denominator), ...lacking(side('missing', numerator))];
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

function dimensionOf({ channels, levels, causes }: CountableFilter): CellDimension {
  return (channels ?? levels ?? causes ?? null) === null ? 'type' : 'whole';
}
