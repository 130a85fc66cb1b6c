import { type CellReader, type CellValue, Refusal } from './cell.ts';
import { type Field, fieldsOf, isRequired } from './field.ts';
import { type ColumnName, findColumn } from './header.ts';
import type { Mapping } from './mapping.ts';
import type { Findings } from './mapping-findings.ts';

/** How data frames and forms write that there is nothing; in text and ids it is text. */
const NOTHING = /^n\/a$/i;

/** A field bound to columns of one file, or to a constant. */
export class BoundColumn {
  /** What the file calls it: its header, or the field when it is a constant. */
  readonly label: string;

  constructor(
    readonly field: Field,
    readonly indexes: readonly number[],
    names: readonly string[],
    readonly format: string | undefined,
    readonly constant: string | undefined,
    private readonly values: ReadonlyMap<string, string> | undefined,
  ) {
    this.label = names.length === 0 ? field.name : names.join(' + ');
  }

  /** The cell without outer spaces, translated by the value map; of several cells those that are not empty, joined. */
  text(cells: readonly string[]): string {
    if (this.indexes.length === 1) return this.#cell(cells, this.indexes[0] ?? 0);
    if (this.constant !== undefined) return this.constant.trim();
    const parts = this.indexes.map((index) => this.#cell(cells, index)).filter((text) => text !== '');
    return parts.join(JOINTS[this.field.kind] ?? ' ');
  }

  /** The levels of a path, each read on its own; empty ones are left out. */
  levels(cells: readonly string[], read: CellReader): CellValue | Refusal {
    const texts = this.constant === undefined ? this.indexes.map((index) => this.#cell(cells, index)) : [this.constant];
    const levels: string[] = [];
    for (const text of texts) {
      if (text === '') continue;
      const level = read(text);
      if (level instanceof Refusal) return level;
      levels.push(text);
    }
    return levels;
  }

  /** The cells as the file has them, for the list of refused rows. */
  original(cells: readonly string[]): string {
    return this.constant ?? this.indexes.map((index) => cells[index] ?? '').join(' + ');
  }

  #cell(cells: readonly string[], index: number): string {
    const cell = cells[index] ?? '';
    const text = this.field.kind === 'long-text' && cell.trim() !== '' ? cell : cell.trim();
    const meant = this.values?.get(text) ?? text;
    return KEEPS_NOTHING.has(this.field.kind) || !NOTHING.test(meant) ? meant : '';
  }
}

const KEEPS_NOTHING = new Set(['text', 'long-text', 'id', 'path', 'unit', 'tags']);
const JOINTS: Readonly<Record<string, string>> = { 'long-text': '\n', tags: ';' };

/** Finds the columns of every field a mapping states. The small kinds find their own column names without a mapping. */
export function bindColumns(mapping: Mapping, header: readonly string[], findings: Findings): BoundColumn[] {
  return fieldsOf(mapping.kind).flatMap((field) => {
    const { columns, format } = mapping.columns.get(field.name) ?? { columns: [field.name], format: undefined };
    const values = mapping.values.get(field.name);
    const constant = mapping.constants.get(field.name);
    if (constant !== undefined) return [new BoundColumn(field, [], [], undefined, constant, values)];
    if (!mapping.columns.has(field.name) && isLeftOut(mapping, field.name, header)) return [];
    const indexes = columns.map((column) => indexOf(header, column, field.name, findings));
    const names = columns.map((column) => (typeof column === 'number' ? header[column - 1] || `#${column}` : column));
    return [new BoundColumn(field, indexes, names, format, undefined, values)];
  });
}

function isLeftOut(mapping: Mapping, field: string, header: readonly string[]): boolean {
  if (mapping.kind === 'complaints') return true;
  const match = findColumn(header, field);
  return !match.ok && match.code === 'column-missing' && !isRequired(mapping.kind, field);
}

function indexOf(header: readonly string[], column: ColumnName, field: string, findings: Findings): number {
  const match = findColumn(header, column);
  if (match.ok) return match.index;
  findings.add(`columns.${field}`, match.code, { column: String(column) });
  return -1;
}
