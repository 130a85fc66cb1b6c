import type { EntityManager } from 'typeorm';
import type { CatalogueEdit } from '../../catalogue/domain/catalogue-edit.ts';
import type { Dimension } from '../../catalogue/domain/dimension.ts';
import { textsInUse } from './texts-in-use.query.ts';

/** The texts that may belong elsewhere after an edit: those filed, or else any in use. */
export async function affectedTexts(
  manager: EntityManager,
  dimension: Dimension,
  { created = [], renamed = [], closed = [], changes = [], filed = [], unfiled = [] }: CatalogueEdit,
): Promise<string[]> {
  if (created.length + renamed.length + closed.length + changes.length > 0) return textsInUse(manager, dimension);
  return [...filed.map(({ text }) => text), ...unfiled];
}
