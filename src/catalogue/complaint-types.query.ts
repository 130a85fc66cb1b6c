import type { EntityManager } from 'typeorm';
import { presentCatalogue } from './catalogue-memory.ts';
import type { ComplaintTypeTree } from './domain/complaint-type-tree.ts';

/** The catalogue of types as it stands in the given transaction. */
export async function readComplaintTypes(manager: EntityManager): Promise<ComplaintTypeTree> {
  return (await presentCatalogue(manager)).trees.type;
}
