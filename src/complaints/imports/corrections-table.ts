import type { CsvTable } from '../../platform/files/csv-file.ts';
import type { CsvRecord } from '../../platform/files/domain/csv-records.ts';
import { isCorrectionsFile, unguarded } from './domain/corrections-file.ts';

/** A table as it is meant: in a file of corrections the cells are without what kept a spreadsheet from changing them. */
export function readingCorrections(table: CsvTable): CsvTable {
  if (!isCorrectionsFile(table.header)) return table;
  return { ...table, header: table.header.map(unguarded), batches: unguardedBatches(table.batches) };
}

async function* unguardedBatches(batches: CsvTable['batches']): CsvTable['batches'] {
  for await (const batch of batches) yield batch.map(unguardedRecord);
}

function unguardedRecord(record: CsvRecord): CsvRecord {
  return record.ok ? { ...record, fields: record.fields.map(unguarded) } : record;
}
