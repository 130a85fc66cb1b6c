import { foreignContent, mayBeWorkbook } from '../../platform/files/content-kind.ts';
import { FileFault } from '../../platform/files/domain/file-fault.ts';
import { Workbook } from '../../platform/files/workbook/workbook.ts';
import { fileRefusal } from './file-refusal.ts';

/**
 * A file that is no table is refused by its content, whatever it is called; a workbook is opened as far as its sheets, so
 * that one which is damaged, encrypted or made to do harm is refused before anything of it is kept.
 */
export async function refuseForeignContent({ path, head }: { path: string; head: Buffer }): Promise<void> {
  const content = foreignContent(head);
  if (content === undefined) return;
  try {
    if (!mayBeWorkbook(content)) throw new FileFault('not-a-table', { content });
    await Workbook.open(path);
  } catch (error) {
    throw fileRefusal(error);
  }
}
