import type { EntityManager } from 'typeorm';
import type { ComplaintPlace } from '../../complaints/complaint-scope.ts';

/** As much of a complaint as a dispute asks about. */
export interface ContestedComplaint extends ComplaintPlace {
  readonly sourceId: number;
  readonly unitId: string;
  readonly isExcluded: boolean;
}

/** The complaint, kept as it is until the transaction ends; others may contest others meanwhile. */
export async function contestedComplaint(
  manager: EntityManager,
  source: string,
  number: string,
): Promise<ContestedComplaint | undefined> {
  const [found] = await manager.query<ContestedComplaint[]>(
    `SELECT c.source_id AS "sourceId", u.id AS "unitId", u.path AS "unitPath", c.department AS department,
            c.excluded IS TRUE AS "isExcluded"
     FROM complaint_sources s JOIN complaints c ON c.source_id = s.id AND c.number = $2 JOIN units u ON u.id = c.unit_id
     WHERE s.code = $1 FOR SHARE OF c`,
    [source, number],
  );
  return found;
}
