import { belowPath, pathKey } from '../domain/complaint-type.ts';
import type { ComplaintQualities } from '../domain/complaint-qualities.ts';
import type { CellBasis, DateBasis } from '../domain/date-basis.ts';
import type { Layer } from '../domain/layer.ts';
import type { Catalogue } from '../../catalogue/catalogue.query.ts';
import type { CatalogueTree } from '../../catalogue/domain/catalogue-tree.ts';
import type { AskedColumn } from './count-cells.ts';
import { type Mark, marksOf } from './marks.ts';

/** Which complaints an indicator counts. */
export interface CountableFilter extends ComplaintQualities {
  readonly layers: readonly Layer[];
  /** Sub-trees: catalogue codes or names with all below them, or original paths `X` with all `X / …`. */
  readonly types: readonly string[] | null;
  readonly dateBasis: DateBasis;
}

/** A filter in the form the SQL condition compares with: codes spelled out, paths as LIKE patterns. */
export interface CountableSelection {
  readonly basis: CellBasis;
  readonly layers: readonly string[];
  readonly types: readonly string[] | null;
  readonly below: readonly string[];
  readonly channels: readonly string[] | null;
  readonly levels: readonly string[] | null;
  readonly causes: readonly string[] | null;
  readonly rights: readonly string[] | null;
  readonly departments: readonly string[] | null;
  /** What each complaint must bear; see marks.ts. */
  readonly marks: readonly Mark[];
}

/** The members of a selection that ask for a column of their own. */
export const SELECTED_COLUMNS = [
  ['channels', 'channel'],
  ['levels', 'level'],
  ['causes', 'cause'],
  ['rights', 'consumer_right'],
  ['departments', 'department'],
] as const satisfies readonly (readonly [keyof CountableSelection, AskedColumn])[];

/** Spells a filter out against the catalogue: every sub-tree becomes its codes, every unfiled path its pattern. */
export function selectionOf(filter: CountableFilter, { trees }: Pick<Catalogue, 'trees'>): CountableSelection {
  return {
    basis: filter.dateBasis,
    layers: filter.layers,
    ...typeSelection(filter.types, trees.type),
    channels: keysOf(filter.channels, trees.channel),
    levels: keysOf(filter.levels, trees.level),
    causes: keysOf(filter.causes, trees.cause),
    rights: keysOf(filter.rights, trees.right),
    departments: filter.departments ?? null,
    marks: marksOf(filter),
  };
}

/** The type keys of sub-trees, and the patterns of the original paths below an unfiled one. */
export function typeSelection(
  types: readonly string[] | null,
  tree: CatalogueTree,
): Pick<CountableSelection, 'types' | 'below'> {
  if (types === null) return { types: null, below: [] };
  const keys = types.map((text) => pathKey(text, tree));
  return {
    types: keys.flatMap((key) => (tree.has(key) ? tree.selected(key) : [key])),
    below: keys.filter((key) => !tree.has(key) && key !== '').map(belowPath),
  };
}

/** The keys of texts or codes: each entry with all below it, a text still to be filed as itself. */
export function keysOf(texts: readonly string[] | null | undefined, tree: CatalogueTree): string[] | null {
  if (texts === null || texts === undefined) return null;
  return texts.flatMap((text) => {
    const code = tree.bearer(text);
    return code === undefined ? [text] : tree.selected(code);
  });
}

/** Where the SQL finds each member of a selection: a column of a relation, or a parameter. */
export type SelectionPlaces = Readonly<
  Record<'layers' | 'types' | 'below' | (typeof SELECTED_COLUMNS)[number][0], string>
>;

/**
 * The one SQL condition that decides whether a row (of complaints, of daily totals, of count cells) is counted, but for its
 * marks, which a cell keeps and any other row has to be asked for.
 */
export function selectionCondition(row: string, at: SelectionPlaces): string {
  return [
    `${row}.layer = ANY (${at.layers})`,
    `(${at.types} IS NULL OR ${row}.type = ANY (${at.types}) OR ${row}.type LIKE ANY (${at.below}))`,
    ...SELECTED_COLUMNS.map(([member, column]) => `(${at[member]} IS NULL OR ${row}.${column} = ANY (${at[member]}))`),
  ].join('\n  AND ');
}
