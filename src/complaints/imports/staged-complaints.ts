import { COUNTABLE_TYPES } from '../counts/count-cells.ts';
import { standingExclusion } from '../exclusions/standing-exclusion.ts';
import { DATE_BASES, type DateBasis, dayColumn } from '../domain/date-basis.ts';
import { statedColumns } from './complaint-columns.ts';
import { stageTable } from './stage-table.ts';

/** The staged complaints of an import as SQL: which columns of `complaints` the file states, and the rows themselves. */
export class StagedComplaints {
  readonly table: string;
  /** Columns of `complaints` the file states, besides source and number. */
  readonly columns: readonly string[];
  private readonly sourceId: number;

  constructor(importId: string, sourceId: number, stageColumns: readonly string[]) {
    this.table = stageTable(importId);
    this.columns = ['unit_id', ...statedColumns(stageColumns)];
    this.sourceId = sourceId;
  }

  /** The rows with the id of their unit, which is null while the unit is still to be created. */
  get rows(): string {
    const columns = this.columns.map((name) => (name === 'unit_id' ? 'u.id AS unit_id' : `s.${name}`));
    return `SELECT s.number, ${columns.join(', ')} FROM ${this.table} s LEFT JOIN units u ON u.code = s.unit`;
  }

  /** That the complaint `c` is the one of the staged row `s`. */
  get isSame(): string {
    return `c.source_id = ${this.sourceId} AND c.number = s.number`;
  }

  /** That what the file states of `s` differs from what is kept of `c`; nothing else of `c` is compared. */
  get isChanged(): string {
    const of = (alias: string) => this.columns.map((name) => `${alias}.${name}`).join(', ');
    return `ROW(${of('c')}) IS DISTINCT FROM ROW(${of('s')})`;
  }

  /** Date bases the file states. */
  get bases(): DateBasis[] {
    return DATE_BASES.filter((basis) => this.columns.includes(dayColumn(basis)));
  }

  /** Whether the staged row `s` is one that was excluded before it was taken out of the data. */
  get excluded(): string {
    return standingExclusion(`${this.sourceId}`, 's.number');
  }

  /** The countable columns of a staged row `s` that becomes a new complaint. */
  get countable(): string {
    const column = ([name, type]: readonly [string, string]) => {
      if (this.columns.includes(name)) return `s.${name}`;
      if (name === 'excluded') return `${this.excluded} AS excluded`;
      return name === 'type' ? `''::text AS type` : `NULL::${type} AS ${name}`;
    };
    return `1::bigint AS weight, ${Object.entries(COUNTABLE_TYPES).map(column).join(', ')}`;
  }
}
