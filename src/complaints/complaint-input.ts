import type { Catalogue } from '../catalogue/catalogue.query.ts';
import { isDimension } from '../catalogue/domain/dimension.ts';
import type { FieldError } from '../platform/http/domain-error.ts';
import type { Zone } from '../shared/zone.ts';
import type { Day } from '../shared/calendar-day.ts';
import { typePath, typeText } from './domain/complaint-type.ts';
import { filedText } from './domain/filed-text.ts';
import type { Written, WrittenFields } from './complaint.dto.ts';
import { COMPLAINT_COLUMNS, type StagedField } from './imports/complaint-columns.ts';
import { type CellValue, type Moment, Refusal } from './imports/domain/cell.ts';
import { instantReader } from './imports/domain/date-cells.ts';
import { closedBeforeReceived } from './imports/domain/closing-rule.ts';
import { COMPLAINT_FIELDS, type ComplaintField, type FieldKind } from './imports/domain/field.ts';
import {
  readAmount,
  readFlag,
  readId,
  readInteger,
  readLayer,
  readLongText,
  readName,
  readTags,
} from './imports/domain/plain-cells.ts';
import { rejectReason } from './imports/domain/reject-reasons.ts';

/** A column of `complaints` with the value to be written, as the database driver takes it. */
export interface ColumnValue {
  readonly name: string;
  readonly type: string;
  readonly value: string | number | boolean | readonly string[] | null;
}

export interface ComplaintInput {
  /** The unit's code, which is still to be looked up. */
  readonly unit: string;
  readonly layer: string;
  readonly receivedDay: string;
  /** Every stated column but the unit's. */
  readonly columns: readonly ColumnValue[];
}

export type ComplaintReading =
  | { readonly ok: true; readonly input: ComplaintInput }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

const REQUIRED: readonly ComplaintField[] = ['unit', 'layer', 'receivedAt'];

/** Reads the fields of a pushed complaint by the same rules as the cells of a file; tells all that is wrong at once. */
export function readComplaint(body: WrittenFields, zone: Zone, catalogue: Catalogue): ComplaintReading {
  const values = new Map<ComplaintField, CellValue>();
  const errors: FieldError[] = [];
  const refuse = (field: ComplaintField, { code, params }: Refusal) =>
    errors.push({ field, code, message: rejectReason(code, params, 'en') });
  for (const [name, kind] of Object.entries(COMPLAINT_FIELDS) as [ComplaintField, FieldKind][]) {
    const written = name === 'number' ? undefined : body[name];
    if (written === undefined && !REQUIRED.includes(name)) continue;
    const value = valueOf(written, kind, zone);
    if (value instanceof Refusal) refuse(name, value);
    else if (value === null && REQUIRED.includes(name)) refuse(name, new Refusal('field-missing', { field: name }));
    else values.set(name, value);
  }
  const received = values.get('receivedAt') as Moment | undefined;
  const closed = values.get('closedAt') as Moment | null | undefined;
  if (received && closed && closedBeforeReceived(received, closed, zone)) {
    refuse('closedAt', new Refusal('closed-before-received', { received: received.day }));
  }
  if (errors.length > 0 || received === undefined) return { ok: false, errors };
  return { ok: true, input: inputOf(values, received, catalogue) };
}

function inputOf(values: ReadonlyMap<ComplaintField, CellValue>, received: Moment, catalogue: Catalogue) {
  const stated = [...values].filter(([name]) => name !== 'unit');
  return {
    unit: values.get('unit') as string,
    layer: values.get('layer') as string,
    receivedDay: received.day,
    columns: stated.flatMap(([name, value]) => columnsOf(name as StagedField, value, catalogue, received.day)),
  };
}

function columnsOf(name: StagedField, value: CellValue, catalogue: Catalogue, day: Day): ColumnValue[] {
  const columns: readonly { name: string; type: string }[] = COMPLAINT_COLUMNS[name];
  const written = writtenValues(name, value, catalogue, day);
  return columns.map((column, i) => ({ name: column.name, type: column.type, value: written[i] ?? null }));
}

function writtenValues(name: StagedField, value: CellValue, catalogue: Catalogue, day: Day): ColumnValue['value'][] {
  if (isDimension(name)) {
    const written = Array.isArray(value) ? typeText(value as readonly string[]) : ((value ?? '') as string);
    const { key, text } = filedText(name, written, catalogue.trees[name], day);
    return [key, text];
  }
  if (value === null) return [];
  if (typeof value === 'object' && 'epochMs' in value) return [isoInstant(value.epochMs), value.day];
  return [value];
}

/** As the database reads it. */
function isoInstant(epochMs: number): string {
  return new Date(epochMs).toISOString();
}

const READERS = {
  id: readId,
  text: readName,
  layer: readLayer,
  flag: readFlag,
  integer: readInteger,
  amount: readAmount,
  tags: readTags,
  unit: readId,
} as const;

function valueOf(written: Written | undefined, kind: FieldKind, zone: Zone): CellValue | Refusal {
  if (written === null || written === undefined) return null;
  if (kind === 'path') return pathOf(isList(written) ? written : typePath(String(written)));
  if (isList(written)) return tagsOf(written);
  const text = String(written).trim();
  if (text === '') return null;
  if (kind === 'long-text') return readLongText(String(written));
  if (kind === 'instant') return instantReader(undefined, { mapping: zone, organisation: zone })(text);
  return READERS[kind as keyof typeof READERS](text);
}

function pathOf(elements: readonly string[]): CellValue | Refusal {
  const joined = readName(typeText(elements));
  if (joined instanceof Refusal) return joined;
  return joined === '' ? null : elements;
}

function tagsOf(tags: readonly string[]): CellValue | Refusal {
  const kept = tags.map((tag) => tag.trim()).filter((tag) => tag !== '');
  const bad = kept.map((tag) => readName(tag)).find((reading) => reading instanceof Refusal);
  return bad instanceof Refusal ? bad : [...new Set(kept)];
}

function isList(written: Written): written is readonly string[] {
  return Array.isArray(written);
}
