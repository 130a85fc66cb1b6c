import type { DataSource } from 'typeorm';
import type { Leftovers } from './leftovers.ts';
import { dropStage } from './stage-table.ts';

/** An import whose stage a crash has emptied is checked once more, and then published as it was meant to be. */
export async function recheckImport(dataSource: DataSource, id: string): Promise<void> {
  await dataSource.query(
    `UPDATE imports SET status = 'checking', publish = true, progress = 0 WHERE id = $1 AND status = 'publishing'`,
    [id],
  );
}

/** Ends an import that cannot go on. */
export async function failImport(dataSource: DataSource, id: string, code: string): Promise<void> {
  await dataSource.query(
    `UPDATE imports SET status = 'failed', error_code = $2, error_params = '{}'
     WHERE id = $1 AND status IN ('checking', 'publishing')`,
    [id, code],
  );
}

/** Removes what a finished import no longer needs: its stage and its file. What it refused stays to be read. */
export async function closeImport(dataSource: DataSource, leftovers: Leftovers, id: string): Promise<void> {
  await dataSource.query(dropStage(id));
  await leftovers.removeFile(id);
}
