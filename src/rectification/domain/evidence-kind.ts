/** What evidence may be; pictures can be shown, the rest is downloaded. */
export const EVIDENCE_KINDS = ['pdf', 'png', 'jpeg', 'xlsx', 'docx', 'text'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What each kind is called on the wire. */
export const CONTENT_TYPES: Readonly<Record<EvidenceKind, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  text: 'text/plain; charset=utf-8',
};

const BEGINNINGS: readonly (readonly [EvidenceKind | 'zip', string])[] = [
  ['pdf', '%PDF-'],
  ['png', '\u0089PNG\r\n\u001a\n'],
  ['jpeg', '\u00ff\u00d8\u00ff'],
  ['zip', 'PK\u0003\u0004'],
];

/**
 * What a file is by its content, never by its name (QUALITY H13); undefined when it is nothing that is taken, among it
 * office files with macros. `isText` says whether it is sound UTF-8 that is no markup.
 */
export function evidenceKind(bytes: Uint8Array, isText: boolean): EvidenceKind | undefined {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = content.toString('latin1', 0, 16);
  const kind = BEGINNINGS.find(([, beginning]) => start.startsWith(beginning))?.[0];
  if (kind === 'zip') return officeKind(content);
  return kind ?? (isText ? 'text' : undefined);
}

/** Names of parts stand in an archive as they are. */
function officeKind(content: Buffer): EvidenceKind | undefined {
  if (content.includes('vbaProject.bin')) return undefined;
  if (content.includes('word/document.xml')) return 'docx';
  return content.includes('xl/workbook.xml') ? 'xlsx' : undefined;
}
