import type { Client } from 'pg';
import { ImportCancelled } from '../publishing/import-cancelled.ts';
import type { ImportWarning } from '../domain/import-warning.ts';
import type { LoadedFile } from './load-file.ts';
import type { Settlement } from './settlement.ts';

/** The import is checked; one that is to be published at once goes straight on. */
export async function recordChecked(
  client: Client,
  importId: string,
  file: LoadedFile,
  s: Settlement,
  warnings: readonly ImportWarning[],
): Promise<void> {
  const { rowCount } = await client.query(
    `UPDATE imports
     SET status = CASE WHEN publish THEN 'publishing' ELSE 'checked' END, progress = 0, checked_at = now(),
         encoding = $2, delimiter = $3, rows = $4, rejected = $5, duplicates = $6, created = $7, updated = $8,
         unchanged = $9, source_id = $10, day_from = $11, day_until = $12, outside_main_range = $13, header = $14,
         warnings = $15
     WHERE id = $1 AND status = 'checking'`,
    [
      importId,
      file.form.encoding,
      file.form.delimiter,
      file.rows,
      file.rejected + s.rejected,
      s.duplicates,
      s.created,
      s.updated,
      s.unchanged,
      s.sourceId,
      s.range?.from ?? null,
      s.range?.until ?? null,
      s.range?.outside ?? 0,
      file.header,
      JSON.stringify(warnings),
    ],
  );
  if (rowCount === 0) throw new ImportCancelled();
}

/** The file as a whole cannot be imported; false when the import had been called off before. */
export async function recordFailure(
  client: Client,
  importId: string,
  fault: { readonly code: string; readonly params: Readonly<Record<string, string | number>> },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `UPDATE imports SET status = 'failed', error_code = $2, error_params = $3 WHERE id = $1 AND status = 'checking'`,
    [importId, `imports.${fault.code}`, JSON.stringify(fault.params)],
  );
  return rowCount === 1;
}
