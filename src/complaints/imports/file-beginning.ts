import { createReadStream } from 'node:fs';
import { type CsvForm, csvFormOf, openCsv } from '../../platform/files/csv-file.ts';
import type { CsvRecord } from '../../platform/files/domain/csv-records.ts';
import { readingCorrections } from './corrections-table.ts';
import { isCorrectionsFile, ownColumns } from './domain/corrections-file.ts';

const FIRST_ROWS = 200;

/** The beginning of a file: its form, its header, its first records. */
export interface FileBeginning {
  readonly format: 'csv' | 'xlsx';
  readonly form: CsvForm;
  /** Without the columns a file of corrections adds. */
  readonly header: readonly string[];
  readonly isCorrections: boolean;
  readonly records: readonly CsvRecord[];
}

/** Reads no more of the file than a preview needs, besides what tells its encoding. */
export async function fileBeginning(path: string, stated: Partial<CsvForm> | undefined): Promise<FileBeginning> {
  const form = await csvFormOf(createReadStream(path), stated);
  const table = await openCsv(createReadStream(path, { highWaterMark: 64 * 1024 }), form);
  const { header, batches } = readingCorrections(table);
  const records: CsvRecord[] = [];
  for await (const batch of batches) {
    records.push(...batch.slice(0, FIRST_ROWS - records.length));
    if (records.length === FIRST_ROWS) break;
  }
  return {
    format: 'csv',
    form,
    header: ownColumns(header),
    isCorrections: isCorrectionsFile(table.header),
    records,
  };
}
