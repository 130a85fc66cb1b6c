import type { Client } from 'pg';
import { copyLine } from './copy-text.ts';
import { CopyWriter } from './copy-writer.ts';
import type { RowProblem } from './record-reader.ts';

const BATCH = 1000;
const LONGEST_ORIGINAL = 4000;
const TARGET = 'import_rejects (import_id, line, ordinal, column_name, code, params, original)';

/** Keeps refused rows, a batch at a time. */
export class RejectWriter {
  private lines: string[] = [];

  constructor(
    private readonly client: Client,
    private readonly importId: string,
  ) {}

  /** Adds a row's problems; true when `flush` should be awaited before the next. */
  add(line: number, problems: readonly RowProblem[]): boolean {
    problems.forEach(({ column, code, params, original }, ordinal) => {
      const shown = original.length > LONGEST_ORIGINAL ? `${original.slice(0, LONGEST_ORIGINAL)}…` : original;
      const values = [this.importId, String(line), String(ordinal), column, code, JSON.stringify(params), shown];
      this.lines.push(copyLine(values));
    });
    return this.lines.length >= BATCH;
  }

  async flush(): Promise<void> {
    if (this.lines.length === 0) return;
    const copy = new CopyWriter(this.client, TARGET);
    for (const line of this.lines) copy.add(line);
    this.lines = [];
    await copy.end();
  }
}
