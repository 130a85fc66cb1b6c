import type { EntityManager } from 'typeorm';
import { shareCatalogue } from '../../catalogue/catalogue-lock.ts';
import type { ColumnValue } from '../complaint-input.ts';
import { shareSource } from '../complaint-source.ts';
import { countChange } from '../count-complaint.ts';
import { markComplaint } from '../search/search-backlog.ts';
import { type ComplaintKey, findHeld, type StoredComplaint, updateComplaint } from '../write-complaint.ts';

/** Whose a complaint is to be from now on. */
export interface RightPlace {
  readonly unitId: string;
  readonly department: string | null;
}

/**
 * The complaint as it is, while neither a file of its source nor a change of codes may touch it; undefined when it has been
 * taken out of the data.
 */
export async function holdToCorrect(manager: EntityManager, key: ComplaintKey): Promise<StoredComplaint | undefined> {
  await shareCatalogue(manager);
  await shareSource(manager, key.sourceId);
  return findHeld(manager, key);
}

/** Counts a held complaint for another unit or department; its former state stays, as with any correction. */
export async function correctPlace(
  manager: EntityManager,
  key: ComplaintKey,
  former: StoredComplaint,
  { unitId, department, by }: RightPlace & { readonly by: string },
): Promise<void> {
  const columns: ColumnValue[] = [
    { name: 'unit_id', type: 'bigint', value: unitId },
    { name: 'department', type: 'text', value: department },
  ];
  if (!(await updateComplaint(manager, key, columns, { former, username: by }))) return;
  await markComplaint(manager, key.sourceId, key.number);
  await countChange(manager, key, former);
}
