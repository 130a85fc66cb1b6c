import { fileRefusal } from '../../complaints/imports/file-refusal.ts';
import type { TableRecord } from '../../platform/files/domain/table-record.ts';
import { openTableFile } from '../../platform/files/table-file.ts';
import { invalidField } from '../../platform/http/domain-error.ts';
import {
  readRegisterHeader,
  readRegisterLine,
  type RefusedRegisterCell,
  type RegisterHeader,
  type RegisterLine,
} from '../domain/register-line.ts';

/** More measures are no register of one head. */
export const MOST_LINES = 5000;

export interface RegisterTable {
  readonly lines: readonly RegisterLine[];
  readonly refused: readonly RefusedRegisterCell[];
}

/** The lines of a register file; lines without any text are passed over. */
export async function registerTable(path: string): Promise<RegisterTable> {
  const records: TableRecord[] = [];
  try {
    const { form, header, batches } = await openTableFile(path);
    for await (const batch of batches) {
      records.push(...batch.filter((record) => !record.ok || record.fields.some((field) => field.trim() !== '')));
      if (records.length > MOST_LINES)
        throw invalidField('file', 'orders.too-many-lines', `A register may hold ${MOST_LINES} lines.`);
    }
    const read = readRegisterHeader(header, form.headerRow);
    return read.ok ? linesIn(records, read.value) : { lines: [], refused: read.reason };
  } catch (error) {
    throw fileRefusal(error);
  }
}

function linesIn(records: readonly TableRecord[], header: RegisterHeader): RegisterTable {
  const lines: RegisterLine[] = [];
  const refused: RefusedRegisterCell[] = [];
  for (const record of records) {
    if (!record.ok) {
      refused.push({ line: record.line, column: '', code: 'malformed', original: record.raw });
      continue;
    }
    const read = readRegisterLine(record.line, record.fields, header);
    if (!read.ok) refused.push(...read.reason);
    else if (read.value !== null) lines.push(read.value);
  }
  return { lines, refused };
}
