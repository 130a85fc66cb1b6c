import { FileFault } from '../../../platform/files/domain/file-fault.ts';
import { openTableFile, type StatedForm, type TableFile } from '../../../platform/files/table-file.ts';
import { readingCorrections } from '../corrections-table.ts';
import { isCorrectionsFile } from '../domain/corrections-file.ts';

/**
 * Opens the table of an import, text or workbook. A file of corrections has its header first, wherever the mapping says
 * that the original had it.
 */
export async function openImportTable(
  path: string,
  stated: StatedForm,
  report?: (share: number) => Promise<void>,
): Promise<TableFile> {
  const corrections = (stated.headerRow ?? 1) > 1 ? await openedAsCorrections(path, stated) : undefined;
  return readingCorrections(corrections ?? (await openTableFile(path, stated, report)));
}

async function openedAsCorrections(path: string, stated: StatedForm): Promise<TableFile | undefined> {
  try {
    const table = await openTableFile(path, { ...stated, sheet: undefined, headerRow: undefined });
    if (isCorrectionsFile(table.header)) return table;
    await table.batches.return();
  } catch (error) {
    // a title may be no header at all
    if (!(error instanceof FileFault)) throw error;
  }
  return undefined;
}
