import { compileDateFormat } from '../../../shared/date-format.ts';
import { type FieldKind, mayJoinColumns } from './field.ts';
import type { ColumnName } from './header.ts';
import { type Findings, isRecord } from './mapping-findings.ts';

/** The columns that feed a field, in order, and for dates how they are written. */
export interface ColumnSource {
  readonly columns: readonly ColumnName[];
  readonly format: string | undefined;
}

const KEYS = ['column', 'columns', 'format'];

/**
 * Reads what a mapping says of one field: a header, a position, a list of them, or `{ "columns": …, "format": … }`.
 * Undefined when something is wrong, which the findings then tell.
 */
export function columnSource(
  given: unknown,
  kind: FieldKind,
  path: string,
  findings: Findings,
): ColumnSource | undefined {
  if (!isRecord(given)) return withColumns(given, kind, path, findings, undefined);
  const unknown = Object.keys(given).filter((key) => !KEYS.includes(key));
  for (const key of unknown) findings.add(`${path}.${key}`, 'unknown-key', { key });
  const isSound = checkFormat(given['format'], kind, `${path}.format`, findings);
  const format = typeof given['format'] === 'string' ? given['format'] : undefined;
  const source = withColumns(given['columns'] ?? given['column'], kind, path, findings, format);
  return isSound && unknown.length === 0 ? source : undefined;
}

function withColumns(
  given: unknown,
  kind: FieldKind,
  path: string,
  findings: Findings,
  format: string | undefined,
): ColumnSource | undefined {
  const columns: unknown[] = Array.isArray(given) ? given : [given];
  if (columns.length === 0 || !columns.every(isColumnName)) {
    findings.add(path, 'column-expected', {});
    return undefined;
  }
  if (columns.length > 1 && !mayJoinColumns(kind)) {
    findings.add(path, 'one-column-only', {});
    return undefined;
  }
  return { columns, format };
}

function checkFormat(format: unknown, kind: FieldKind, path: string, findings: Findings): boolean {
  if (format === undefined) return true;
  if (kind !== 'instant' && kind !== 'day') {
    findings.add(path, 'format-not-allowed', {});
    return false;
  }
  const compiled = typeof format === 'string' ? compileDateFormat(format) : undefined;
  if (compiled?.ok === true) return true;
  findings.add(path, 'wrong-format', { format: JSON.stringify(format), reason: compiled?.reason ?? 'text-expected' });
  return false;
}

function isColumnName(value: unknown): value is ColumnName {
  return typeof value === 'string' ? value.trim() !== '' : Number.isInteger(value) && Number(value) >= 1;
}
