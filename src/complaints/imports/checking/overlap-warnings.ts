import type { Client } from 'pg';
import { DATE_BASES, type DateBasis, dayColumn } from '../../domain/date-basis.ts';
import type { ImportWarning } from '../domain/import-warning.ts';
import { stageTable } from '../stage-table.ts';

/** Totals and rows of the same unit, layer and day are added: what is both would count twice. */
export async function daysWithTotals(
  client: Client,
  importId: string,
  columns: readonly string[],
): Promise<ImportWarning | undefined> {
  const { rows: kept } = await client.query<{ basis: DateBasis }>(
    'SELECT DISTINCT t.basis AS basis FROM daily_totals t',
  );
  const bases = DATE_BASES.filter(
    (basis) => columns.includes(dayColumn(basis)) && kept.some((total) => total.basis === basis),
  );
  for (const basis of bases) {
    const found = await overlap(client, importId, basis);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Overlap {
  readonly rows: string;
  readonly days: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** Rows are grouped first: a file has far fewer units and days than rows. A unit's totals hold those below it. */
async function overlap(client: Client, importId: string, basis: DateBasis): Promise<ImportWarning | undefined> {
  const { rows } = await client.query<Overlap>(
    `SELECT coalesce(sum(g.rows), 0)::text AS rows, count(DISTINCT g.day) AS days, min(g.day)::text AS from,
            (max(g.day) + 1)::text AS until
     FROM (SELECT s.unit, s.layer, s.${dayColumn(basis)} AS day, count(*) AS rows
           FROM ${stageTable(importId)} s GROUP BY 1, 2, 3) g
     JOIN units u ON u.code = g.unit
     WHERE EXISTS (
       SELECT FROM daily_totals t JOIN units w ON w.id = t.unit_id
       WHERE t.basis = $1 AND t.layer = g.layer AND t.day = g.day AND t.count > 0
         AND (starts_with(u.path, w.path) OR starts_with(w.path, u.path)))`,
    [basis],
  );
  return warning('overlaps-totals', rows[0], { basis });
}

/** The other way round: totals for days whose rows a source has delivered. */
export async function coveredDays(client: Client, importId: string): Promise<ImportWarning | undefined> {
  const { rows } = await client.query<Overlap & { sources: string | null }>(
    `SELECT count(DISTINCT s.line)::text AS rows, count(DISTINCT s.day) AS days, min(s.day)::text AS from,
            (max(s.day) + 1)::text AS until, string_agg(DISTINCT k.source, ', ') AS sources
     FROM ${stageTable(importId)} s
     JOIN units u ON u.code = s.unit
     JOIN source_coverage k ON k.layer = s.layer AND k.day_from <= s.day AND k.day_until > s.day AND k.source <> 'totals'
     JOIN units w ON w.id = k.unit_id AND (starts_with(u.path, w.path) OR starts_with(w.path, u.path))`,
  );
  return warning('overlaps-complaints', rows[0], { sources: rows[0]?.sources ?? '' });
}

function warning(
  code: ImportWarning['code'],
  found: Overlap | undefined,
  params: Readonly<Record<string, string>>,
): ImportWarning | undefined {
  if (found === undefined || found.from === null || found.until === null) return undefined;
  const days = { days: found.days, from: found.from, until: found.until };
  return { code, rows: found.rows, params: { ...params, ...days }, examples: [] };
}
