import type { TableRecord } from '../../platform/files/domain/table-record.ts';
import type { TableFile } from '../../platform/files/table-file.ts';
import { correctedRecord } from './domain/corrected-record.ts';
import { isCorrectionsFile, unguarded } from './domain/corrections-file.ts';

/** A table as it is meant: in a file of corrections the cells are without what kept a spreadsheet from changing them. */
export function readingCorrections(table: TableFile): TableFile {
  if (!isCorrectionsFile(table.header)) return table;
  return { ...table, header: table.header.map(unguarded), batches: meantBatches(table.batches) };
}

async function* meantBatches(batches: TableFile['batches']): TableFile['batches'] {
  for await (const batch of batches) yield batch.map(meantRecord);
}

function meantRecord(record: TableRecord): TableRecord {
  return record.ok ? correctedRecord(record) : record;
}
