const lineFeed = 0x0a;

/**
 * How many of the first bytes of a file to send for a preview: up to the end of a line, so that no character is cut.
 * In UTF-16 (known by its mark) a line feed takes two bytes: there an even number is enough.
 */
export function headLength(bytes: Uint8Array): number {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) return bytes.length - (bytes.length % 2);
  const end = bytes.lastIndexOf(lineFeed);
  return end < 0 ? bytes.length : end + 1;
}

const previewBytes = 512 * 1024;

/** The beginning of a file as a file of the same name: enough for a preview, quick to send whatever the file's size. */
export async function fileHead(file: File): Promise<File> {
  if (file.size <= previewBytes || (await isPacked(file))) return file;
  const bytes = new Uint8Array(await file.slice(0, previewBytes).arrayBuffer());
  return new File([bytes.subarray(0, headLength(bytes))], file.name, { type: file.type });
}

/** A workbook is an archive with its directory at the end: a part of it says nothing. */
async function isPacked(file: File): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x50 && second === 0x4b;
}
