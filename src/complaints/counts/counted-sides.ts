import type { EntityManager } from 'typeorm';
import { readComplaintTypes } from '../../catalogue/complaint-types.query.ts';
import type { CellDimension } from './count-cells.ts';
import { type CountableFilter, type CountableSelection, selectionOf } from './countable-filter.ts';
import { countingVersions } from './counting-versions.query.ts';

export type Side = 'numerator' | 'denominator';

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
  const tree = await readComplaintTypes(manager);
  const side = (version: string, name: Side, filter: CountableFilter | null): CountedSide[] =>
    filter === null ? [] : [{ version, side: name, dimension: dimensionOf(filter), ...selectionOf(filter, tree) }];
  return versions.flatMap(({ id, numerator, denominator }) => [
    ...side(id, 'numerator', numerator),
    ...side(id, 'denominator', denominator),
  ]);
}

function dimensionOf({ channels, levels, causes }: CountableFilter): CellDimension {
  return (channels ?? levels ?? causes ?? null) === null ? 'type' : 'whole';
}
