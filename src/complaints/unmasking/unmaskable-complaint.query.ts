import type { EntityManager } from 'typeorm';

/** What of a complaint is shown masked, in the clear, and whose it is. */
export interface UnmaskableComplaint {
  readonly sourceId: number;
  readonly unitId: string;
  readonly unitPath: string;
  readonly department: string | null;
  readonly customer: string | null;
  readonly row: Readonly<Record<string, unknown>>;
}

export async function unmaskableComplaint(
  manager: EntityManager,
  source: string,
  number: string,
): Promise<UnmaskableComplaint | undefined> {
  const rows: UnmaskableComplaint[] = await manager.query(
    `SELECT c.source_id AS "sourceId", u.id AS "unitId", u.path AS "unitPath", c.department AS department,
            c.customer AS customer, to_jsonb(c) AS row
     FROM complaint_sources s
     JOIN complaints c ON c.source_id = s.id AND c.number = $2
     JOIN units u ON u.id = c.unit_id
     WHERE s.code = $1`,
    [source, number],
  );
  return rows[0];
}
