import type { CellMarks } from '../../../platform/files/domain/table-record.ts';
import { type BoundColumn, originalText } from './bound-column.ts';
import { type CellProblem, type CellReader, type CellValue, Refusal } from './cell.ts';
import { cellText } from './cell-text.ts';

/** Reads one field of a row. */
export interface RowStep {
  readonly column: BoundColumn;
  read(cells: readonly string[], marks?: CellMarks): CellValue | Refusal;
}

const JOINTS: Readonly<Record<string, string>> = { 'long-text': '\n', tags: ';' };

/** The shortest way to read a field: once for a constant, and without any list for a single cell. */
export function rowStep(column: BoundColumn, read: CellReader, isRequired: boolean): RowStep {
  const { field, constant, indexes } = column;
  const empty = whenEmpty(field.name, isRequired);
  const text = cellText(column);
  const readText = (found: string) => (found === '' ? empty : read(found));
  if (constant !== undefined) {
    const value = field.kind === 'path' ? levelsOf([text(constant)], read, empty) : readText(text(constant));
    return { column, read: () => value };
  }
  const textsOf = (cells: readonly string[]) => indexes.map((index) => text(cells[index] ?? ''));
  if (field.kind === 'path') return { column, read: (cells) => levelsOf(textsOf(cells), read, empty) };
  const [only = -1, ...others] = indexes;
  if (others.length === 0) return { column, read: (cells) => readText(text(cells[only] ?? '')) };
  const joint = JOINTS[field.kind] ?? ' ';
  return {
    column,
    read: (cells) =>
      readText(
        textsOf(cells)
          .filter((part) => part !== '')
          .join(joint),
      ),
  };
}

/** A problem with the cells of a step, in the words of the file. */
export function cellProblem(column: BoundColumn, cells: readonly string[], refusal: Refusal): CellProblem {
  const { code, params } = refusal;
  return { field: column.field.name, column: column.label, code, params, original: originalText(column, cells) };
}

function whenEmpty(field: string, isRequired: boolean): null | Refusal {
  if (field === 'number') return new Refusal('number-missing');
  return isRequired ? new Refusal('field-missing', { field }) : null;
}

/** The levels of a path, each read on its own; empty ones are left out. */
function levelsOf(texts: readonly string[], read: CellReader, empty: null | Refusal): CellValue | Refusal {
  const levels: string[] = [];
  for (const text of texts) {
    if (text === '') continue;
    const level = read(text);
    if (level instanceof Refusal) return level;
    levels.push(text);
  }
  return levels.length === 0 ? empty : levels;
}
