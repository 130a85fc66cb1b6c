import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { foreignContentOf, mayBeWorkbook } from './content-kind.ts';
import { csvFormOf, openCsv, type StatedCsvForm } from './csv-file.ts';
import type { Delimiter } from './domain/delimiter.ts';
import type { Encoding } from './domain/encoding.ts';
import { FileFault } from './domain/file-fault.ts';
import type { TableRecord } from './domain/table-record.ts';
import { openSheetTable } from './workbook/workbook-table.ts';

const CHUNK_BYTES = 256 * 1024;
/** A wider table is an accident; a sheet has 16,384 columns, nearly all of them blank. */
const MOST_COLUMNS = 1024;
/** The share of a text file's work that finding its encoding takes. */
const DETECTED = 0.1;

/** What somebody has said of a file: how its text is written, or which sheet it is, and where its header stands. */
export interface StatedForm extends StatedCsvForm {
  readonly sheet?: string | undefined;
}

/** How a table is read: a text file has an encoding and a delimiter, a workbook a sheet. */
export interface TableForm {
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly sheet: string | null;
  /** The line or row of the header, from 1. */
  readonly headerRow: number;
}

/** A table being read: batches of the records below its header, about one per stretch of the file. */
export interface TableFile {
  readonly form: TableForm;
  readonly header: readonly string[];
  readonly batches: AsyncGenerator<TableRecord[], void, undefined>;
}

/**
 * Opens the table in a file, text or workbook by its content, and reads as far as its header. Throws a FileFault, here or
 * while the batches are read. `report` is told which share has been read, 0 to 1.
 */
export async function openTableFile(
  path: string,
  stated: StatedForm = {},
  report: (share: number) => Promise<void> = async () => undefined,
): Promise<TableFile> {
  const isWorkbook = mayBeWorkbook(await foreignContentOf(path));
  const table = isWorkbook ? await sheetTable(path, stated, report) : await textTable(path, stated, report);
  if (table.header.length <= MOST_COLUMNS) return table;
  await table.batches.return();
  throw new FileFault('too-many-columns', { columns: table.header.length, limit: MOST_COLUMNS });
}

async function sheetTable(path: string, stated: StatedForm, report: (share: number) => Promise<void>) {
  const { sheet, headerRow, header, batches } = await openSheetTable(path, stated, report);
  return { form: { encoding: null, delimiter: null, sheet, headerRow }, header, batches };
}

async function textTable(path: string, stated: StatedForm, report: (share: number) => Promise<void>) {
  const { size } = await stat(path);
  const chunks = (from: number, to: number) =>
    watched(path, (bytes) => report(from + ((to - from) * bytes) / Math.max(1, size)));
  const { encoding, delimiter } = await csvFormOf(chunks(0, DETECTED), stated);
  const { headerRow, header, batches } = await openCsv(chunks(DETECTED, 1), { encoding, delimiter }, stated.headerRow);
  return { form: { encoding, delimiter, sheet: null, headerRow }, header, batches };
}

/** The bytes of a file, with a word after each chunk about how many have been taken. */
async function* watched(path: string, report: (bytes: number) => Promise<void>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    yield chunk;
    bytes += chunk.length;
    await report(bytes);
  }
}
