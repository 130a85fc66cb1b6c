import type { EntityManager } from 'typeorm';
import type { ComplaintPlace } from '../../complaints/complaint-scope.ts';

export interface PlacedComplaint extends ComplaintPlace {
  readonly sourceId: number;
  readonly source: string;
  readonly number: string;
}

/** Where complaints belong, of those that exist. */
export function complaintPlaces(
  manager: EntityManager,
  complaints: readonly { readonly source: string; readonly number: string }[],
): Promise<PlacedComplaint[]> {
  return manager.query<PlacedComplaint[]>(
    `SELECT c.source_id AS "sourceId", s.code AS source, c.number AS number, u.path AS "unitPath",
            c.department AS department
     FROM unnest($1::text[], $2::text[]) AS n (source, number)
     JOIN complaint_sources s ON s.code = n.source
     JOIN complaints c ON c.source_id = s.id AND c.number = n.number
     JOIN units u ON u.id = c.unit_id`,
    [complaints.map(({ source }) => source), complaints.map(({ number }) => number)],
  );
}
