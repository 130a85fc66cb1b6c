import type { EntityManager } from 'typeorm';
import { inSubtree } from '../../organization/scope.ts';

export interface CustomerComplaint {
  readonly source: string;
  readonly number: string;
  readonly unitCode: string;
  readonly unitZh: string;
  readonly unitEn: string;
  readonly layer: string;
  readonly receivedAt: Date;
  readonly day: string;
  readonly type: string;
  readonly typeText: string | null;
  readonly status: string | null;
  readonly customer: string | null;
  readonly customerTier: string | null;
  readonly phone: string | null;
  readonly text: string | null;
  readonly tags: readonly string[] | null;
}

export interface CustomerScope {
  readonly key: string;
  readonly unitPath: string;
  /** Null: of any. */
  readonly department: string | null;
}

/** A customer's newest complaints within a scope, whatever their source and layer, in the order they came. */
export async function customerComplaints(
  manager: EntityManager,
  { key, unitPath, department }: CustomerScope,
  limit: number,
): Promise<CustomerComplaint[]> {
  const newest: CustomerComplaint[] = await manager.query(
    `SELECT s.code AS source, c.number AS number, u.code AS "unitCode", u.name_zh AS "unitZh", u.name_en AS "unitEn",
            c.layer AS layer, c.received_at AS "receivedAt", c.received_day::text AS day, c.type AS type,
            c.type_text AS "typeText", c.status AS status, c.customer AS customer, c.customer_tier AS "customerTier",
            c.phone AS phone, c.text AS text, c.tags AS tags
     FROM complaint_search_entries e
     JOIN complaints c ON c.source_id = e.source_id AND c.number = e.number
     JOIN complaint_sources s ON s.id = c.source_id
     JOIN units u ON u.id = c.unit_id
     WHERE e.customer_key = $1 AND ${inSubtree('u', 2)} AND ($3::text IS NULL OR c.department = $3)
     ORDER BY c.received_at DESC, c.source_id DESC, c.number DESC
     LIMIT $4`,
    [key, unitPath, department, limit],
  );
  return newest.toReversed();
}
