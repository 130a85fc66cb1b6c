import type { CsvRecord } from '../../platform/files/domain/csv-records.ts';
import { instant } from '../../platform/clock.ts';
import type { CellValue } from './domain/cell.ts';
import { refusalWording, type Wording } from './domain/refusal-wording.ts';
import type { RowReader } from './domain/row-reader.ts';

/** What a field would hold: text as text, instants in ISO form with the day they count on, paths and tags as lists. */
export type PreviewValue = string | number | boolean | readonly string[] | { at: string; day: string } | null;

export interface PreviewProblem {
  readonly column: string;
  readonly code: string;
  readonly reason: Wording;
  readonly original: string;
}

export type PreviewRow =
  | { readonly line: number; readonly values: Readonly<Record<string, PreviewValue>> }
  | { readonly line: number; readonly problems: readonly PreviewProblem[] };

/** One record as it will be read; without a mapping, its cells under their headers. */
export function previewRow(record: CsvRecord, header: readonly string[], reader: RowReader | undefined): PreviewRow {
  const { line } = record;
  if (!record.ok) {
    const { code, params, raw } = record;
    return { line, problems: [{ column: '', code, reason: refusalWording(code, params), original: raw }] };
  }
  if (reader === undefined) return { line, values: byName(header, record.fields) };
  const row = reader.read(record.fields);
  if (!row.ok) {
    return {
      line,
      problems: row.problems.map((problem) => ({ ...problem, reason: refusalWording(problem.code, problem.params) })),
    };
  }
  return {
    line,
    values: byName(
      reader.fields.map(({ name }) => name),
      row.values.map(previewValue),
    ),
  };
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
