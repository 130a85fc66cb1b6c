import { isDimension } from '../catalogue/domain/dimension.ts';
import type { Json } from '../shared/canonical-json.ts';
import { maskName, maskPhone, maskText } from './domain/masking.ts';
import type { ShownFields, ShownValue } from './domain/complaint-history.ts';
import type { ComplaintState } from './complaint-states.query.ts';
import { COMPLAINT_COLUMNS } from './imports/complaint-columns.ts';
import { COMPLAINT_FIELDS } from './imports/domain/field.ts';

const FREE_TEXT: ReadonlySet<string> = new Set(['text', 'reply', 'purpose']);

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
  if (typeof value !== 'string') return value;
  if (field === 'customer') return maskName(value);
  if (field === 'phone') return maskPhone(value);
  return FREE_TEXT.has(field) ? maskText(value, customer) : value;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
