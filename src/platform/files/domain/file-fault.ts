/**
 * Why a whole file cannot be read. `invalid-bytes`, `nul-byte` and `mixed-encodings` carry the `byteOffset` of the
 * first byte of the offending character; `not-a-table` says what the content really is (`content`).
 */
export type FileFaultCode =
  | 'empty-file'
  | 'not-a-table'
  | 'nul-byte'
  | 'invalid-bytes'
  | 'mixed-encodings'
  | 'malformed-header'
  | 'no-header-row'
  | 'too-many-columns'
  | WorkbookFaultCode;

/** What is wrong with a workbook; `part` names the file within it, `megabytes` and `cells` a limit. */
export type WorkbookFaultCode =
  | 'damaged-workbook'
  | 'encrypted-workbook'
  | 'workbook-too-large'
  | 'packed-too-tightly'
  | 'too-many-cells'
  | 'too-many-texts'
  | 'path-in-archive'
  | 'document-type'
  | 'no-such-sheet'
  | 'no-visible-sheet'
  | 'empty-sheet';

export class FileFault extends Error {
  constructor(
    readonly code: FileFaultCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'FileFault';
  }
}
