import type { EntityManager } from 'typeorm';

/** Something of somebody's own that stands on the demo, and where it is to be found. */
export interface Obstacle {
  readonly kind: 'complaints' | 'units' | 'users' | 'customer-base' | 'other';
  /** The import, unit or user it is; of other things the rule that holds the demo's units. */
  readonly where: string;
  readonly count: string;
}

/** What real people have put on the demo's units: their complaints by import, their units, their users. */
export function removalObstacles(
  manager: EntityManager,
  units: readonly string[],
  authors: readonly string[],
): Promise<Obstacle[]> {
  return manager.query<Obstacle[]>(
    `WITH demo_units AS (SELECT u.id, u.path FROM units u WHERE u.code = ANY ($1)),
     demo_imports AS (SELECT i.id FROM imports i WHERE i.created_by = ANY ($2))
     SELECT 'complaints' AS kind, coalesce(i.file_name, s.code) AS "where", count(*)::text AS count
     FROM complaints c JOIN complaint_sources s ON s.id = c.source_id LEFT JOIN imports i ON i.id = c.import_id
     WHERE c.unit_id IN (SELECT d.id FROM demo_units d)
       AND (c.import_id IS NULL OR c.import_id NOT IN (SELECT d.id FROM demo_imports d))
       -- one that a verdict of the demo's people moved is still the demo's
       AND NOT EXISTS (SELECT FROM complaint_disputes cd
                       WHERE cd.source_id = c.source_id AND cd.number = c.number AND cd.moved_unit_id = c.unit_id
                         AND cd.decided_by = ANY ($2) AND c.import_id IS NULL)
     GROUP BY coalesce(i.file_name, s.code)
     UNION ALL
     SELECT 'complaints', coalesce(i.file_name, 'totals'), sum(t.count)::text
     FROM daily_totals t LEFT JOIN imports i ON i.id = t.import_id
     WHERE t.unit_id IN (SELECT d.id FROM demo_units d)
       AND (t.import_id IS NULL OR t.import_id NOT IN (SELECT d.id FROM demo_imports d))
     GROUP BY coalesce(i.file_name, 'totals')
     UNION ALL
     SELECT 'customer-base', u.code, count(*)::text FROM customer_base b JOIN units u ON u.id = b.unit_id
     WHERE b.unit_id IN (SELECT d.id FROM demo_units d)
       AND (b.import_id IS NULL OR b.import_id NOT IN (SELECT d.id FROM demo_imports d))
     GROUP BY u.code
     UNION ALL
     SELECT 'units', u.code, '1' FROM units u
     WHERE u.code <> 'root' AND u.code <> ALL ($1)
       AND EXISTS (SELECT FROM demo_units d WHERE starts_with(u.path, d.path))
     UNION ALL
     SELECT 'users', s.username, '1' FROM users s
     WHERE s.username <> ALL ($2) AND s.unit_id IN (SELECT d.id FROM demo_units d)
     ORDER BY 1, 2`,
    [units, authors],
  );
}
