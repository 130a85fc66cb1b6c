import type { EntityManager } from 'typeorm';
import { type ComplaintType, ComplaintTypeTree } from './domain/complaint-type-tree.ts';

/** The catalogue as it stands in the given transaction. */
export async function readComplaintTypes(manager: EntityManager): Promise<ComplaintTypeTree> {
  const types: ComplaintType[] = await manager.query(
    `SELECT code, parent_code AS "parentCode", name_zh AS "nameZh", name_en AS "nameEn"
     FROM complaint_types ORDER BY position, code`,
  );
  return new ComplaintTypeTree(types);
}
