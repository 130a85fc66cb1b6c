import type { EntityManager } from 'typeorm';
import { asksNothing } from './complaint-row-filter.ts';
import { type ComplaintSelection, countableConditions } from './complaint-selection.ts';
import { NOTHING_KNOWN } from './counts/count-cells.ts';
import { Parameters } from './parameters.ts';

/** How many complaints a selection has: as rows, and besides only as daily totals. Both as decimal text. */
export interface ComplaintTotal {
  readonly rows: string;
  readonly withoutRows: string;
}

interface CountSource {
  readonly table: string;
  readonly selection: ComplaintSelection;
}

/** The total from the daily counts, without touching a complaint; null when no count table can tell. */
export async function complaintTotal(
  manager: EntityManager,
  selection: ComplaintSelection,
): Promise<ComplaintTotal | null> {
  const source = countSource(selection);
  if (source === null) return null;
  const parameters = new Parameters();
  const counted = countedConditions(source, parameters);
  const kept = [
    `t.basis = ${parameters.add(selection.basis, 'text')}`,
    ...countableConditions(selection, 't', 't.day', parameters),
  ];
  const rows: ComplaintTotal[] = await manager.query(
    `SELECT (counted.sum - totals.sum)::text AS rows, totals.sum::text AS "withoutRows"
     FROM (SELECT coalesce(sum(n.count), 0) AS sum FROM ${source.table} n WHERE ${counted.join(' AND ')}) AS counted,
          (SELECT coalesce(sum(t.count), 0) AS sum FROM (${TOTALS}) AS t WHERE ${kept.join(' AND ')}) AS totals`,
    parameters.values,
  );
  return rows[0] ?? null;
}

/** Daily totals with the columns a countable row has. */
const TOTALS = `
  SELECT d.unit_id, d.basis, d.layer, d.day, d.type, d.count, ${NOTHING_KNOWN} FROM daily_totals d`;

function countSource(selection: ComplaintSelection): CountSource | null {
  const { indicator, layer, types, channel } = selection;
  if (!asksNothing(selection.rows)) return null;
  if (indicator !== null) {
    return layer === null && types === null && channel === null ? { table: 'daily_indicator_counts', selection } : null;
  }
  if (types !== null) return channel === null ? { table: 'daily_type_counts', selection } : null;
  return { table: channel === null ? 'daily_counts' : 'daily_channel_counts', selection };
}

function countedConditions({ selection }: CountSource, parameters: Parameters): string[] {
  const { indicator, basis } = selection;
  if (indicator === null) {
    return [`n.basis = ${parameters.add(basis, 'text')}`, ...countableConditions(selection, 'n', 'n.day', parameters)];
  }
  return [
    `n.indicator_version_id = ${parameters.add(indicator.versionId, 'bigint')}`,
    `n.side = 'numerator'`,
    // the version's counts are those of its filter already
    ...countableConditions({ ...selection, indicator: null }, 'n', 'n.day', parameters),
  ];
}
