import type { ImportKind } from './import-kind.ts';

/**
 * What a cell of a field holds. `id`: text that names something and stays text. `instant`: a moment and its day.
 * `amount` may be negative, `decimal` and `count` not; both keep every digit.
 */
export type FieldKind =
  | 'id'
  | 'text'
  | 'long-text'
  | 'instant'
  | 'day'
  | 'period'
  | 'layer'
  | 'basis'
  | 'unit'
  | 'path'
  | 'flag'
  | 'integer'
  | 'count'
  | 'decimal'
  | 'amount'
  | 'tags';

type FieldTable = Readonly<Record<string, FieldKind>>;

/** The fields of a complaint, by the names of the HTTP contract. */
export const COMPLAINT_FIELDS = {
  number: 'id',
  receivedAt: 'instant',
  acceptedAt: 'instant',
  transferredAt: 'instant',
  dueAt: 'instant',
  firstReplyAt: 'instant',
  closedAt: 'instant',
  escalatedAt: 'instant',
  surveyedAt: 'instant',
  layer: 'layer',
  unit: 'unit',
  department: 'text',
  vendor: 'text',
  region: 'text',
  ageBand: 'text',
  occupation: 'text',
  product: 'text',
  campaign: 'text',
  purpose: 'text',
  reminders: 'integer',
  dispatches: 'integer',
  reply: 'long-text',
  type: 'path',
  cause: 'path',
  channel: 'text',
  level: 'text',
  right: 'text',
  status: 'text',
  customer: 'id',
  customerTier: 'text',
  phone: 'id',
  text: 'long-text',
  amount: 'amount',
  substantiated: 'flag',
  resolved: 'flag',
  satisfied: 'flag',
  disputed: 'flag',
  repeatOf: 'id',
  tags: 'tags',
} as const satisfies FieldTable;

export type ComplaintField = keyof typeof COMPLAINT_FIELDS;

const FIELDS: Readonly<Record<ImportKind, FieldTable>> = {
  complaints: COMPLAINT_FIELDS,
  units: { code: 'id', name_zh: 'text', name_en: 'text', kind: 'text', parent: 'id' },
  'customer-base': { unit: 'unit', period: 'period', value: 'decimal', series: 'id' },
  'daily-totals': { day: 'day', unit: 'unit', layer: 'layer', type: 'path', count: 'count', basis: 'basis' },
};

const REQUIRED: Readonly<Record<ImportKind, readonly string[]>> = {
  complaints: ['receivedAt', 'layer', 'unit'],
  units: ['code', 'name_zh', 'kind'],
  'customer-base': ['unit', 'period', 'value'],
  'daily-totals': ['day', 'unit', 'layer', 'count'],
};

export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
}

/** The fields of an import kind, in their canonical order. */
export function fieldsOf(kind: ImportKind): readonly Field[] {
  return Object.entries(FIELDS[kind]).map(([name, fieldKind]) => ({ name, kind: fieldKind }));
}

/** Whether no row of the kind may leave this field empty. */
export function isRequired(kind: ImportKind, field: string): boolean {
  return REQUIRED[kind].includes(field);
}

/** Kinds that may be put together from several columns: levels of a path, date and time, parts of a text, tags. */
export function mayJoinColumns(kind: FieldKind): boolean {
  return kind === 'path' || kind === 'instant' || kind === 'day' || kind === 'long-text' || kind === 'tags';
}
