import type { MalformedRecord, SoundRecord, TableRecord } from '../../../platform/files/domain/table-record.ts';
import type { RowReader } from '../domain/row-reader.ts';
import type { FieldStage } from './field-stage.ts';

/** Why a row is refused: one of these for each cell that is wrong. */
export interface RowProblem {
  readonly column: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly original: string;
}

/** A row as COPY takes it, in the order of the stage's columns, or why there is none. */
export type StagedRow =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly RowProblem[] };

/** Turns the records of one file straight into rows for COPY: no object per row outlives its line. */
export class RecordReader {
  constructor(
    private readonly rows: RowReader,
    /** One for each of the reader's fields, in their order. */
    private readonly stages: readonly FieldStage[],
    /** What follows every row: fields the file does not state, at their defaults. */
    private readonly rest: string,
  ) {}

  read(record: TableRecord): StagedRow {
    return record.ok ? this.readSound(record) : malformed(record);
  }

  private readSound(record: SoundRecord): StagedRow {
    const row = this.rows.read(record.fields, record.marks);
    if (!row.ok) return row;
    let text = String(record.line);
    for (let at = 0; at < this.stages.length; at += 1) {
      text += `\t${this.stages[at]?.encode(row.values[at] ?? null) ?? ''}`;
    }
    return { ok: true, text: `${text}${this.rest}\n` };
  }
}

/** A record whose separators or quotes are astray has no columns to speak of: the whole of it is refused. */
function malformed(record: MalformedRecord): StagedRow {
  return { ok: false, problems: [{ column: '', code: record.code, params: record.params, original: record.raw }] };
}
