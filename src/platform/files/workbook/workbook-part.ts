import { byteOrderMark } from '../domain/encoding.ts';
import { FileFault } from '../domain/file-fault.ts';
import { StrictDecoder } from '../strict-decoder.ts';
import type { Archive } from './archive.ts';
import { type XmlHandler, XmlReader } from './domain/xml-reader.ts';

/** What describes a workbook is small; only its sheets and texts may be large. */
const LARGEST_DESCRIPTION = 32 * 1024 * 1024;

/** Reads a whole small part, such as a list of sheets. */
export async function readDescription<Handler extends XmlHandler>(
  archive: Archive,
  part: string,
  handler: Handler,
): Promise<Handler> {
  if (archive.sizeOf(part) > LARGEST_DESCRIPTION) throw damaged(part);
  const stretches = readPart(archive, part, handler);
  while ((await stretches.next()).done !== true);
  return handler;
}

/** Reads a part to a handler; tells after each stretch how many bytes it was. */
export async function* readPart(
  archive: Archive,
  part: string,
  handler: XmlHandler,
): AsyncGenerator<number, void, undefined> {
  const reader = new XmlReader(handler, part);
  let decoder: StrictDecoder | undefined;
  for await (const bytes of archive.bytesOf(part)) {
    const text = (decoder ??= new StrictDecoder(byteOrderMark(bytes)?.encoding ?? 'utf-8'));
    reader.push(decoded(() => text.push(bytes), part));
    yield bytes.length;
  }
  if (decoder !== undefined) {
    const rest = decoder;
    reader.push(decoded(() => rest.end(), part));
  }
  reader.end();
}

/** A byte that is no text is a fault of the part: where it stands once unpacked would help nobody. */
function decoded(decode: () => string, part: string): string {
  try {
    return decode();
  } catch (error) {
    throw error instanceof FileFault ? damaged(part) : error;
  }
}

function damaged(part: string): FileFault {
  return new FileFault('damaged-workbook', { part });
}
