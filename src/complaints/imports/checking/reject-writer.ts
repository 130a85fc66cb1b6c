import type { Client } from 'pg';
import type { TableRecord } from '../../../platform/files/domain/table-record.ts';
import { salvagedCells } from '../domain/salvaged-cells.ts';
import { copyLine, textArray } from './copy-text.ts';
import { CopyWriter } from './copy-writer.ts';
import type { RowProblem } from './record-reader.ts';

const BATCH = 1000;
/** In characters: rows may be megabytes long, and a batch of them is held at once. */
const LARGEST_BATCH = 1 << 21;
const LONGEST_ORIGINAL = 4000;
const REJECTS = 'import_rejects (import_id, line, ordinal, column_name, code, params, original)';
const ROWS = 'import_rejected_rows (import_id, line, cells, marks)';

/** How a file's records lie: with how many columns of its own, and between which separators. */
export interface RecordLayout {
  readonly columns: number;
  /** Null for a workbook, whose rows are never astray. */
  readonly delimiter: string | null;
}

/** Keeps refused rows, a batch at a time: what is wrong with which cell, and the row itself to be corrected. */
export class RejectWriter {
  private problems: string[] = [];
  private rows: string[] = [];
  private size = 0;

  constructor(
    private readonly client: Client,
    private readonly importId: string,
    private readonly layout: RecordLayout,
  ) {}

  /** Adds a row and its problems; true when `flush` should be awaited before the next. */
  add(record: TableRecord, problems: readonly RowProblem[]): boolean {
    problems.forEach(({ column, code, params, original }, ordinal) => {
      const shown = original.length > LONGEST_ORIGINAL ? `${original.slice(0, LONGEST_ORIGINAL)}…` : original;
      const values = [this.importId, String(record.line), String(ordinal), column, code, JSON.stringify(params), shown];
      this.problems.push(copyLine(values));
    });
    return this.addRow(record) || this.problems.length >= BATCH;
  }

  /** Adds the row alone, its problems being known already. */
  addRow(record: TableRecord): boolean {
    const { columns, delimiter } = this.layout;
    const cells = record.ok ? wholeRow(record.fields, columns) : salvagedCells(record.raw, delimiter ?? '\t', columns);
    const marks = record.ok && record.marks !== undefined ? JSON.stringify(record.marks) : null;
    const row = copyLine([this.importId, String(record.line), textArray(cells), marks]);
    this.rows.push(row);
    this.size += row.length;
    return this.rows.length >= BATCH || this.size >= LARGEST_BATCH;
  }

  async flush(): Promise<void> {
    const { problems, rows } = this;
    this.problems = [];
    this.rows = [];
    this.size = 0;
    await this.copy(REJECTS, problems);
    await this.copy(ROWS, rows);
  }

  private async copy(target: string, lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    const copy = new CopyWriter(this.client, target);
    for (const line of lines) if (copy.add(line)) await copy.flush();
    await copy.end();
  }
}

/** As many cells as the header has: a sheet leaves out the blank ones at the end of a row. */
function wholeRow(fields: readonly string[], columns: number): string[] {
  return Array.from({ length: columns }, (_, at) => fields[at] ?? '');
}
