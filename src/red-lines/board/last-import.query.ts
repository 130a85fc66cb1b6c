import type { EntityManager } from 'typeorm';
import { inSubtree } from '../../organization/scope.ts';

export interface LastImport {
  readonly lastPublishedAt: string | null;
  /** Rows refused by the last published file. */
  readonly openRejects: string;
}

/** The last file published by anybody of the unit or below it. */
export async function lastImport(manager: EntityManager, unitPath: string): Promise<LastImport> {
  const rows = await manager.query<{ publishedAt: Date; rejected: string }[]>(
    `SELECT i.published_at AS "publishedAt", i.rejected::text AS rejected
     FROM imports i JOIN units u ON u.id = i.unit_id
     WHERE ${inSubtree('u', 1)} AND i.status = 'published' AND i.published_at IS NOT NULL
     ORDER BY i.published_at DESC, i.id DESC LIMIT 1`,
    [unitPath],
  );
  const [last] = rows;
  return { lastPublishedAt: last?.publishedAt.toISOString() ?? null, openRejects: last?.rejected ?? '0' };
}
