import type { TableRecord } from '../../platform/files/domain/table-record.ts';
import type { StatedForm, TableForm } from '../../platform/files/table-file.ts';
import { openImportTable } from './checking/open-import-table.ts';
import { isCorrectionsFile, ownColumns } from './domain/corrections-file.ts';

const FIRST_ROWS = 200;

/** The beginning of a file: its form, its header, its first records. */
export interface FileBeginning {
  readonly format: 'csv' | 'xlsx';
  readonly form: TableForm;
  /** Without the columns a file of corrections adds. */
  readonly header: readonly string[];
  readonly isCorrections: boolean;
  readonly records: readonly TableRecord[];
}

/** Reads no more of the file than a preview needs, besides what tells its encoding. */
export async function fileBeginning(path: string, stated: StatedForm): Promise<FileBeginning> {
  const { form, header, batches } = await openImportTable(path, stated);
  const records: TableRecord[] = [];
  for await (const batch of batches) {
    records.push(...batch.slice(0, FIRST_ROWS - records.length));
    if (records.length === FIRST_ROWS) break;
  }
  return {
    format: form.sheet === null ? 'csv' : 'xlsx',
    form,
    header: ownColumns(header),
    isCorrections: isCorrectionsFile(header),
    records,
  };
}
