import { createReadStream } from 'node:fs';
import { type CsvForm, csvFormOf, openCsv } from '../../../platform/files/csv-file.ts';
import type { CsvRecord } from '../../../platform/files/domain/csv-records.ts';
import { readingCorrections } from '../corrections-table.ts';
import { ownColumns } from '../domain/corrections-file.ts';
import { createStage, dropStage, stageTable } from '../stage-table.ts';
import type { CheckJob } from './check-job.ts';
import type { CheckSession } from './check-session.ts';
import { CopyWriter } from './copy-writer.ts';
import type { KindCheck } from './kind-check.ts';
import type { RecordReader } from './record-reader.ts';
import { RejectWriter } from './reject-writer.ts';

const CHUNK_BYTES = 256 * 1024;
/** Shares of the whole check, in per cent: finding the encoding, reading, and comparing with what is there. */
const DETECTED = 8;
const READ = 85;

export interface LoadedFile {
  readonly form: CsvForm;
  /** Without the columns a file of corrections adds. */
  readonly header: readonly string[];
  /** Columns of the stage, besides the line. */
  readonly columns: readonly string[];
  readonly rows: number;
  readonly rejected: number;
}

/** Reads the file once for its form and once for its rows: sound ones to the stage, the others to the rejects. */
export async function loadFile(
  session: CheckSession,
  job: CheckJob & { readonly fileSize: number },
  kind: KindCheck,
): Promise<LoadedFile> {
  const chunks = (from: number, to: number) =>
    watched(job.file, (bytes) => session.report(from + ((to - from) * bytes) / Math.max(1, job.fileSize)));
  const form = await csvFormOf(chunks(0, DETECTED), kind.stated);
  const table = readingCorrections(await openCsv(chunks(DETECTED, READ), form));
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
    // Nothing else tells the planner how few different values a stage has; it would sort where it can hash.
    await session.rows.query(`ANALYZE ${stageTable(job.importId)}`);
    return { form, header, columns: columns.map(({ name }) => name), ...counts };
  } catch (error) {
    await stage.abandon();
    throw error;
  }
}

async function loadRecords(
  batches: AsyncIterable<readonly CsvRecord[]>,
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

/** The bytes of a file, with a word after each chunk about how many have been taken. */
async function* watched(path: string, report: (bytes: number) => Promise<void>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    yield chunk;
    bytes += chunk.length;
    await report(bytes);
  }
}
