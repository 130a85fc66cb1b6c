import type { TableRecord } from '../../platform/files/domain/table-record.ts';
import { openTableFile, type StatedForm, type TableForm } from '../../platform/files/table-file.ts';
import { readWorkbookHead } from '../../platform/files/workbook/workbook-head.ts';
import { openImportTable } from './checking/open-import-table.ts';
import { isCorrectionsFile, ownColumns } from './domain/corrections-file.ts';
import { type FirstRow, headerRow } from './domain/header-row.ts';
import { salvagedCells } from './domain/salvaged-cells.ts';

const FIRST_RECORDS = 200;
const FIRST_ROWS = 12;

/** The beginning of a file: its form, its header, its first records. */
export interface FileBeginning {
  readonly format: 'csv' | 'xlsx';
  readonly form: TableForm;
  /** Every sheet of a workbook; none of a text file. */
  readonly sheets: readonly { readonly name: string; readonly isVisible: boolean }[];
  /** The first rows as they stand, what is above the header among them. */
  readonly head: readonly FirstRow[];
  /** Without the columns a file of corrections adds. */
  readonly header: readonly string[];
  readonly isCorrections: boolean;
  readonly records: readonly TableRecord[];
}

/** Reads no more of the file than a preview needs, besides what tells its encoding. What is not stated is detected. */
export async function fileBeginning(path: string, stated: StatedForm): Promise<FileBeginning> {
  const { sheets, head } = await headOf(path, stated);
  const wanted = { ...stated, headerRow: stated.headerRow ?? headerRow(head) };
  const { form, header, batches } = await openImportTable(path, wanted);
  const records: TableRecord[] = [];
  for await (const batch of batches) {
    records.push(...batch.slice(0, FIRST_RECORDS - records.length));
    if (records.length === FIRST_RECORDS) break;
  }
  const format = form.sheet === null ? 'csv' : 'xlsx';
  return { format, form, sheets, head, header: ownColumns(header), isCorrections: isCorrectionsFile(header), records };
}

async function headOf(path: string, stated: StatedForm): Promise<Pick<FileBeginning, 'sheets' | 'head'>> {
  const { form, header, batches } = await openTableFile(path, { ...stated, headerRow: undefined });
  if (form.sheet !== null) {
    await batches.return();
    const { sheets, rows } = await readWorkbookHead(path, { sheet: form.sheet, rows: FIRST_ROWS });
    return { sheets, head: rows };
  }
  const rows: FirstRow[] = [{ line: form.headerRow, cells: header }];
  for await (const batch of batches) {
    rows.push(...batch.slice(0, FIRST_ROWS - rows.length).map((record) => firstRow(record, form.delimiter ?? ',')));
    if (rows.length === FIRST_ROWS) break;
  }
  return { sheets: [], head: rows };
}

/** Of text, a row wider or narrower than the first is no fault yet: the first may be a title. */
function firstRow(record: TableRecord, delimiter: string): FirstRow {
  if (record.ok) return { line: record.line, cells: record.fields };
  const columns = record.code === 'column-count' ? (record.params['actual'] ?? 1) : 1;
  return { line: record.line, cells: salvagedCells(record.raw, delimiter, columns) };
}
