import type { EntityManager } from 'typeorm';

/** Whether an import has brought customers that have no keys yet, and so cannot be followed from complaint to complaint. */
export async function lacksKeys(manager: EntityManager): Promise<boolean> {
  const rows: { lacks: boolean }[] = await manager.query(
    `SELECT EXISTS (SELECT FROM complaint_search_backlog b WHERE b.number IS NULL) AS lacks`,
  );
  return rows[0]?.lacks ?? false;
}

/** How many complaints the search does not know in their present state yet, as decimal text; ten thousand stand for more. */
export async function searchLag(manager: EntityManager): Promise<string> {
  const rows: { behind: string }[] = await manager.query(
    `SELECT least(10000, coalesce(sum(w.complaints), 0))::text AS behind
     FROM (SELECT coalesce(i.created + i.updated, CASE WHEN b.number IS NULL THEN 10000 ELSE 1 END) AS complaints
           FROM (SELECT l.number, l.import_id FROM complaint_search_backlog l ORDER BY l.id LIMIT 10000) AS b
           LEFT JOIN imports i ON i.id = b.import_id) AS w`,
  );
  return rows[0]?.behind ?? '0';
}
