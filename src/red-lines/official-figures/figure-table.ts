import { fileRefusal } from '../../complaints/imports/file-refusal.ts';
import { openTableFile } from '../../platform/files/table-file.ts';
import type { TableRecord } from '../../platform/files/domain/table-record.ts';
import { invalidField } from '../../platform/http/domain-error.ts';

/** More lines are no regulator's report: five years of quarters for a hundred units on one indicator. */
export const MOST_LINES = 2000;

export interface FigureTable {
  readonly headerLine: number;
  readonly header: readonly string[];
  readonly records: readonly TableRecord[];
}

/** The whole table in a file, text or workbook; lines without any text are passed over, as spreadsheets leave them behind. */
export async function figureTable(path: string): Promise<FigureTable> {
  const records: TableRecord[] = [];
  try {
    const { form, header, batches } = await openTableFile(path);
    for await (const batch of batches) {
      records.push(...batch.filter((record) => !record.ok || record.fields.some((field) => field.trim() !== '')));
      if (records.length > MOST_LINES) throw tooMany();
    }
    return { headerLine: form.headerRow, header, records };
  } catch (error) {
    throw fileRefusal(error);
  }
}

function tooMany() {
  return invalidField('file', 'official-figures.too-many-lines', `A file may hold ${MOST_LINES} figures.`);
}
