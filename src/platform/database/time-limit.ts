import type { DataSource, EntityManager } from 'typeorm';

const QUERY_CANCELED = '57014';

/** Does the reading unless it takes longer than allowed: then it is broken off and the answer is undefined. */
export async function withinTime<T>(
  dataSource: DataSource,
  milliseconds: number,
  read: (manager: EntityManager) => Promise<T>,
): Promise<T | undefined> {
  try {
    return await dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('statement_timeout', $1, true)`, [String(milliseconds)]);
      return read(manager);
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === QUERY_CANCELED) return undefined;
    throw error;
  }
}
