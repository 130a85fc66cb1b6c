import { sheetRows } from './sheet-rows.ts';
import { Workbook } from './workbook.ts';

export interface WorkbookHead {
  /** Every worksheet in the workbook's order. */
  readonly sheets: readonly { readonly name: string; readonly isVisible: boolean }[];
  /** The sheet the rows are from. */
  readonly sheet: string;
  /** The first rows that are not blank; `line` is the row of the sheet, cells are as an import would read them. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/**
 * Looks into a workbook: its sheets, and the first rows of one of them, before anybody has said where the header stands.
 *
 *     const { sheets, sheet, rows } = await readWorkbookHead(path, { rows: 30 });
 *     const other = await readWorkbookHead(path, { sheet: '十一月', rows: 30 });
 *
 * Without `sheet` the first visible one is read. Throws a FileFault for what is no workbook, damaged, encrypted or
 * hostile, and for a sheet that is not there.
 */
export async function readWorkbookHead(
  path: string,
  wanted: { readonly sheet?: string | undefined; readonly rows: number },
): Promise<WorkbookHead> {
  const workbook = await Workbook.open(path);
  const sheet = workbook.sheet(wanted.sheet);
  const rows: { line: number; cells: readonly string[] }[] = [];
  for await (const batch of sheetRows(workbook, sheet)) {
    for (const record of batch) {
      if (rows.length < wanted.rows) rows.push({ line: record.line, cells: record.ok ? record.fields : [record.raw] });
    }
    if (rows.length >= wanted.rows) break;
  }
  const sheets = workbook.sheets.map(({ name, isVisible }) => ({ name, isVisible }));
  return { sheets, sheet: sheet.name, rows };
}
