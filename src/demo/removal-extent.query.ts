import type { EntityManager } from 'typeorm';

/** How much goes with the demo. */
export interface RemovalExtent {
  readonly complaints: string;
  readonly dailyTotals: string;
  readonly customerFigures: string;
  readonly officialFigures: string;
  readonly imports: string;
  readonly reviews: string;
  readonly briefings: string;
  readonly users: string;
  readonly units: string;
}

/** Reviews and briefings of the whole company count as well: they were made from the demo's figures. */
export async function removalExtent(
  manager: EntityManager,
  units: readonly string[],
  authors: readonly string[],
  people: readonly string[],
): Promise<RemovalExtent | undefined> {
  const rows = await manager.query<RemovalExtent[]>(
    `WITH demo_units AS (SELECT u.id FROM units u WHERE u.code = ANY ($1) OR u.code = 'root'),
     demo_imports AS (SELECT i.id FROM imports i WHERE i.created_by = ANY ($2)),
     demo_reviews AS (SELECT r.id FROM reviews r WHERE r.unit_id IN (SELECT d.id FROM demo_units d))
     SELECT (SELECT count(*) FROM complaints c WHERE c.import_id IN (SELECT d.id FROM demo_imports d)) AS complaints,
            (SELECT count(*) FROM daily_totals t WHERE t.import_id IN (SELECT d.id FROM demo_imports d)) AS "dailyTotals",
            (SELECT count(*) FROM customer_base b WHERE b.import_id IN (SELECT d.id FROM demo_imports d)) AS "customerFigures",
            (SELECT count(*) FROM official_figures f
             WHERE f.updated_by = ANY ($2) OR f.unit_id IN (SELECT u.id FROM units u WHERE u.code = ANY ($1))) AS "officialFigures",
            (SELECT count(*) FROM demo_imports) AS imports,
            (SELECT count(*) FROM demo_reviews) AS reviews,
            (SELECT count(*) FROM briefings b WHERE b.review_id IN (SELECT d.id FROM demo_reviews d)) AS briefings,
            (SELECT count(*) FROM users s WHERE s.username = ANY ($3)) AS users,
            (SELECT count(*) FROM units u WHERE u.code = ANY ($1)) AS units`,
    [units, authors, people],
  );
  return rows[0];
}
