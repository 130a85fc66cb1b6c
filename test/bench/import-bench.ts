import pg from 'pg';
import { queryOnce } from '../support/query-once.ts';
import type { BenchSetting } from './bench.ts';
import { writeCsv } from './complaint-files.ts';
import { quantile, type Contender } from './interleaved.ts';
import { MeasuredRedline } from './measured-redline.ts';
import { residentMemory, resetPeak } from './process-memory.ts';
import { makeProvince } from './province.ts';
import { forgetComplaints, type ImportTimes, timedImport } from './timed-import.ts';

/** The product on a database of its own, ready to import a generated file again and again. */
export class ImportBench {
  readonly times: ImportTimes[] = [];
  /** The highest resident memory of each import, in MB. */
  readonly peaks: number[] = [];

  private constructor(
    readonly url: string,
    readonly database: pg.Pool,
    /** The id of each unit by its code. */
    readonly units: ReadonlyMap<string, string>,
    private readonly redline: MeasuredRedline,
    private readonly file: string,
    private readonly rows: number,
  ) {}

  static async start({ database }: BenchSetting, name: string, rows: number): Promise<ImportBench> {
    const file = await writeCsv(database.files, rows);
    const url = await database.create(name);
    const redline = await MeasuredRedline.start(url, database.files);
    await makeProvince(redline);
    const units = await queryOnce<{ id: string; code: string }>(url, 'SELECT id, code FROM units');
    const ids = new Map(units.map(({ id, code }) => [code, id]));
    return new ImportBench(url, new pg.Pool({ connectionString: url }), ids, redline, file, rows);
  }

  /** An import of the whole file into an empty table. */
  get contender(): Contender {
    return {
      name: 'Redline import',
      run: async () => {
        await forgetComplaints(this.database);
        await resetPeak(this.redline.pid);
        const times = await timedImport(this.redline, this.file, this.rows);
        this.times.push(times);
        this.peaks.push((await residentMemory(this.redline.pid))?.peak ?? Number.NaN);
        return times.total;
      },
    };
  }

  /** The whole file once more, as what another source delivers, beside what there is. */
  async importAs(source: string): Promise<void> {
    await timedImport(this.redline, this.file, this.rows, source);
  }

  /** Asks the product for something, whatever it answers. */
  ask(path: string): Promise<unknown> {
    return this.redline.get(path);
  }

  /** The median of one part of the imports, in milliseconds. */
  median(part: keyof ImportTimes): number {
    return quantile(
      this.times.map((times) => times[part]),
      0.5,
    );
  }

  async stop(): Promise<void> {
    await this.database.end();
    await this.redline.stop();
  }
}
