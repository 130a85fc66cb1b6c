import type { Json } from '../../api/governance-models.ts';

export interface DetailRow {
  /** Where the value stands in the detail: `unit`, `roles`, `mapping.columns.0`. */
  path: string;
  /** Null where the detail is not a change. */
  before: string | null;
  value: string;
  changed: boolean;
}

/**
 * A detail as lines to read. One with the state before and after becomes a line per field that either names, the
 * changed ones first.
 */
export function detailRows(detail: Json): DetailRow[] {
  if (!isRecord(detail)) return detail === null ? [] : [plainRow(['', textOf(detail)])];
  const { before, after, ...rest } = detail;
  if (before === undefined || after === undefined) return leaves(detail).map(plainRow);
  return [...changeRows(before, after), ...leaves(rest).map(plainRow)];
}

function plainRow([path, value]: readonly [string, string]): DetailRow {
  return { path, before: null, value, changed: false };
}

function changeRows(before: Json, after: Json): DetailRow[] {
  const former = new Map(leaves(before));
  const present = new Map(leaves(after));
  const rows = [...new Set([...former.keys(), ...present.keys()])].map((path) => {
    const [was, is] = [former.get(path) ?? '–', present.get(path) ?? '–'];
    return { path, before: was, value: is, changed: was !== is };
  });
  return [...rows.filter(({ changed }) => changed), ...rows.filter(({ changed }) => !changed)];
}

/** Every value of a detail with its path; a list of plain values is one value. */
function leaves(value: Json, path: string = ''): [string, string][] {
  if (isRecord(value)) return Object.entries(value).flatMap(([name, member]) => leaves(member, joined(path, name)));
  if (!isList(value) || value.every((item) => !isRecord(item) && !isList(item))) return [[path, textOf(value)]];
  return value.flatMap((item, index) => leaves(item, joined(path, String(index))));
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function textOf(value: Json): string {
  if (value === null || value === '') return '–';
  if (isList(value)) return value.map(textOf).join(', ') || '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isRecord(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !isList(value);
}
