import { isDimension } from '../catalogue/domain/dimension.ts';
import type { Json } from '../shared/canonical-json.ts';
import { maskName, maskPhone, maskText } from './domain/masking.ts';
import type { ShownFields, ShownValue } from './domain/complaint-history.ts';
import type { ComplaintState } from './complaint-states.query.ts';
import { COMPLAINT_COLUMNS } from './imports/complaint-columns.ts';
import { COMPLAINT_FIELDS } from './imports/domain/field.ts';

/** Texts anyone may have written a name or number into; what a list can be filtered by keeps its wording. */
const FREE_TEXT: ReadonlySet<string> = new Set(['text', 'reply', 'purpose', 'status', 'vendor', 'campaign', 'product']);

/** All fields of a state by their contract names, masked; `typeText` is the type as it was written. */
export function shownFields({ row, unitCode }: ComplaintState): ShownFields {
  const customer = textOf(row['customer']);
  const shown = Object.entries(COMPLAINT_COLUMNS).flatMap(([field, [column]]): [string, ShownValue][] => {
    if (field === 'number') return [];
    if (field === 'unit') return [[field, unitCode]];
    return [[field, masked(field, shownValue(field, row[writtenIn(field, row) ?? column.name]), customer)]];
  });
  return { ...Object.fromEntries(shown), typeText: textOf(row['type_text']) };
}

/** Where a filed field keeps the text as it was written; undefined when the text is in the field's own column. */
function writtenIn(field: string, row: ComplaintState['row']): string | undefined {
  if (field === 'type' || !isDimension(field)) return undefined;
  const [, text] = COMPLAINT_COLUMNS[field];
  return typeof row[text.name] === 'string' ? text.name : undefined;
}

function shownValue(field: string, value: Json | undefined): ShownValue {
  if (value === null || value === undefined) return null;
  const isInstant = COMPLAINT_FIELDS[field as keyof typeof COMPLAINT_FIELDS] === 'instant';
  return isInstant ? new Date(value as string).toISOString() : (value as ShownValue);
}

function masked(field: string, value: ShownValue, customer: string | null): ShownValue {
  return typeof value === 'string' ? maskedValue(field, value, customer) : value;
}

/** A field's text as everyone may see it. */
export function maskedValue(field: string, value: string, customer: string | null): string {
  if (field === 'customer') return maskName(value);
  if (field === 'phone') return maskPhone(value);
  return FREE_TEXT.has(field) ? maskText(value, customer) : value;
}

/** Whether anything of a state is not shown as it is. */
export function isMasked({ row }: ComplaintState): boolean {
  const customer = textOf(row['customer']);
  return Object.entries(COMPLAINT_COLUMNS).some(([field, [column]]) => {
    const value = row[column.name];
    return typeof value === 'string' && maskedValue(field, value, customer) !== value;
  });
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
