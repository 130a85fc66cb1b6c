import type { DateChoice, ImportKind, ImportPreview } from '../../api/data-models.ts';
import { type ColumnName, columnPlace, type FieldDraft, type MappingDraft } from './mapping-draft.ts';
import type { MappingProblem } from './mapping-problems.ts';

/** What every part of the mapping's editor works on. */
export interface MappingEdit {
  kind: ImportKind;
  raw: ImportPreview;
  draft: MappingDraft;
  problems: readonly MappingProblem[];
  /** By field: what dates put together from several columns may mean. */
  joinedDates: Readonly<Record<string, DateChoice>>;
  change: (draft: MappingDraft) => void;
}

/** What the first rows hold in these columns: a few different texts, the parts of a row joined by a space. */
export function examplesOf({ columns, facts, sample }: ImportPreview, names: readonly ColumnName[]): string[] {
  const places = names.map((name) => columnPlace(columns, name)).filter((place) => place >= 0);
  const [only] = places;
  if (places.length === 1 && only !== undefined) return [...(facts[only]?.examples ?? [])];
  const headers = places.map((place) => columns[place] ?? '');
  return sample
    .map(({ values }) =>
      headers
        .map((header) => textOf(values[header]))
        .join(' ')
        .trim(),
    )
    .filter((text) => text !== '');
}

/** Between which readings of a date field somebody has to choose; null when its dates have one. */
export function dateChoiceOf({ raw, joinedDates }: MappingEdit, { field, columns }: FieldDraft): DateChoice | null {
  const [first, ...others] = columns;
  if (first === undefined) return null;
  if (others.length > 0) return joinedDates[field] ?? null;
  return raw.facts[columnPlace(raw.columns, first)]?.dates ?? null;
}

/** All the different words of a field's column, when they are few; null otherwise. */
export function wordsOf({ raw }: Pick<MappingEdit, 'raw'>, { columns }: FieldDraft): readonly string[] | null {
  const [only, ...others] = columns;
  if (only === undefined || others.length > 0) return null;
  return raw.facts[columnPlace(raw.columns, only)]?.words ?? null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
