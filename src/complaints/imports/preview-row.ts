import type { TableRecord } from '../../platform/files/domain/table-record.ts';
import { instant } from '../../platform/clock.ts';
import type { CellValue } from './domain/cell.ts';
import { refusalWording, type Wording } from './domain/refusal-wording.ts';
import type { RowReader } from './domain/row-reader.ts';

/** What a field would hold: text as text, instants in ISO form with the day they count on, paths and tags as lists. */
export type PreviewValue = string | number | boolean | readonly string[] | { at: string; day: string } | null;

export interface PreviewProblem {
  /** Empty when the whole row is refused. */
  readonly field: string;
  readonly column: string;
  readonly code: string;
  readonly reason: Wording;
  readonly original: string;
}

export interface PreviewRow {
  readonly line: number;
  /** What can be read of it; nothing of a record whose separators or quotes are astray. */
  readonly values: Readonly<Record<string, PreviewValue>>;
  /** Why it would be refused. */
  readonly problems?: readonly PreviewProblem[];
}

/** One record as it will be read; without a mapping, its cells under their headers. */
export function previewRow(record: TableRecord, header: readonly string[], reader: RowReader | undefined): PreviewRow {
  const { line } = record;
  if (!record.ok) {
    const { code, params, raw } = record;
    return {
      line,
      values: {},
      problems: [{ field: '', column: '', code, reason: refusalWording(code, params), original: raw }],
    };
  }
  if (reader === undefined) return { line, values: byName(header, record.fields) };
  const row = reader.read(record.fields, record.marks);
  const names = reader.fields.map(({ name }) => name);
  const values = byName(names, row.values.map(previewValue));
  if (row.ok) return { line, values };
  const problems = row.problems.map(({ field, column, code, params, original }) => ({
    field,
    column,
    code,
    reason: refusalWording(code, params),
    original,
  }));
  return { line, values, problems };
}

function byName<Value>(names: readonly string[], values: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(names.flatMap((name, at) => (at < values.length ? [[name, values[at] as Value]] : [])));
}

function previewValue(value: CellValue): PreviewValue {
  if (typeof value === 'object' && value !== null && 'epochMs' in value) {
    return { at: instant(value.epochMs).toISOString(), day: value.day };
  }
  return value;
}
