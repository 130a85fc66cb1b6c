import { CsvReader, type CsvRecord } from './domain/csv-records.ts';
import { foreignContent } from './content-kind.ts';
import { type Delimiter, detectDelimiter } from './domain/delimiter.ts';
import { EncodingDetector } from './encoding-detector.ts';
import { byteOrderMark, type Encoding } from './domain/encoding.ts';
import { FileFault } from './domain/file-fault.ts';
import { LeadingLines } from './domain/leading-lines.ts';
import { StrictDecoder } from './strict-decoder.ts';

const SAMPLE_BYTES = 65_536;

/** How the text of a file is to be read. */
export interface CsvForm {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

/** A table being read: its header, and batches of the records below it, about one per chunk of the file. */
export interface CsvTable {
  /** The line of the header. */
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly batches: AsyncGenerator<CsvRecord[], void, undefined>;
}

/** What somebody has said of the form of a file: lines above the header row are titles and no part of the table. */
export interface StatedCsvForm {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  readonly headerRow?: number | undefined;
}

/**
 * Finds the form of a file from all of its bytes; what is stated is taken as stated. Throws a FileFault for a file
 * that is empty, no text at all, or of two encodings.
 */
export async function csvFormOf(chunks: AsyncIterable<Uint8Array>, stated: StatedCsvForm = {}): Promise<CsvForm> {
  const detector = new EncodingDetector();
  let sample = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (sample.length < SAMPLE_BYTES) sample = Buffer.concat([sample, chunk.subarray(0, SAMPLE_BYTES)]);
    detector.push(chunk);
  }
  if (sample.length === 0) throw new FileFault('empty-file');
  const content = foreignContent(sample);
  if (content !== undefined) throw new FileFault('not-a-table', { content });
  const encoding = encodingFrom(detector, stated.encoding && (byteOrderMark(sample)?.encoding ?? stated.encoding));
  if (stated.delimiter !== undefined) return { encoding, delimiter: stated.delimiter };
  const text = new StrictDecoder(encoding).push(sample);
  return { encoding, delimiter: detectDelimiter(new LeadingLines((stated.headerRow ?? 1) - 1).leftOut(text)) };
}

/**
 * A stated encoding is believed, unless a mark at the start says another; except that GB18030 would read stray UTF-8 as
 * other characters without any error.
 */
function encodingFrom(detector: EncodingDetector, stated: Encoding | undefined): Encoding {
  const found = detector.result();
  const isMixed = !found.ok && found.code === 'mixed-encodings';
  if (stated !== undefined && !(stated === 'gb18030' && isMixed)) return stated;
  if (!found.ok) throw new FileFault(found.code, { byteOffset: found.byteOffset });
  return found.encoding;
}

/**
 * Opens a table: reads as far as the header, which is the stated line, else the first that is not blank. Throws a
 * FileFault, here or while the batches are read.
 */
export async function openCsv(chunks: AsyncIterable<Uint8Array>, form: CsvForm, headerRow?: number): Promise<CsvTable> {
  const records = recordsOf(chunks, form, headerRow ?? 1);
  try {
    for (let next = await records.next(); next.done !== true; next = await records.next()) {
      const [header, ...rest] = next.value;
      if (header === undefined) continue;
      if (headerRow !== undefined && header.line !== headerRow) break;
      if (!header.ok) throw new FileFault('malformed-header', { line: header.line });
      return { headerRow: header.line, header: header.fields, batches: startingWith(rest, records) };
    }
    throw headerRow === undefined ? new FileFault('empty-file') : new FileFault('no-header-row', { row: headerRow });
  } catch (error) {
    await records.return(undefined);
    throw error;
  }
}

async function* recordsOf(chunks: AsyncIterable<Uint8Array>, form: CsvForm, firstLine: number) {
  const decoder = new StrictDecoder(form.encoding);
  const titles = new LeadingLines(firstLine - 1);
  const reader = new CsvReader(form.delimiter, firstLine);
  for await (const chunk of chunks) yield reader.push(titles.leftOut(decoder.push(chunk)));
  yield reader.push(titles.leftOut(decoder.end()));
  yield reader.end();
}

async function* startingWith(first: CsvRecord[], rest: AsyncGenerator<CsvRecord[], void, undefined>) {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return();
  }
}
