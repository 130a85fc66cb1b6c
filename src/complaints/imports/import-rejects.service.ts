import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { isPermitted } from '../../accounts/domain/permissions.ts';
import { csvLine, UTF8_MARK } from '../../platform/files/csv-writer.ts';
import { type Page, pageOf } from '../../platform/http/page.ts';
import { maskedOriginal } from '../domain/masked-original.ts';
import { refusalWording } from './domain/refusal-wording.ts';
import { type RejectReasonRow, rejectReasonsOf } from './import-reject-reasons.query.ts';
import { type RejectFilter, type RejectRow, rejectsAfter } from './import-rejects.query.ts';
import { Imports } from './imports.service.ts';

const ALL: RejectFilter = { code: null, column: null, limit: 2000 };
const START = { line: '0', ordinal: '-1' };

/** The rows an import refused, with line, column, reason and original text. */
@Injectable()
export class ImportRejects {
  constructor(
    private readonly dataSource: DataSource,
    private readonly imports: Imports,
  ) {}

  async page(
    caller: Caller,
    importId: string,
    filter: RejectFilter,
    after: readonly string[],
  ): Promise<Page<RejectRow>> {
    await this.imports.find(caller, importId);
    const [line = START.line, ordinal = START.ordinal] = after;
    const rows = await rejectsAfter(
      this.dataSource,
      importId,
      { line, ordinal },
      { ...filter, limit: filter.limit + 1 },
    );
    return pageOf(shownTo(caller, rows), filter.limit, (row) => [row.line, row.ordinal]);
  }

  /** For what reasons, with how many rows each. */
  async reasons(caller: Caller, importId: string): Promise<RejectReasonRow[]> {
    await this.imports.find(caller, importId);
    return rejectReasonsOf(this.dataSource, importId);
  }

  /** All of them as CSV text, a piece at a time, so that a million are never held at once. */
  async csv(caller: Caller, importId: string, language: 'zh' | 'en'): Promise<AsyncGenerator<string>> {
    await this.imports.find(caller, importId);
    return this.csvPieces(caller, importId, language);
  }

  private async *csvPieces(caller: Caller, importId: string, language: 'zh' | 'en'): AsyncGenerator<string> {
    yield UTF8_MARK + csvLine(['line', 'column', 'code', 'reason', 'original']);
    let after = START;
    for (;;) {
      const rows = await rejectsAfter(this.dataSource, importId, after, ALL);
      const last = rows.at(-1);
      if (last === undefined) return;
      yield shownTo(caller, rows)
        .map((row) =>
          csvLine([row.line, row.column, row.code, refusalWording(row.code, row.params)[language], row.original]),
        )
        .join('');
      after = { line: last.line, ordinal: String(last.ordinal) };
    }
  }
}

/** The original text as it came for those who may bring files and mend them; masked for other readers. */
function shownTo({ roles }: Caller, rows: readonly RejectRow[]): RejectRow[] {
  if (isPermitted(roles, 'imports.write')) return [...rows];
  return rows.map((row) => ({ ...row, original: maskedOriginal(row.column, row.original) }));
}
