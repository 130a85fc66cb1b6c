import type { Layer } from '../../complaints/domain/layer.ts';
import { type Day, dayFromNumber, dayNumber } from '../../shared/calendar-day.ts';
import type { Customer } from './customer.ts';

/** A moment as minutes since 1970 in the organisation's time. */
export type Minute = number;

/** How far a complaint has come; null: not yet, or not at all. */
export interface Handling {
  readonly status: string;
  readonly dueAt: Minute | null;
  readonly firstReplyAt: Minute | null;
  readonly closedAt: Minute | null;
  readonly surveyedAt: Minute | null;
  readonly satisfied: boolean | null;
}

/** One complaint as the company's systems write it. */
export interface ComplaintRow {
  readonly number: string;
  readonly layer: Layer;
  /** The unit's Chinese name. */
  readonly unit: string;
  readonly receivedAt: Minute;
  readonly acceptedAt: Minute | null;
  /** When the regulator handed an appeal over; until then the company knows nothing of it. */
  readonly transferredAt: Minute | null;
  readonly handling: Handling;
  readonly type: string;
  readonly channel: string;
  readonly level: string;
  readonly department: string;
  readonly person: Customer;
  readonly product: string;
  readonly text: string;
  readonly reminders: number | null;
  readonly dispatches: number | null;
  readonly repeatOf: string;
}

const MINUTES_A_DAY = 1440;
const LAYER_WORDS: Readonly<Record<Layer, string>> = { contact: '接触', ticket: '工单', appeal: '申诉' };

interface Column {
  readonly header: string;
  /** The field of the import's mapping. */
  readonly field: string;
  readonly cell: (row: ComplaintRow) => string;
}

/** The columns of the company's daily report. */
const COLUMNS: readonly Column[] = [
  { header: '编号', field: 'number', cell: ({ number }) => number },
  { header: '层级', field: 'layer', cell: ({ layer }) => LAYER_WORDS[layer] },
  { header: '单位', field: 'unit', cell: ({ unit }) => unit },
  { header: '投诉时间', field: 'receivedAt', cell: ({ receivedAt }) => written(receivedAt) },
  { header: '受理时间', field: 'acceptedAt', cell: ({ acceptedAt }) => written(acceptedAt) },
  { header: '转办时间', field: 'transferredAt', cell: ({ transferredAt }) => written(transferredAt) },
  { header: '办理时限', field: 'dueAt', cell: ({ handling }) => written(handling.dueAt) },
  { header: '首次回复时间', field: 'firstReplyAt', cell: ({ handling }) => written(handling.firstReplyAt) },
  { header: '办结时间', field: 'closedAt', cell: ({ handling }) => written(handling.closedAt) },
  { header: '回访时间', field: 'surveyedAt', cell: ({ handling }) => written(handling.surveyedAt) },
  { header: '投诉类型', field: 'type', cell: ({ type }) => type },
  { header: '渠道', field: 'channel', cell: ({ channel }) => channel },
  { header: '级别', field: 'level', cell: ({ level }) => level },
  { header: '状态', field: 'status', cell: ({ handling }) => handling.status },
  { header: '责任部门', field: 'department', cell: ({ department }) => department },
  { header: '客户姓名', field: 'customer', cell: ({ person }) => person.customer },
  { header: '客户等级', field: 'customerTier', cell: ({ person }) => person.customerTier },
  { header: '联系电话', field: 'phone', cell: ({ person }) => person.phone },
  { header: '年龄段', field: 'ageBand', cell: ({ person }) => person.ageBand },
  { header: '区域', field: 'region', cell: ({ person }) => person.region },
  { header: '产品', field: 'product', cell: ({ product }) => product },
  { header: '投诉内容', field: 'text', cell: ({ text }) => text },
  {
    header: '是否满意',
    field: 'satisfied',
    cell: ({ handling: { satisfied } }) => (satisfied === null ? '' : satisfied ? '是' : '否'),
  },
  { header: '催单次数', field: 'reminders', cell: ({ reminders }) => numeral(reminders) },
  { header: '派单次数', field: 'dispatches', cell: ({ dispatches }) => numeral(dispatches) },
  { header: '关联编号', field: 'repeatOf', cell: ({ repeatOf }) => repeatOf },
];

export const REPORT_HEADER = COLUMNS.map(({ header }) => header);

/** Which column feeds which field. */
export const REPORT_COLUMNS = Object.fromEntries(COLUMNS.map(({ header, field }) => [field, header]));

export function reportCells(row: ComplaintRow): string[] {
  return COLUMNS.map(({ cell }) => cell(row));
}

export function minuteOf(day: Day, minute: number): Minute {
  return dayNumber(day) * MINUTES_A_DAY + minute;
}

/** The first minute after a day. */
export function endOf(day: Day): Minute {
  return minuteOf(day, MINUTES_A_DAY);
}

/** 2026-11-20 09:05 */
export function written(minute: Minute | null): string {
  if (minute === null) return '';
  const day = Math.floor(minute / MINUTES_A_DAY);
  const rest = minute - day * MINUTES_A_DAY;
  return `${dayText(day)} ${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}`;
}

const dayTexts = new Map<number, string>();

function dayText(number: number): string {
  const known = dayTexts.get(number) ?? dayFromNumber(number);
  dayTexts.set(number, known);
  return known;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function numeral(value: number | null): string {
  return value === null ? '' : String(value);
}
