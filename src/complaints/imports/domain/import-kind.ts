export const IMPORT_KINDS = ['complaints', 'units', 'customer-base', 'daily-totals'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export function isImportKind(text: string): text is ImportKind {
  return (IMPORT_KINDS as readonly string[]).includes(text);
}

export const IMPORT_STATUSES = [
  'checking',
  'checked',
  'publishing',
  'published',
  'cancelled',
  'failed',
  'reverted',
] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** Nothing more will be done with the file of such an import. */
export function hasEnded(status: ImportStatus): boolean {
  return status !== 'checking' && status !== 'checked' && status !== 'publishing';
}
