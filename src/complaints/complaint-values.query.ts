import type { EntityManager } from 'typeorm';
import { inSubtree } from '../organization/scope.ts';
import type { ComplaintValuesDto } from './complaint-values.dto.ts';

/** So many of the newest complaints tell what there is to choose from; an older word can still be typed. */
const NEWEST = 2000;

/** Words in use within a scope, by field, each list in alphabetical order. */
export async function complaintValues(
  manager: EntityManager,
  { unitPath, department }: { readonly unitPath: string; readonly department: string | null },
): Promise<ComplaintValuesDto> {
  const [values]: ComplaintValuesDto[] = await manager.query(
    `WITH newest AS MATERIALIZED (
       SELECT s.code AS source, coalesce(c.channel_text, c.channel) AS channel, coalesce(c.level_text, c.level) AS level,
              coalesce(c.cause_text, c.cause) AS cause, c.status AS status, c.department AS department,
              c.customer_tier AS customer_tier, c.tags AS tags
       FROM complaints c
       JOIN complaint_sources s ON s.id = c.source_id
       JOIN units u ON u.id = c.unit_id
       WHERE ${inSubtree('u', 1)} AND ($2::text IS NULL OR c.department = $2)
       ORDER BY c.received_at DESC, c.source_id DESC, c.number DESC
       LIMIT $3)
     SELECT ${used('source')} AS source, ${used('channel')} AS channel, ${used('level')} AS level,
            ${used('cause')} AS cause, ${used('status')} AS status, ${used('department')} AS department,
            ${used('customer_tier')} AS "customerTier",
            ARRAY(SELECT DISTINCT t.tag FROM newest n CROSS JOIN unnest(n.tags) AS t (tag) ORDER BY t.tag) AS tag`,
    [unitPath, department, NEWEST],
  );
  if (values === undefined) throw new Error('the values in use were not answered');
  return values;
}

function used(column: string): string {
  return `ARRAY(SELECT DISTINCT n.${column} FROM newest n WHERE n.${column} <> '' ORDER BY n.${column})`;
}
