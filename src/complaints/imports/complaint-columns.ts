import type { StageColumn } from './stage-table.ts';

const instant = (name: string): StageColumn => ({ name, type: 'timestamptz' });
const day = (name: string): StageColumn => ({ name, type: 'date' });
const text = (name: string): StageColumn => ({ name, type: 'text COLLATE "C"' });
const flag = (name: string): StageColumn => ({ name, type: 'boolean' });
const whole = (name: string): StageColumn => ({ name, type: 'integer' });

/**
 * The columns in which each field of a complaint is kept; a unit is staged by its code and published by its id. What the
 * catalogue files has two: the key it is counted under and the text as it was written.
 */
export const COMPLAINT_COLUMNS = {
  number: [text('number')],
  unit: [text('unit')],
  layer: [text('layer')],
  receivedAt: [instant('received_at'), day('received_day')],
  acceptedAt: [instant('accepted_at'), day('accepted_day')],
  transferredAt: [instant('transferred_at'), day('transferred_day')],
  dueAt: [instant('due_at'), day('due_day')],
  firstReplyAt: [instant('first_reply_at')],
  closedAt: [instant('closed_at'), day('closed_day')],
  escalatedAt: [instant('escalated_at'), day('escalated_day')],
  surveyedAt: [instant('surveyed_at'), day('surveyed_day')],
  type: [text('type'), text('type_text')],
  cause: [text('cause'), text('cause_text')],
  channel: [text('channel'), text('channel_text')],
  level: [text('level'), text('level_text')],
  right: [text('consumer_right'), text('consumer_right_text')],
  status: [text('status')],
  department: [text('department')],
  vendor: [text('vendor')],
  region: [text('region')],
  ageBand: [text('age_band')],
  occupation: [text('occupation')],
  product: [text('product')],
  campaign: [text('campaign')],
  purpose: [text('purpose')],
  reminders: [whole('reminders')],
  dispatches: [whole('dispatches')],
  reply: [text('reply')],
  customer: [text('customer')],
  customerTier: [text('customer_tier')],
  phone: [text('phone')],
  text: [text('text')],
  amount: [{ name: 'amount', type: 'numeric' }],
  substantiated: [flag('substantiated')],
  resolved: [flag('resolved')],
  satisfied: [flag('satisfied')],
  disputed: [flag('disputed')],
  repeatOf: [text('repeat_of')],
  tags: [{ name: 'tags', type: 'text[]' }],
} as const satisfies Record<string, readonly StageColumn[]>;

export type StagedField = keyof typeof COMPLAINT_COLUMNS;

/** Columns of `complaints` that an import with these stage columns states; the others keep what they had. */
export function statedColumns(stage: readonly string[]): string[] {
  return stage.filter((name) => name !== 'line' && name !== 'number' && name !== 'unit');
}
