import type { ImportKind } from '../../api/data-models.ts';

/** How a field is written in a file, as far as the editor of a mapping cares. */
export type FieldShape = 'plain' | 'date' | 'joined' | 'number';

type Shapes = Readonly<Record<string, FieldShape>>;

const complaintShapes = {
  number: 'number',
  receivedAt: 'date',
  acceptedAt: 'date',
  transferredAt: 'date',
  dueAt: 'date',
  firstReplyAt: 'date',
  closedAt: 'date',
  escalatedAt: 'date',
  surveyedAt: 'date',
  layer: 'plain',
  unit: 'plain',
  department: 'plain',
  vendor: 'plain',
  region: 'plain',
  ageBand: 'plain',
  occupation: 'plain',
  product: 'plain',
  campaign: 'plain',
  purpose: 'plain',
  reminders: 'plain',
  dispatches: 'plain',
  reply: 'joined',
  type: 'joined',
  cause: 'joined',
  channel: 'plain',
  level: 'plain',
  right: 'plain',
  status: 'plain',
  customer: 'plain',
  customerTier: 'plain',
  phone: 'plain',
  text: 'joined',
  amount: 'plain',
  substantiated: 'plain',
  resolved: 'plain',
  satisfied: 'plain',
  disputed: 'plain',
  repeatOf: 'plain',
  tags: 'joined',
} as const satisfies Shapes;

const shapes: Readonly<Record<ImportKind, Shapes>> = {
  complaints: complaintShapes,
  units: { code: 'number', name_zh: 'plain', name_en: 'plain', kind: 'plain', parent: 'plain' },
  'customer-base': { unit: 'plain', period: 'plain', value: 'number', series: 'plain' },
  'daily-totals': { day: 'date', unit: 'plain', layer: 'plain', type: 'joined', count: 'number', basis: 'plain' },
};

const required: Readonly<Record<ImportKind, readonly string[]>> = {
  complaints: ['receivedAt', 'layer', 'unit'],
  units: ['code', 'name_zh', 'kind'],
  'customer-base': ['unit', 'period', 'value'],
  'daily-totals': ['day', 'unit', 'layer', 'count'],
};

/** The fields an import of the kind can fill, in the order of the HTTP contract. */
export function fieldsOf(kind: ImportKind): readonly string[] {
  return Object.keys(shapes[kind]);
}

/** The fields without which no row can be read; they always have their line in the editor. */
export function requiredFields(kind: ImportKind): readonly string[] {
  return required[kind];
}

export function fieldShape(kind: ImportKind, field: string): FieldShape {
  return shapes[kind][field] ?? 'plain';
}

/** A path, a text or a date may be put together from several columns. */
export function mayJoinColumns(shape: FieldShape): boolean {
  return shape === 'joined' || shape === 'date';
}

/** Whether every row of a file could share one value of the field. */
export function mayBeConstant(shape: FieldShape): boolean {
  return shape === 'plain' || shape === 'joined';
}
