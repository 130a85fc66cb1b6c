import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { MAPPING } from './complaint-files.ts';
import type { MeasuredRedline } from './measured-redline.ts';

const LOOK_EVERY_MS = 50;

/** The parts of one import, in milliseconds, as seen from outside: exact to the pause between two looks. */
export interface ImportTimes {
  readonly upload: number;
  /** Encoding found, rows read and staged, doubles dropped, compared with what is there. */
  readonly check: number;
  /** Complaints inserted into the table. */
  readonly write: number;
  /** Counts, audit, commit. */
  readonly count: number;
  readonly total: number;
}

interface SeenImport {
  readonly status: string;
  readonly progress: number;
  readonly created: string;
  readonly error: unknown;
}

/** Brings a file in through the API as of a source, from the first byte sent until its import says `published`. */
export async function timedImport(
  redline: MeasuredRedline,
  file: string,
  rows: number,
  source = MAPPING.source,
): Promise<ImportTimes> {
  const start = performance.now();
  const marks = { uploaded: 0, checked: 0, written: 0 };
  const fields = { kind: 'complaints', publish: 'true', mapping: JSON.stringify({ ...MAPPING, source }) };
  const { id } = await redline.upload<{ id: string }>('/api/imports', fields, file);
  marks.uploaded = performance.now();
  for (;;) {
    const seen = await redline.get<SeenImport>(`/api/imports/${id}`);
    const now = performance.now();
    if (seen.status !== 'checking') marks.checked ||= now;
    if (seen.status === 'published' || (seen.status === 'publishing' && seen.progress >= 70)) marks.written ||= now;
    if (seen.status === 'published') return timesOf(start, marks, now, seen, rows);
    if (seen.status === 'failed') throw new Error(`the import failed: ${JSON.stringify(seen.error)}`);
    await sleep(LOOK_EVERY_MS);
  }
}

function timesOf(
  start: number,
  marks: { uploaded: number; checked: number; written: number },
  end: number,
  seen: SeenImport,
  rows: number,
): ImportTimes {
  if (seen.created !== String(rows)) throw new Error(`${seen.created} of ${rows} rows were created`);
  return {
    upload: marks.uploaded - start,
    check: marks.checked - marks.uploaded,
    write: marks.written - marks.checked,
    count: end - marks.written,
    total: end - start,
  };
}

/** Forgets every complaint, so that the next import creates all of its rows again. */
export async function forgetComplaints(database: Pool): Promise<void> {
  await database.query(`
    TRUNCATE complaints, complaint_history, source_coverage,
      daily_counts, daily_type_counts, daily_channel_counts, daily_indicator_counts,
      monthly_type_counts, monthly_channel_counts, monthly_indicator_counts`);
}
