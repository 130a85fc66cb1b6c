import { open } from 'node:fs/promises';

const HEAD_BYTES = 4096;
const MAGIC: readonly (readonly [string, string])[] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
  ['xls', '\u00d0\u00cf\u0011\u00e0'],
  ['image', '\u0089PNG'],
  ['image', '\u00ff\u00d8\u00ff'],
  ['image', 'GIF8'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['media', 'RIFF'],
  ['gzip', '\u001f\u008b'],
  ['7z', "7z\u00bc\u00af'\u001c"],
  ['rar', 'Rar!\u001a'],
  ['program', '\u007fELF'],
  ['program', 'MZ\u0090\0'],
  ['rtf', '{\\rtf'],
  ['mail', 'MIME-Version:'],
];
const WORKBOOK_PART = /\[Content_Types\]\.xml|xl\/|_rels\//;
const MARKUP = /^\s*<(?:!doctype|!--|\?xml|html|head|body|meta|table|svg|script|style|div)\b/i;
const MARKUP_BYTES = 512;

/**
 * What a file is when it is no table of text: `pdf`, `xlsx`, `zip`, `xls`, `image`, `html` …, judged by its first
 * bytes alone, never by its name. Undefined when it may be text (QUALITY H13).
 */
export function foreignContent(sample: Uint8Array): string | undefined {
  const bytes = Buffer.from(sample.buffer, sample.byteOffset, sample.byteLength);
  const start = bytes.toString('latin1', 0, HEAD_BYTES);
  const found = MAGIC.find(([, magic]) => start.startsWith(magic));
  if (found?.[0] === 'zip' && WORKBOOK_PART.test(start)) return 'xlsx';
  if (found !== undefined) return found[0];
  return MARKUP.test(startOfText(bytes)) ? 'html' : undefined;
}

/** The same of a file on disk. */
export async function foreignContentOf(path: string): Promise<string | undefined> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return foreignContent(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** Whether it may be a workbook: its marks need not stand in the first bytes of an archive. */
export function mayBeWorkbook(content: string | undefined): boolean {
  return content === 'xlsx' || content === 'zip';
}

/** The beginning without byte order marks and the zero bytes of UTF-16, enough to see a tag. */
function startOfText(bytes: Buffer): string {
  return bytes
    .toString('latin1', 0, MARKUP_BYTES)
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '');
}
