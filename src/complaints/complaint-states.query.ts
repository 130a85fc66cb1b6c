import type { EntityManager } from 'typeorm';
import type { Json } from '../shared/canonical-json.ts';

/** A complaint as it is, or as it was until it was replaced. */
export interface ComplaintState {
  /** Columns of `complaints`; the amount as text, every digit kept. */
  readonly row: Readonly<Record<string, Json>>;
  readonly unitCode: string;
  readonly unitZh: string;
  readonly unitEn: string;
  readonly unitPath: string;
  /** Null for the present state. */
  readonly replacedAt: Date | null;
  readonly replacedByImport: string | null;
  /** Username of who pushed or imported what replaced it; null where that was not kept. */
  readonly replacedBy: string | null;
  readonly customerKey: string | null;
}

/** Every state of a complaint, the oldest first, the present one last; none when there is no such complaint. */
export function complaintStates(manager: EntityManager, source: string, number: string): Promise<ComplaintState[]> {
  return manager.query(
    `SELECT p.row || jsonb_build_object('amount', p.row ->> 'amount') AS row,
            u.code AS "unitCode", u.name_zh AS "unitZh", u.name_en AS "unitEn", u.path AS "unitPath",
            p.replaced_at AS "replacedAt", p.replaced_by_import AS "replacedByImport",
            coalesce(p.replaced_by, i.created_by) AS "replacedBy", e.customer_key AS "customerKey"
     FROM complaint_sources s
     JOIN complaints c ON c.source_id = s.id AND c.number = $2
     CROSS JOIN LATERAL (
       SELECT h.former AS row, h.replaced_at, h.replaced_by_import, h.replaced_by, h.id AS place
       FROM complaint_history h WHERE h.source_id = s.id AND h.number = c.number
       UNION ALL
       SELECT to_jsonb(c), NULL, NULL, NULL, NULL) AS p
     JOIN units u ON u.id = (p.row ->> 'unit_id')::bigint
     LEFT JOIN imports i ON i.id = p.replaced_by_import
     LEFT JOIN complaint_search_entries e ON e.source_id = c.source_id AND e.number = c.number
     WHERE s.code = $1
     ORDER BY p.place NULLS LAST`,
    [source, number],
  );
}
