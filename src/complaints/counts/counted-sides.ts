import type { EntityManager } from 'typeorm';
import { readComplaintTypes } from '../../catalogue/complaint-types.query.ts';
import { type CountableFilter, type CountableSelection, selectionOf } from './countable-filter.ts';
import { countingVersions } from './counting-versions.query.ts';

export type Side = 'numerator' | 'denominator';

/** A side of an indicator version that counts complaints, its filter spelled out. */
export interface CountedSide extends CountableSelection {
  readonly version: string;
  readonly side: Side;
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
    filter === null ? [] : [{ version, side: name, ...selectionOf(filter, tree) }];
  return versions.flatMap(({ id, numerator, denominator }) => [
    ...side(id, 'numerator', numerator),
    ...side(id, 'denominator', denominator),
  ]);
}
