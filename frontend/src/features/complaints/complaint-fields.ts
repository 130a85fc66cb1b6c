import { inLanguage } from '../../language/bilingual.ts';
import { wallClock } from '../../language/days.ts';
import { grouped } from '../../language/numbers.ts';
import { complaintLabels } from './labels.ts';

type FieldName = keyof (typeof complaintLabels)['zh']['fields'];
export type FieldGroup = keyof (typeof complaintLabels)['zh']['groups'];

const groups: Readonly<Record<FieldGroup, readonly FieldName[]>> = {
  what: ['layer', 'type', 'cause', 'right', 'channel', 'level', 'status', 'product', 'campaign', 'purpose'],
  where: ['unit', 'department', 'vendor', 'region'],
  who: ['customer', 'customerTier', 'phone', 'ageBand', 'occupation'],
  handling: [
    'reminders',
    'dispatches',
    'amount',
    'substantiated',
    'resolved',
    'satisfied',
    'disputed',
    'repeatOf',
    'tags',
    'reply',
  ],
};

export interface ShownField {
  field: FieldName;
  text: string;
}

/** The language and the clock a complaint is shown in. */
export interface Reader {
  language: 'zh' | 'en';
  timeZone: string;
}

interface FieldChange {
  field: string;
  from: unknown;
  to: unknown;
}

/** The fields of a complaint that say something, by group; a group with none is left out. */
export function shownFields(
  complaint: Readonly<Record<string, unknown>>,
  reader: Reader,
): { group: FieldGroup; fields: ShownField[] }[] {
  return (Object.keys(groups) as FieldGroup[])
    .map((group) => ({
      group,
      fields: groups[group]
        .map((field) => ({ field, text: fieldText(complaint, field, reader) }))
        .filter(({ text }) => text !== ''),
    }))
    .filter(({ fields }) => fields.length > 0);
}

/** One change in words: the field and what stood there before and after. */
export function changedSides(
  { field, from, to }: FieldChange,
  reader: Reader,
): { name: string; from: string; to: string } {
  const labels = complaintLabels[reader.language];
  const names: Readonly<Record<string, string>> = { ...labels.fields, text: labels.text, typeText: labels.typeText };
  const side = (value: unknown): string => fieldText({ [field]: value }, field, reader) || labels.nothing;
  return { name: names[field] ?? field, from: side(from), to: side(to) };
}

function fieldText(complaint: Readonly<Record<string, unknown>>, field: string, reader: Reader): string {
  const value = complaint[`${field}Name`] ?? complaint[field];
  if (field === 'layer') return layerText(plainText(value), reader);
  return valueText(value, field, reader);
}

function layerText(layer: string, { language }: Reader): string {
  const words: Readonly<Record<string, string>> = complaintLabels[language].layers;
  return words[layer] ?? layer;
}

function valueText(value: unknown, field: string, reader: Reader): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return complaintLabels[reader.language][value ? 'yes' : 'no'];
  if (Array.isArray(value)) return value.map((each) => valueText(each, field, reader)).join(' · ');
  if (typeof value === 'object') return objectText(value as Record<string, unknown>, field, reader);
  const text = plainText(value);
  if (field.endsWith('At')) return wallClock(text, reader.timeZone);
  return field === 'amount' && /^-?\d+(\.\d+)?$/.test(text) ? grouped(text) : text;
}

/** A name in both languages, or a record that carries one. */
function objectText(value: Record<string, unknown>, field: string, reader: Reader): string {
  if ('zh' in value && 'en' in value) {
    return inLanguage({ zh: plainText(value['zh']), en: plainText(value['en']) }, reader.language);
  }
  return valueText(value['name'] ?? value['code'] ?? value['number'], field, reader);
}

function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
