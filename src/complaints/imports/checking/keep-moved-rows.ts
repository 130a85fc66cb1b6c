import type { StatedForm, TableForm } from '../../../platform/files/table-file.ts';
import type { CheckJob } from './check-job.ts';
import type { CheckSession } from './check-session.ts';
import type { LoadedFile } from './load-file.ts';
import { openImportTable } from './open-import-table.ts';
import { RejectWriter } from './reject-writer.ts';

/** Rows refused because of the rest of the file had been staged by then: their cells are read once more from the file. */
export async function keepMovedRows(
  session: CheckSession,
  job: CheckJob,
  { form, header }: Pick<LoadedFile, 'form' | 'header'>,
): Promise<void> {
  const moved = await movedLines(session);
  const layout = { columns: header.length, delimiter: form.delimiter };
  const rows = new RejectWriter(session.side, job.importId, layout);
  const { batches } = await openImportTable(job.file, stated(form));
  for await (const batch of batches) {
    for (const record of batch) if (moved.has(record.line) && rows.addRow(record)) await rows.flush();
  }
  await rows.flush();
}

/** The form that was found is the form that is stated now. */
function stated({ encoding, delimiter, sheet, headerRow }: TableForm): StatedForm {
  return { encoding: encoding ?? undefined, delimiter: delimiter ?? undefined, sheet: sheet ?? undefined, headerRow };
}

async function movedLines(session: CheckSession): Promise<Set<number>> {
  const { rows } = await session.side.query<{ line: number }>(
    `SELECT DISTINCT r.line::float8 AS line FROM import_rejects r
     WHERE r.import_id = $1
       AND NOT EXISTS (SELECT FROM import_rejected_rows k WHERE k.import_id = r.import_id AND k.line = r.line)`,
    [session.importId],
  );
  return new Set(rows.map(({ line }) => line));
}
