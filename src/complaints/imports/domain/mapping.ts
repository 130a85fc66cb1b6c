import { type Delimiter, delimiterNamed } from '../../../platform/files/domain/delimiter.ts';
import { type Encoding, encodingNamed } from '../../../platform/files/domain/encoding.ts';
import { Zone } from '../../../shared/zone.ts';
import { fieldsOf, isRequired } from './field.ts';
import type { ImportKind } from './import-kind.ts';
import { type ColumnSource, columnSource } from './mapping-column.ts';
import { Findings, type MappingError, isRecord } from './mapping-findings.ts';

/** How the columns of a file become fields (CONTRACT, Imports). */
export interface Mapping {
  readonly kind: ImportKind;
  /** Whose numbers they are; empty for the kinds that have no source. */
  readonly source: string;
  readonly encoding: Encoding | undefined;
  readonly delimiter: Delimiter | undefined;
  /** The sheet of a workbook; undefined: the first visible one. Text files have none. */
  readonly sheet: string | undefined;
  /** The line or row of the header, from 1; undefined: the first that is not blank. */
  readonly headerRow: number | undefined;
  /** Undefined: the organisation's zone. */
  readonly timeZone: string | undefined;
  readonly columns: ReadonlyMap<string, ColumnSource>;
  /** One text per field, read as a cell would be. */
  readonly constants: ReadonlyMap<string, string>;
  /** Per field: what a cell says → what it means. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly createUnits: boolean;
}

export type ParsedMapping =
  { readonly ok: true; readonly mapping: Mapping } | { readonly ok: false; readonly errors: readonly MappingError[] };

const KEYS = [
  'source',
  'encoding',
  'delimiter',
  'sheet',
  'headerRow',
  'timeZone',
  'columns',
  'constants',
  'values',
  'createUnits',
];
const LONGEST_SOURCE = 100;
const LONGEST_SHEET_NAME = 255;
const LAST_HEADER_ROW = 10_000;

/** Reads a mapping from JSON and tells everything that is wrong with it; the small kinds need none. */
export function parseMapping(kind: ImportKind, json: unknown): ParsedMapping {
  const findings = new Findings();
  const given = json ?? (kind === 'complaints' ? undefined : {});
  if (!isRecord(given)) return { ok: false, errors: [{ field: '', code: 'mapping-required', params: {} }] };
  for (const key of Object.keys(given)) if (!KEYS.includes(key)) findings.add(key, 'unknown-key', { key });
  const mapping: Mapping = {
    kind,
    source: sourceOf(kind, given['source'], findings),
    encoding: named(given['encoding'], 'encoding', encodingNamed, findings),
    delimiter: named(given['delimiter'], 'delimiter', delimiterNamed, findings),
    sheet: sheetOf(given['sheet'], findings),
    headerRow: headerRowOf(given['headerRow'], findings),
    timeZone: named(given['timeZone'], 'timeZone', (name) => Zone.named(name)?.name, findings),
    columns: columnsOf(kind, given['columns'], findings),
    constants: constantsOf(kind, given['constants'], findings),
    values: valuesOf(kind, given['values'], findings),
    createUnits: createUnitsOf(given['createUnits'], findings),
  };
  checkFields(mapping, findings);
  return findings.errors.length === 0 ? { ok: true, mapping } : { ok: false, errors: findings.errors };
}

function sourceOf(kind: ImportKind, given: unknown, findings: Findings): string {
  if (kind !== 'complaints' && given === undefined) return '';
  if (typeof given === 'string' && given.trim() !== '' && given.length <= LONGEST_SOURCE) return given.trim();
  if (given === undefined) findings.add('source', 'field-required', { field: 'source' });
  else findings.add('source', 'wrong-value', { field: 'source' });
  return '';
}

function named<Value>(given: unknown, field: string, find: (name: string) => Value | undefined, findings: Findings) {
  if (given === undefined || given === null) return undefined;
  const found = typeof given === 'string' ? find(given) : undefined;
  if (found === undefined) findings.add(field, 'wrong-value', { field, value: JSON.stringify(given) });
  return found;
}

function sheetOf(given: unknown, findings: Findings): string | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given === 'string' && given.trim() !== '' && given.length <= LONGEST_SHEET_NAME) return given;
  findings.add('sheet', 'wrong-value', { field: 'sheet' });
  return undefined;
}

function headerRowOf(given: unknown, findings: Findings): number | undefined {
  if (given === undefined || given === null) return undefined;
  if (Number.isInteger(given) && Number(given) >= 1 && Number(given) <= LAST_HEADER_ROW) return Number(given);
  findings.add('headerRow', 'wrong-value', { field: 'headerRow' });
  return undefined;
}

function createUnitsOf(given: unknown, findings: Findings): boolean {
  if (given !== undefined && typeof given !== 'boolean')
    findings.add('createUnits', 'wrong-value', { field: 'createUnits' });
  return given === true;
}

/** The entries of an object whose keys are fields of the kind; other keys are findings. */
function entriesOf(kind: ImportKind, given: unknown, path: string, findings: Findings): [string, unknown][] {
  if (given === undefined) return [];
  if (!isRecord(given)) {
    findings.add(path, 'object-expected', {});
    return [];
  }
  const names = fieldsOf(kind).map(({ name }) => name);
  return Object.entries(given).filter(([field]) => {
    if (!names.includes(field)) findings.add(`${path}.${field}`, 'unknown-field', { field });
    return names.includes(field);
  });
}

function columnsOf(kind: ImportKind, given: unknown, findings: Findings): Map<string, ColumnSource> {
  const kinds = new Map(fieldsOf(kind).map((field) => [field.name, field.kind]));
  const columns = new Map<string, ColumnSource>();
  for (const [field, value] of entriesOf(kind, given, 'columns', findings)) {
    const source = columnSource(value, kinds.get(field) ?? 'text', `columns.${field}`, findings);
    if (source !== undefined) columns.set(field, source);
  }
  return columns;
}

function constantsOf(kind: ImportKind, given: unknown, findings: Findings): Map<string, string> {
  const constants = new Map<string, string>();
  for (const [field, value] of entriesOf(kind, given, 'constants', findings)) {
    if (isScalar(value)) constants.set(field, String(value));
    else findings.add(`constants.${field}`, 'wrong-value', { field });
  }
  return constants;
}

function valuesOf(kind: ImportKind, given: unknown, findings: Findings): Map<string, Map<string, string>> {
  const values = new Map<string, Map<string, string>>();
  for (const [field, table] of entriesOf(kind, given, 'values', findings)) {
    if (!isRecord(table)) {
      findings.add(`values.${field}`, 'object-expected', {});
      continue;
    }
    values.set(field, new Map());
    for (const [from, to] of Object.entries(table)) {
      if (to === null || isScalar(to)) values.get(field)?.set(from.trim(), to === null ? '' : String(to).trim());
      else findings.add(`values.${field}.${from}`, 'wrong-value', { field });
    }
  }
  return values;
}

function checkFields({ kind, columns, constants }: Mapping, findings: Findings): void {
  for (const { name } of fieldsOf(kind)) {
    const hasColumn = columns.has(name) || findings.concern(`columns.${name}`);
    const hasConstant = constants.has(name) || findings.concern(`constants.${name}`);
    if (hasColumn && hasConstant) findings.add(`constants.${name}`, 'column-and-constant', { field: name });
    if (kind === 'complaints' && isRequired(kind, name) && !hasColumn && !hasConstant) {
      findings.add(`columns.${name}`, 'field-required', { field: name });
    }
  }
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
