import type { CellMarkFault, SoundRecord } from '../../../platform/files/domain/table-record.ts';
import { unguarded } from './corrections-file.ts';
import { readTypedCell } from './typed-cell.ts';

/** A record of a file of corrections as its original file had it: texts, and cells that were more than a text. */
export function correctedRecord(record: SoundRecord): SoundRecord {
  const dates = [...(record.marks?.dates ?? [])];
  const faults: CellMarkFault[] = [...(record.marks?.faults ?? [])];
  const fields = record.fields.map((written, column) => {
    const typed = readTypedCell(written);
    if (typed === undefined) return unguarded(written);
    if (typed.kind === 'date') dates.push(column);
    else faults.push({ column, code: typed.code });
    return typed.text;
  });
  const isMarked = dates.length > 0 || faults.length > 0;
  return isMarked ? { ...record, fields, marks: { dates, faults } } : { ...record, fields };
}
