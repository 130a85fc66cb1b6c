import type { TableRecord } from '../../../platform/files/domain/table-record.ts';
import type { TableForm } from '../../../platform/files/table-file.ts';
import { ownColumns } from '../domain/corrections-file.ts';
import { analyzeStage, createStage, dropStage, stageTable } from '../stage-table.ts';
import type { CheckJob } from './check-job.ts';
import type { CheckSession } from './check-session.ts';
import { CopyWriter } from './copy-writer.ts';
import type { KindCheck } from './kind-check.ts';
import { openImportTable } from './open-import-table.ts';
import type { RecordReader } from './record-reader.ts';
import { RejectWriter } from './reject-writer.ts';

/** The share of the whole check, in per cent, that reading takes; the rest is comparing with what is there. */
const READ = 85;

export interface LoadedFile {
  readonly form: TableForm;
  /** Without the columns a file of corrections adds. */
  readonly header: readonly string[];
  /** Columns of the stage, besides the line. */
  readonly columns: readonly string[];
  readonly rows: number;
  readonly rejected: number;
}

/** Reads the rows of a file: sound ones to the stage, the others to the rejects. */
export async function loadFile(session: CheckSession, job: CheckJob, kind: KindCheck): Promise<LoadedFile> {
  const table = await openImportTable(job.file, kind.stated, (share) => session.report(READ * share));
  const { form } = table;
  const header = ownColumns(table.header);
  const { columns, reader } = kind.recordReader(table.header);
  await session.rows.query(dropStage(job.importId));
  await session.rows.query(createStage(job.importId, columns));
  const stage = new CopyWriter(session.rows, stageTable(job.importId));
  const layout = { columns: header.length, delimiter: form.delimiter };
  const rejects = new RejectWriter(session.side, job.importId, layout);
  try {
    const counts = await loadRecords(table.batches, reader, stage, rejects);
    await stage.end();
    await rejects.flush();
    const names = columns.map(({ name }) => name);
    await session.rows.query(analyzeStage(job.importId, names));
    return { form, header, columns: names, ...counts };
  } catch (error) {
    await stage.abandon();
    throw error;
  }
}

async function loadRecords(
  batches: AsyncIterable<readonly TableRecord[]>,
  reader: RecordReader,
  stage: CopyWriter,
  rejects: RejectWriter,
): Promise<{ rows: number; rejected: number }> {
  let rows = 0;
  let rejected = 0;
  for await (const batch of batches) {
    for (const record of batch) {
      rows += 1;
      const row = reader.read(record);
      if (row.ok) {
        if (stage.add(row.text)) await stage.flush();
      } else {
        rejected += 1;
        if (rejects.add(record, row.problems)) await rejects.flush();
      }
    }
  }
  return { rows, rejected };
}
