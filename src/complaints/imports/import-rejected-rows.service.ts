import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { csvLine, UTF8_MARK } from '../../platform/files/csv-writer.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { CORRECTION_COLUMNS, guarded } from './domain/corrections-file.ts';
import { refusalWording } from './domain/refusal-wording.ts';
import { typedCell } from './domain/typed-cell.ts';
import { type RejectedRow, rejectedRowsAfter } from './import-rejected-rows.query.ts';
import { Imports } from './imports.service.ts';

/** A row may be megabytes long. */
const BATCH = 100;

/** The refused rows as a table like the one they came in, to be corrected and imported alone with the same mapping. */
@Injectable()
export class ImportRejectedRows {
  constructor(
    private readonly dataSource: DataSource,
    private readonly imports: Imports,
  ) {}

  async csv(caller: Caller, importId: string, language: 'zh' | 'en'): Promise<AsyncGenerator<string>> {
    const { header, delimiter } = await this.imports.find(caller, importId);
    if (header === null) {
      throw new DomainError('not-found', 'imports.rows-not-kept', 'The rows of this import were not kept.');
    }
    return this.pieces(importId, { header, delimiter: delimiter ?? ',', language });
  }

  private async *pieces(importId: string, { header, delimiter, language }: RowsFile): AsyncGenerator<string> {
    const added = CORRECTION_COLUMNS[language];
    yield UTF8_MARK + csvLine([...header.map(guarded), added.line, added.reason], delimiter);
    let after = '0';
    for (;;) {
      const rows = await rejectedRowsAfter(this.dataSource, importId, after, BATCH);
      const last = rows.at(-1);
      if (last === undefined) return;
      yield rows.map((row) => csvLine([...writtenCells(row), row.line, reasonsOf(row, language)], delimiter)).join('');
      after = last.line;
    }
  }
}

interface RowsFile {
  readonly header: readonly string[];
  readonly delimiter: string;
  readonly language: 'zh' | 'en';
}

function writtenCells({ cells, marks }: RejectedRow): string[] {
  return cells.map((cell, place) => typedCell(cell, place, marks) ?? guarded(cell));
}

/** Every reason of a row in one cell, each after the column it concerns. */
function reasonsOf({ problems }: RejectedRow, language: 'zh' | 'en'): string {
  const [colon, semicolon] = language === 'zh' ? ['：', '；'] : [': ', '; '];
  return problems
    .map(({ column, code, params }) => {
      const reason = refusalWording(code, params)[language];
      return column === '' ? reason : column + colon + reason;
    })
    .join(semicolon);
}
