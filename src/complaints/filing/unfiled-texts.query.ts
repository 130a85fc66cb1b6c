import type { EntityManager } from 'typeorm';
import type { Dimension } from '../../catalogue/domain/dimension.ts';
import { inSubtree } from '../../organization/scope.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { likePattern } from '../parameters.ts';

export interface UnfiledText {
  readonly text: string;
  /** Complaints, with those counted by daily totals only. */
  readonly count: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

export interface UnfiledQuestion {
  readonly dimension: Dimension;
  readonly unitPath: string;
  readonly search: string | null;
  readonly sort: 'most' | 'latest';
  /** The last row of the page before: its count or day, and its text. */
  readonly after: readonly [value: string, text: string] | null;
  readonly limit: number;
}

/** Texts no entry of the catalogue stands for, within a scope. Types and channels come from the daily counts. */
export function unfiledTexts(manager: EntityManager, question: UnfiledQuestion): Promise<UnfiledText[]> {
  const { dimension, unitPath, search, sort, after, limit } = question;
  const [column, type] = sort === 'most' ? ['count', 'numeric'] : ['last_day', 'date'];
  return manager.query(
    `SELECT k.text AS text, k.count::text AS count, k.first_day::text AS "firstDay", k.last_day::text AS "lastDay"
     FROM (
       SELECT n.text, sum(n.count) AS count, min(n.day) AS first_day, max(n.day) AS last_day
       FROM (${SOURCES[dimension]}) AS n JOIN units u ON u.id = n.unit_id AND ${inSubtree('u', 1)}
       WHERE n.text <> '' AND NOT EXISTS (
         SELECT FROM catalogue_entries e WHERE e.dimension = $2 AND e.code = n.text)
       GROUP BY n.text HAVING sum(n.count) > 0) AS k
     WHERE ($3::text IS NULL OR k.text ILIKE $3) AND ($4::${type} IS NULL OR (k.${column}, k.text) < ($4::${type}, $5::text))
     ORDER BY k.${column} DESC, k.text DESC LIMIT $6`,
    [unitPath, dimension, search === null ? null : likePattern(search), after?.[0] ?? null, after?.[1] ?? null, limit],
  );
}

/** How many texts wait in each dimension, within a scope. */
export async function unfiledNumber(manager: EntityManager, dimension: Dimension, unitPath: string): Promise<number> {
  const [found]: { number: number }[] = await manager.query(
    `SELECT count(DISTINCT n.text)::float8 AS number
     FROM (${SOURCES[dimension]}) AS n JOIN units u ON u.id = n.unit_id AND ${inSubtree('u', 1)}
     WHERE n.text <> '' AND NOT EXISTS (SELECT FROM catalogue_entries e WHERE e.dimension = $2 AND e.code = n.text)`,
    [unitPath, dimension],
  );
  return found?.number ?? 0;
}

/** Where texts and their numbers are found: an index holds only what is still to be filed where no counts are kept. */
const SOURCES: Readonly<Record<Dimension, string>> = {
  type: `
    SELECT d.type AS text, d.count, d.day, d.unit_id FROM daily_type_counts d WHERE d.basis = 'received'
    UNION ALL
    SELECT t.type, t.count, t.day, t.unit_id FROM daily_totals t WHERE t.basis <> 'received'`,
  channel: `
    SELECT d.channel AS text, d.count, d.day, d.unit_id FROM daily_channel_counts d WHERE d.basis = 'received'`,
  cause: unfiledRows('cause'),
  level: unfiledRows('level'),
  right: unfiledRows('consumer_right'),
};

function unfiledRows(column: string): string {
  return `
    SELECT c.${column} AS text, 1::bigint AS count, c.received_day AS day, c.unit_id
    FROM complaints c WHERE c.${column} IS NOT NULL AND c.${column}_text IS NULL`;
}
