import type { TableRecord } from '../domain/table-record.ts';
import { SheetReader } from './domain/sheet-reader.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { readPart } from './workbook-part.ts';

/** The rows of a sheet in batches, about one per stretch of the file; `report` is told how many bytes were read. */
export async function* sheetRows(
  workbook: Workbook,
  sheet: Sheet,
  report: (bytes: number) => Promise<void> = async () => undefined,
): AsyncGenerator<TableRecord[], void, undefined> {
  const context = await workbook.cellContext(report);
  try {
    const reader = new SheetReader(context, sheet.part);
    for await (const bytes of readPart(workbook.archive, sheet.part, reader)) {
      const rows = reader.take();
      if (rows.length > 0) yield rows;
      await report(bytes);
    }
  } finally {
    context.close();
  }
}
