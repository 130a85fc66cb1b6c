import { CsvReader, type CsvRecord } from './domain/csv-records.ts';
import { foreignContent } from './content-kind.ts';
import { type Delimiter, detectDelimiter } from './domain/delimiter.ts';
import { EncodingDetector } from './encoding-detector.ts';
import type { Encoding } from './domain/encoding.ts';
import { FileFault } from './domain/file-fault.ts';
import { StrictDecoder } from './strict-decoder.ts';

const SAMPLE_BYTES = 65_536;

/** How the text of a file is to be read. */
export interface CsvForm {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

/** A table being read: its header, and batches of the records below it, about one per chunk of the file. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly batches: AsyncGenerator<CsvRecord[], void, undefined>;
}

/**
 * Finds the form of a file from all of its bytes; what is stated is taken as stated. Throws a FileFault for a file
 * that is empty, no text at all, or of two encodings.
 */
export async function csvFormOf(chunks: AsyncIterable<Uint8Array>, stated: Partial<CsvForm> = {}): Promise<CsvForm> {
  const detector = new EncodingDetector();
  let sample = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (sample.length < SAMPLE_BYTES) sample = Buffer.concat([sample, chunk.subarray(0, SAMPLE_BYTES)]);
    detector.push(chunk);
  }
  if (sample.length === 0) throw new FileFault('empty-file');
  const content = foreignContent(sample);
  if (content !== undefined) throw new FileFault('not-a-table', { content });
  const encoding = encodingFrom(detector, stated.encoding);
  return { encoding, delimiter: stated.delimiter ?? detectDelimiter(new StrictDecoder(encoding).push(sample)) };
}

/** A stated encoding is believed, except that GB18030 would read stray UTF-8 as other characters without any error. */
function encodingFrom(detector: EncodingDetector, stated: Encoding | undefined): Encoding {
  const found = detector.result();
  const isMixed = !found.ok && found.code === 'mixed-encodings';
  if (stated !== undefined && !(stated === 'gb18030' && isMixed)) return stated;
  if (!found.ok) throw new FileFault(found.code, { byteOffset: found.byteOffset });
  return found.encoding;
}

/** Opens a table: reads as far as the header. Throws a FileFault, here or while the batches are read. */
export async function openCsv(chunks: AsyncIterable<Uint8Array>, form: CsvForm): Promise<CsvTable> {
  const records = recordsOf(chunks, form);
  for (let next = await records.next(); next.done !== true; next = await records.next()) {
    const [header, ...rest] = next.value;
    if (header === undefined) continue;
    if (!header.ok) throw new FileFault('malformed-header', { line: header.line });
    return { header: header.fields, batches: startingWith(rest, records) };
  }
  throw new FileFault('empty-file');
}

async function* recordsOf(chunks: AsyncIterable<Uint8Array>, form: CsvForm) {
  const decoder = new StrictDecoder(form.encoding);
  const reader = new CsvReader(form.delimiter);
  for await (const chunk of chunks) yield reader.push(decoder.push(chunk));
  yield reader.push(decoder.end());
  yield reader.end();
}

async function* startingWith(first: CsvRecord[], rest: AsyncGenerator<CsvRecord[], void, undefined>) {
  yield first;
  yield* rest;
}
