import { type Field, fieldsOf, isRequired } from './field.ts';
import { type ColumnName, findColumn } from './header.ts';
import type { Mapping } from './mapping.ts';
import type { Findings } from './mapping-findings.ts';

/** A field bound to columns of one file, or to a constant. */
export interface BoundColumn {
  readonly field: Field;
  /** What the file calls it: its header, or the field when it is a constant. */
  readonly label: string;
  /** Places in a record; none for a constant. */
  readonly indexes: readonly number[];
  readonly format: string | undefined;
  readonly constant: string | undefined;
  readonly values: ReadonlyMap<string, string> | undefined;
}

/** Finds the columns of every field a mapping states. The small kinds find their own column names without a mapping. */
export function bindColumns(mapping: Mapping, header: readonly string[], findings: Findings): BoundColumn[] {
  return fieldsOf(mapping.kind).flatMap((field): BoundColumn[] => {
    const { columns, format } = mapping.columns.get(field.name) ?? { columns: [field.name], format: undefined };
    const values = mapping.values.get(field.name);
    const constant = mapping.constants.get(field.name);
    if (constant !== undefined) return [{ field, label: field.name, indexes: [], format: undefined, constant, values }];
    if (!mapping.columns.has(field.name) && isLeftOut(mapping, field.name, header)) return [];
    const indexes = columns.map((column) => indexOf(header, column, field.name, findings));
    const label = columns.map((column) => nameOf(column, header)).join(' + ');
    return [{ field, label, indexes, format, constant: undefined, values }];
  });
}

/** The cells as the file has them, for the list of refused rows. */
export function originalText({ constant, indexes }: BoundColumn, cells: readonly string[]): string {
  return constant ?? indexes.map((index) => cells[index] ?? '').join(' + ');
}

function nameOf(column: ColumnName, header: readonly string[]): string {
  return typeof column === 'string' ? column : header[column - 1] || `#${column}`;
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
