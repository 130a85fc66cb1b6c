import pg from 'pg';
import type { Ask } from '../../../catalogue/catalogue.query.ts';
import { ImportCancelled } from '../publishing/import-cancelled.ts';
import { importLock } from '../import-lock.ts';
import type { Json } from '../../../shared/canonical-json.ts';
import type { ImportKind } from '../domain/import-kind.ts';

/** Rows of an unlogged stage need not survive a crash, and publication counts them: no write here waits for the disk. */
const OPTIONS = '-c timezone=UTC -c jit=off -c synchronous_commit=off -c work_mem=64MB';

export interface CheckWork {
  readonly id: string;
  readonly kind: ImportKind;
  readonly mapping: Json;
  readonly unitPath: string;
}

/** The two connections of a check: one takes the rows and holds the import's lock, the other tells how far it is. */
export class CheckSession {
  readonly rows: pg.Client;
  readonly side: pg.Client;
  readonly importId: string;
  private percent = -1;

  constructor(databaseUrl: string, importId: string) {
    const connection = { connectionString: databaseUrl, application_name: 'redline import', options: OPTIONS };
    this.rows = new pg.Client(connection);
    this.side = new pg.Client(connection);
    this.importId = importId;
  }

  /** Connects; false when another process is checking this import. */
  async open(): Promise<boolean> {
    await Promise.all([this.rows.connect(), this.side.connect()]);
    const { rows } = await this.rows.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [
      importLock(this.importId),
    ]);
    return rows[0]?.taken === true;
  }

  /** What is to be checked; undefined when it is not to be any more. */
  async work(): Promise<CheckWork | undefined> {
    const { rows } = await this.side.query<CheckWork>(
      `SELECT i.id AS id, i.kind AS kind, i.mapping AS mapping, u.path AS "unitPath"
       FROM imports i JOIN units u ON u.id = i.unit_id WHERE i.id = $1 AND i.status = 'checking'`,
      [this.importId],
    );
    return rows[0];
  }

  /** Runs a statement on the connection of the rows. */
  readonly ask: Ask = async <Row extends object>(sql: string, params: unknown[] = []) =>
    (await this.rows.query<Row>(sql, params)).rows;

  /** Writes the progress when it has grown by a whole per cent; throws ImportCancelled when the check was called off. */
  async report(percent: number): Promise<void> {
    const whole = Math.floor(percent);
    if (whole === this.percent) return;
    this.percent = whole;
    const { rowCount } = await this.side.query(
      `UPDATE imports SET progress = $2 WHERE id = $1 AND status = 'checking'`,
      [this.importId, whole],
    );
    if (rowCount === 0) throw new ImportCancelled();
  }

  async close(): Promise<void> {
    await Promise.allSettled([this.rows.end(), this.side.end()]);
  }
}
