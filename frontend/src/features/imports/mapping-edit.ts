import type { ImportKind, ImportPreview } from '../../api/data-models.ts';
import type { ColumnName, MappingDraft } from './mapping-draft.ts';
import type { MappingProblem } from './mapping-problems.ts';

/** What every part of the mapping's editor works on. */
export interface MappingEdit {
  kind: ImportKind;
  raw: ImportPreview;
  draft: MappingDraft;
  problems: readonly MappingProblem[];
  /** Dates among the first rows that have two readings. */
  ambiguous: readonly { column: string; original: string }[];
  change: (draft: MappingDraft) => void;
}

/** What the first rows hold in these columns, row by row, the parts of a row joined by a space. */
export function examplesOf({ columns, sample }: ImportPreview, names: readonly ColumnName[]): string[] {
  const headers = names.map((name) => (typeof name === 'number' ? (columns[name - 1] ?? '') : name));
  return sample
    .map(({ values = {} }) =>
      headers
        .map((header) => textOf(values[header]))
        .join(' ')
        .trim(),
    )
    .filter((text) => text !== '');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
