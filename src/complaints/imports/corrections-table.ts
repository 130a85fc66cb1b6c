import type { TableRecord } from '../../platform/files/domain/table-record.ts';
import type { TableFile } from '../../platform/files/table-file.ts';
import { isCorrectionsFile, unguarded } from './domain/corrections-file.ts';

/** A table as it is meant: in a file of corrections the cells are without what kept a spreadsheet from changing them. */
export function readingCorrections(table: TableFile): TableFile {
  if (!isCorrectionsFile(table.header)) return table;
  return { ...table, header: table.header.map(unguarded), batches: unguardedBatches(table.batches) };
}

async function* unguardedBatches(batches: TableFile['batches']): TableFile['batches'] {
  for await (const batch of batches) yield batch.map(unguardedRecord);
}

function unguardedRecord(record: TableRecord): TableRecord {
  return record.ok ? { ...record, fields: record.fields.map(unguarded) } : record;
}
