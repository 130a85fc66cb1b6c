import type { ImportKind } from '../../api/data-models.ts';
import { fieldsOf, requiredFields } from './import-fields.ts';

/** A column by its header, or by its position from 1 when several share a header. */
export type ColumnName = string | number;

/** Where one field comes from, while it is being edited. */
export interface FieldDraft {
  field: string;
  columns: readonly ColumnName[];
  /** How a date is written; empty: recognised, and refused when it has more than one reading. */
  format: string;
  /** One value for every row; null: the field is read from columns. */
  constant: string | null;
  /** What cells say → what they mean; kept as a saved mapping gave it. */
  values: Readonly<Record<string, unknown>> | null;
}

/** A mapping while it is being edited. Empty texts mean: as detected, or the organisation's zone. */
export interface MappingDraft {
  source: string;
  encoding: string;
  delimiter: string;
  /** Of a workbook; empty: the first visible one. */
  sheet: string;
  /** Empty: the first row. */
  headerRow: string;
  timeZone: string;
  fields: readonly FieldDraft[];
  createUnits: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** Opens a mapping (proposed, saved or written by hand) for editing: its fields and the required ones, in order. */
export function draftOf(kind: ImportKind, mapping: Json): MappingDraft {
  const { columns, constants, values } = mapping;
  const named = new Set([...requiredFields(kind), ...Object.keys(record(columns)), ...Object.keys(record(constants))]);
  return {
    source: text(mapping['source']),
    encoding: text(mapping['encoding']),
    delimiter: text(mapping['delimiter']),
    sheet: text(mapping['sheet']),
    headerRow: typeof mapping['headerRow'] === 'number' ? String(mapping['headerRow']) : '',
    timeZone: text(mapping['timeZone']),
    fields: fieldsOf(kind)
      .filter((field) => named.has(field))
      .map((field) => fieldDraft(field, record(columns)[field], record(constants)[field], record(values)[field])),
    createUnits: mapping['createUnits'] === true,
  };
}

function fieldDraft(field: string, column: unknown, constant: unknown, values: unknown): FieldDraft {
  const given = isRecord(column) ? (column['columns'] ?? column['column']) : column;
  const listed: unknown[] = Array.isArray(given) ? given : [given];
  return {
    field,
    columns: listed.filter((name) => typeof name === 'string' || typeof name === 'number'),
    format: isRecord(column) ? text(column['format']) : '',
    constant: constant === undefined || constant === null ? null : String(constant as string | number | boolean),
    values: isRecord(values) ? values : null,
  };
}

/** What a column can be chosen by: its header, or its position when the header is empty or not the only one. */
export function columnChoices(header: readonly string[]): { name: ColumnName; header: string; position: number }[] {
  return header.map((name, index) => {
    const isTelling = name.trim() !== '' && header.indexOf(name) === header.lastIndexOf(name);
    return { name: isTelling ? name : index + 1, header: name, position: index + 1 };
  });
}

/** The mapping as the HTTP contract writes it; what was left empty is left out. */
export function mappingOf(kind: ImportKind, draft: MappingDraft): Record<string, unknown> {
  const { encoding, delimiter, sheet, headerRow, timeZone, fields, createUnits } = draft;
  const constants = fields.filter(({ constant }) => constant !== null && constant.trim() !== '');
  const columns = fields.filter((field) => field.constant === null && field.columns.length > 0);
  const values = fields.filter((field) => field.values !== null);
  return {
    ...(kind === 'complaints' ? { source: draft.source.trim() } : {}),
    ...stated({ encoding, delimiter, sheet, timeZone }),
    ...(headerRow === '' ? {} : { headerRow: Number(headerRow) }),
    columns: Object.fromEntries(columns.map((field) => [field.field, columnOf(field)])),
    ...entries(
      'constants',
      constants.map(({ field, constant }) => [field, constant?.trim()]),
    ),
    ...entries(
      'values',
      values.map((field) => [field.field, field.values]),
    ),
    ...(createUnits ? { createUnits: true } : {}),
  };
}

function columnOf({ columns, format }: FieldDraft): unknown {
  const [first] = columns;
  if (format.trim() !== '') return { columns: [...columns], format: format.trim() };
  return columns.length === 1 ? first : [...columns];
}

/** The draft with one field changed; a field without a line gets one in its place. */
export function withField(kind: ImportKind, draft: MappingDraft, changed: FieldDraft): MappingDraft {
  const others = draft.fields.filter(({ field }) => field !== changed.field);
  const order = fieldsOf(kind);
  const fields = [...others, changed].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
  return { ...draft, fields };
}

export function withoutField(draft: MappingDraft, name: string): MappingDraft {
  return { ...draft, fields: draft.fields.filter(({ field }) => field !== name) };
}

export function emptyField(field: string): FieldDraft {
  return { field, columns: [], format: '', constant: null, values: null };
}

/** Fields of the kind that have no line yet. */
export function unusedFields(kind: ImportKind, draft: MappingDraft): string[] {
  return fieldsOf(kind).filter((name) => draft.fields.every(({ field }) => field !== name));
}

/** Columns of the file that no field reads, with their places from 0. */
export function unreadColumns(header: readonly string[], draft: MappingDraft): { name: string; position: number }[] {
  const read = new Set<ColumnName>(draft.fields.flatMap((field) => (field.constant === null ? field.columns : [])));
  return header.flatMap((name, position) => (read.has(name) || read.has(position + 1) ? [] : [{ name, position }]));
}

/** Where a column stands, from 0; −1 when the file has none of that name. */
export function columnPlace(header: readonly string[], name: ColumnName): number {
  return typeof name === 'number' ? (name <= header.length ? name - 1 : -1) : header.indexOf(name);
}

/**
 * Accepted is taken from received: offered when a file tells when complaints were received and says nothing of when
 * they were accepted, because indicators that count by acceptance would otherwise count none of them.
 */
export function acceptedFromReceived(kind: ImportKind, draft: MappingDraft): FieldDraft | null {
  const received = draft.fields.find(({ field }) => field === 'receivedAt');
  const hasAccepted = draft.fields.some(({ field, columns }) => field === 'acceptedAt' && columns.length > 0);
  if (kind !== 'complaints' || hasAccepted || received === undefined || received.columns.length === 0) return null;
  return { ...received, field: 'acceptedAt' };
}

function stated(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, value]) => value.trim() !== ''));
}

function entries(name: string, list: readonly [string, unknown][]): Record<string, unknown> {
  return list.length === 0 ? {} : { [name]: Object.fromEntries(list) };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function record(value: unknown): Json {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
