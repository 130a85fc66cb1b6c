import { FileFault } from '../domain/file-fault.ts';
import type { TableRecord } from '../domain/table-record.ts';
import { sheetRows } from './sheet-rows.ts';
import { Workbook } from './workbook.ts';

export interface SheetTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly batches: AsyncGenerator<TableRecord[], void, undefined>;
}

/**
 * Opens the table of a sheet: its header is the stated row, else the first that is not blank. What stands right of the
 * last header is no part of the table. `report` is told the share that has been read, 0 to 1.
 */
export async function openSheetTable(
  path: string,
  stated: { readonly sheet?: string | undefined; readonly headerRow?: number | undefined },
  report: (share: number) => Promise<void>,
): Promise<SheetTable> {
  const workbook = await Workbook.open(path);
  const sheet = workbook.sheet(stated.sheet);
  const size = Math.max(1, workbook.sizeOf(sheet));
  let read = 0;
  const rows = sheetRows(workbook, sheet, async (bytes) => {
    read += bytes;
    await report(Math.min(1, read / size));
  });
  try {
    const { header, rest } = await headerOf(rows, stated.headerRow, sheet.name);
    const fields = header.ok ? header.fields : [];
    return { sheet: sheet.name, headerRow: header.line, header: fields, batches: within(fields.length, rest, rows) };
  } catch (error) {
    await rows.return();
    throw error;
  }
}

async function headerOf(
  rows: AsyncGenerator<TableRecord[], void, undefined>,
  stated: number | undefined,
  sheet: string,
): Promise<{ header: TableRecord; rest: TableRecord[] }> {
  for (let next = await rows.next(); next.done !== true; next = await rows.next()) {
    const at = next.value.findIndex(({ line }) => line >= (stated ?? 1));
    const header = next.value[at];
    if (header === undefined) continue;
    if (!header.ok || (stated !== undefined && header.line !== stated)) break;
    return { header, rest: next.value.slice(at + 1) };
  }
  if (stated !== undefined) throw new FileFault('no-header-row', { row: stated });
  throw new FileFault('empty-sheet', { sheet });
}

async function* within(columns: number, first: TableRecord[], rest: AsyncGenerator<TableRecord[], void, undefined>) {
  try {
    yield first.flatMap((record) => cut(record, columns));
    for await (const batch of rest) yield batch.flatMap((record) => cut(record, columns));
  } finally {
    await rest.return();
  }
}

/** The record without what stands right of the table; none when nothing else stands in its row. */
function cut(record: TableRecord, columns: number): TableRecord[] {
  if (!record.ok || record.fields.length <= columns) return [record];
  const fields = record.fields.slice(0, columns);
  const isFaulty = record.marks?.faults.some(({ column }) => column < columns) === true;
  return isFaulty || fields.some((text) => text.trim() !== '') ? [{ ...record, fields }] : [];
}
