import type { DataSource, EntityManager } from 'typeorm';
import { askOf, type Catalogue, readCatalogue } from './catalogue.query.ts';

/** The catalogue last read through a data source. It changes rarely and is asked for with every complaint. */
const remembered = new WeakMap<DataSource, Catalogue>();

/** The catalogue as the given transaction sees it. A decision's step is never given twice, even when it is undone. */
export async function presentCatalogue(manager: EntityManager): Promise<Catalogue> {
  const known = remembered.get(manager.connection);
  const [state]: { step: string }[] = await manager.query('SELECT s.step AS step FROM catalogue_state s');
  if (known !== undefined && known.step === state?.step) return known;
  const catalogue = await readCatalogue(askOf(manager));
  remembered.set(manager.connection, catalogue);
  return catalogue;
}
