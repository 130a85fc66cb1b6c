import type { EntityManager } from 'typeorm';
import type { CatalogueState } from './domain/catalogue-state.ts';
import { CatalogueTree } from './domain/catalogue-tree.ts';
import { ComplaintTypeTree } from './domain/complaint-type-tree.ts';
import { type Dimension, DIMENSIONS, hasPaths } from './domain/dimension.ts';

/** The five trees as they stand after a decision. */
export interface Catalogue {
  /** Which decision was the last; grows with each. */
  readonly step: string;
  readonly trees: Readonly<Record<Dimension, CatalogueTree>>;
}

/** Runs a statement on whatever connection there is: a transaction's, or one of a worker's own. */
export type Ask = <Row extends object>(sql: string, params?: unknown[]) => Promise<Row[]>;

type Row = { readonly step: string } & { readonly [part in keyof CatalogueState]: readonly InDimension[] };
type InDimension = { readonly dimension: Dimension };

export function askOf(manager: EntityManager): Ask {
  return (sql, params) => manager.query(sql, params);
}

/** The whole catalogue in one statement, so that it is of one moment. */
export async function readCatalogue(ask: Ask): Promise<Catalogue> {
  const [row] = await ask<Row>(`
    SELECT s.step AS step,
      (SELECT coalesce(json_agg(json_build_object('dimension', e.dimension, 'code', e.code, 'parentCode', e.parent_code,
                'nameZh', e.name_zh, 'nameEn', e.name_en, 'formerNames', e.former_names,
                'validFrom', e.valid_from, 'validTo', e.valid_to) ORDER BY e.position, e.code), '[]')
       FROM catalogue_entries e) AS entries,
      (SELECT coalesce(json_agg(json_build_object('dimension', f.dimension, 'text', f.text, 'code', f.code,
                'step', f.step)), '[]')
       FROM catalogue_filings f) AS filings,
      (SELECT coalesce(json_agg(json_build_object('dimension', h.dimension, 'step', h.step, 'kind', h.kind,
                'from', h.effective_from, 'oldCode', h.old_code, 'newCode', h.new_code, 'text', h.text)
                ORDER BY h.step, h.id), '[]')
       FROM code_changes h) AS changes
    FROM catalogue_state s`);
  if (row === undefined) throw new Error('the catalogue has no state');
  const trees = DIMENSIONS.map((dimension): [Dimension, CatalogueTree] => [dimension, treeOf(dimension, row)]);
  return { step: row.step, trees: Object.fromEntries(trees) as Record<Dimension, CatalogueTree> };
}

function treeOf(dimension: Dimension, row: Row): CatalogueTree {
  const of = <Part extends keyof CatalogueState>(part: Part) =>
    row[part].filter((each) => each.dimension === dimension) as unknown as CatalogueState[Part];
  const state = { entries: of('entries'), filings: of('filings'), changes: of('changes') };
  if (dimension === 'type') return new ComplaintTypeTree(state.entries, state.filings, state.changes);
  return new CatalogueTree(state, hasPaths(dimension));
}
