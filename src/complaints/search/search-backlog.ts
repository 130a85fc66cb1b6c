import type { EntityManager } from 'typeorm';

/** Notes, in the transaction of the change itself, that a complaint has to be looked at again by the search. */
export async function markComplaint(manager: EntityManager, sourceId: number, number: string): Promise<void> {
  await manager.query('INSERT INTO complaint_search_backlog (source_id, number) VALUES ($1, $2)', [sourceId, number]);
}

/** The same for everything an import wrote: one row, however large the file. */
export async function markImport(manager: EntityManager, importId: string): Promise<void> {
  await manager.query('INSERT INTO complaint_search_backlog (import_id) VALUES ($1)', [importId]);
}

/** The same for the complaints a SELECT of `source_id, number` names, changed and deleted ones alike. */
export async function markComplaints(
  manager: EntityManager,
  selection: string,
  params: readonly unknown[] = [],
): Promise<void> {
  await manager.query(
    `INSERT INTO complaint_search_backlog (source_id, number) SELECT m.source_id, m.number FROM (${selection}) AS m`,
    [...params],
  );
}
