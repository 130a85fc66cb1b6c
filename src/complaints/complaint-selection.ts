import type { Day } from '../shared/calendar-day.ts';
import type { RowFilter } from './complaint-row-filter.ts';
import { selectionCondition, type CountableSelection } from './counts/countable-filter.ts';
import { markCondition } from './counts/marks.ts';
import type { DateBasis } from './domain/date-basis.ts';
import type { Parameters } from './parameters.ts';

/** Which complaints a list shows, checked and spelled out. */
export interface ComplaintSelection {
  /** Ids of the units; null: every unit there is. */
  readonly unitIds: readonly string[] | null;
  readonly basis: DateBasis;
  readonly from: Day | null;
  /** Excluded. */
  readonly until: Day | null;
  readonly layer: string | null;
  readonly types: Pick<CountableSelection, 'types' | 'below'> | null;
  readonly channel: string | null;
  /** What an indicator counts, with the version whose daily counts hold the number. */
  readonly indicator: { readonly versionId: string; readonly counts: CountableSelection } | null;
  readonly rows: RowFilter;
}

/** As much of a selection as countable rows can answer. */
type CountableConditions = Pick<ComplaintSelection, 'unitIds' | 'from' | 'until' | 'layer' | 'types' | 'channel'> & {
  readonly indicator: { readonly counts: CountableSelection } | null;
};

/**
 * The part of a selection that countable rows can answer, under an alias; `day` is where the row keeps the day of the
 * selection's basis.
 */
export function countableConditions(
  selection: CountableConditions,
  alias: string,
  day: string,
  parameters: Parameters,
): string[] {
  const { unitIds, from, until, layer, types, channel, indicator } = selection;
  const conditions = [`${day} IS NOT NULL`];
  if (unitIds !== null) conditions.push(`${alias}.unit_id = ANY (${parameters.add(unitIds, 'bigint[]')})`);
  if (from !== null) conditions.push(`${day} >= ${parameters.add(from, 'date')}`);
  if (until !== null) conditions.push(`${day} < ${parameters.add(until, 'date')}`);
  if (layer !== null) conditions.push(`${alias}.layer = ${parameters.add(layer, 'text')}`);
  if (types !== null) conditions.push(typeCondition(types, `${alias}.type`, parameters));
  if (channel !== null) conditions.push(`coalesce(${alias}.channel, '') = ${parameters.add(channel, 'text')}`);
  if (indicator !== null) conditions.push(indicatorCondition(indicator.counts, alias, parameters));
  return conditions;
}

/** That a type lies in one of the sub-trees. */
export function typeCondition(
  { types, below }: Pick<CountableSelection, 'types' | 'below'>,
  column: string,
  parameters: Parameters,
): string {
  return `(${column} = ANY (${parameters.add(types, 'text[]')}) OR ${column} LIKE ANY (${parameters.add(below, 'text[]')}))`;
}

function indicatorCondition(counts: CountableSelection, alias: string, parameters: Parameters): string {
  const list = (values: readonly string[] | null) => parameters.add(values, 'text[]');
  const chosen = selectionCondition(alias, {
    layers: list(counts.layers),
    types: list(counts.types),
    below: list(counts.below),
    channels: list(counts.channels),
    levels: list(counts.levels),
    causes: list(counts.causes),
    rights: list(counts.rights),
    departments: list(counts.departments),
  });
  return [chosen, ...counts.marks.map((mark) => markCondition(mark, alias))].join(' AND ');
}
