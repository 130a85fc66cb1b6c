import type { KindCheck } from './checking/kind-check.ts';
import { MappingFault } from './checking/mapping-fault.ts';
import { type DateChoice, dateChoice } from './domain/date-readings.ts';
import { fieldsOf } from './domain/field.ts';
import { fingerprint } from './domain/fingerprint.ts';
import { findColumn } from './domain/header.ts';
import type { ImportKind } from './domain/import-kind.ts';
import type { Mapping } from './domain/mapping.ts';
import { type FieldProposal, proposeColumns, type ProposedMapping, proposedMapping } from './domain/propose-mapping.ts';
import type { RowReader } from './domain/row-reader.ts';
import type { UnitIndex } from './domain/unit-index.ts';
import type { FileBeginning } from './file-beginning.ts';
import { cellsByColumn, type ColumnFacts, columnFacts } from './preview-columns.ts';
import { previewRow, type PreviewRow } from './preview-row.ts';

const SAMPLE_ROWS = 20;

export interface FilePreview {
  readonly format: 'csv' | 'xlsx';
  readonly encoding: string;
  readonly delimiter: string;
  /** Null of a text file. */
  readonly sheet: string | null;
  readonly sheets: FileBeginning['sheets'];
  readonly headerRow: number;
  /** The first rows as they stand, the header among them. */
  readonly head: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly columns: readonly string[];
  readonly facts: readonly ColumnFacts[];
  readonly isCorrections: boolean;
  readonly fingerprint: string;
  readonly proposedMapping: ProposedMapping & { readonly headerRow?: number };
  readonly proposals: readonly FieldProposal[];
  readonly joinedDates: Readonly<Record<string, DateChoice>>;
  readonly sample: readonly PreviewRow[];
}

interface ReadBy {
  /** Undefined for complaints without a mapping: the cells are shown as they stand. */
  readonly rows: { readonly check: KindCheck; readonly isAskedFor: boolean } | undefined;
  readonly units: UnitIndex;
  readonly fileName: string;
}

/** What the beginning of a file shows of the whole: its columns, what each seems to hold, its first rows as they read. */
export function previewOf(kind: ImportKind, beginning: FileBeginning, { rows, units, fileName }: ReadBy): FilePreview {
  const { header, records, format, form, isCorrections } = beginning;
  const sound = records.flatMap((record) => (record.ok ? [record.fields] : []));
  const cells = cellsByColumn(header, sound);
  const proposals = proposeColumns(kind, { header, cells, units });
  const reader = rows === undefined ? undefined : readerFor(rows, header);
  return {
    format,
    encoding: form.encoding ?? '',
    delimiter: form.delimiter ?? '',
    sheet: form.sheet,
    sheets: beginning.sheets,
    headerRow: form.headerRow,
    head: beginning.head,
    columns: header,
    facts: cells.map(columnFacts),
    isCorrections,
    fingerprint: fingerprint(format, header),
    proposedMapping: { ...statedOf(beginning), ...proposedMapping(kind, header, sourceName(fileName), proposals) },
    proposals,
    joinedDates: rows === undefined ? {} : joinedDates(rows.check.mapping, header, cells),
    sample: records.slice(0, SAMPLE_ROWS).map((record) => previewRow(record, header, reader)),
  };
}

/** A small kind's own column names are only a default: where the file has others, its cells are shown as they stand. */
function readerFor({ check, isAskedFor }: { check: KindCheck; isAskedFor: boolean }, header: readonly string[]) {
  try {
    return check.rowReader(header);
  } catch (error) {
    if (error instanceof MappingFault && !isAskedFor) return undefined as RowReader | undefined;
    throw error;
  }
}

/** A header that is not the first row has to be stated, or the import would not find it. */
function statedOf({ form }: FileBeginning): { readonly headerRow?: number } {
  return form.headerRow === 1 ? {} : { headerRow: form.headerRow };
}

/** Dates put together from several columns: what the joined texts may mean. */
function joinedDates(
  { kind, columns }: Mapping,
  header: readonly string[],
  cells: readonly (readonly string[])[],
): Record<string, DateChoice> {
  const kinds = new Map(fieldsOf(kind).map((field) => [field.name, field.kind]));
  return Object.fromEntries(
    [...columns].flatMap(([field, { columns: names }]): [string, DateChoice][] => {
      if (names.length < 2 || !['instant', 'day'].includes(kinds.get(field) ?? '')) return [];
      const places = names.flatMap((name) => {
        const match = findColumn(header, name);
        return match.ok ? [match.index] : [];
      });
      const rows = cells[0]?.map((_, row) => places.map((place) => cells[place]?.[row]?.trim() ?? '').join(' ')) ?? [];
      const choice = dateChoice(rows);
      return choice === undefined ? [] : [[field, choice]];
    }),
  );
}

/** A source is proposed from the file's name: `Comcast 2015.csv` → `comcast`. */
function sourceName(fileName: string): string {
  const words = /^[\p{L}]+/u.exec(fileName)?.[0] ?? '';
  return words === '' ? 'upload' : words.toLowerCase();
}
