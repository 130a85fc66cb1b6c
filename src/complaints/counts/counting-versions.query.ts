import type { EntityManager } from 'typeorm';
import type { CountableFilter } from './countable-filter.ts';

export interface CountingVersion {
  id: string;
  numerator: CountableFilter | null;
  /** The complaints a share is a share of; null when the denominator is a customer base or nothing. */
  denominator: CountableFilter | null;
}

/** What each indicator version counts among complaints; of one version when its id is given. */
export function countingVersions(manager: EntityManager, versionId: string | null): Promise<CountingVersion[]> {
  return manager.query(
    `SELECT v.id,
            v.definition -> 'numerator' AS numerator,
            v.definition -> 'denominator' -> 'complaints' AS denominator
     FROM indicator_versions v
     WHERE $1::bigint IS NULL OR v.id = $1
     ORDER BY v.id`,
    [versionId],
  );
}
