import type { ComplaintField } from './field.ts';
import { nameKey } from './header.ts';
import type { ImportKind } from './import-kind.ts';

/** Headers by which a field is known, most telling first; compared without case, spaces, underscores and brackets. */
const COMPLAINT_HEADERS: Readonly<Partial<Record<ComplaintField, readonly string[]>>> = {
  number: [
    'number',
    '投诉编号',
    '申诉编号',
    '工单编号',
    '工单号',
    '流水号',
    '受理号',
    '编号',
    'complaint id',
    'ticket #',
    'ticket',
    'ticket number',
    'case number',
    'unique key',
    'id',
  ],
  receivedAt: [
    'received at',
    '投诉时间',
    '申诉时间',
    '来电时间',
    '接收时间',
    '投诉日期',
    '申诉日期',
    '登记时间',
    'date received',
    'created date',
    'received',
    'date',
    '日期',
    '时间',
  ],
  acceptedAt: ['accepted at', '受理时间', '受理日期', 'date accepted'],
  transferredAt: ['transferred at', '转办时间', '转派时间', 'date sent to company'],
  dueAt: ['due at', '办结时限', '处理时限', '截止时间', 'due date'],
  firstReplyAt: ['first reply at', '首次回复时间', '首次回访时间', 'first response'],
  closedAt: [
    'closed at',
    '办结时间',
    '归档时间',
    '办结日期',
    '关闭时间',
    'closed date',
    'date closed',
    'resolved date',
  ],
  escalatedAt: ['escalated at', '升级时间'],
  surveyedAt: ['surveyed at', '回访时间', '测评时间'],
  layer: ['layer', '层级', '投诉层级'],
  unit: [
    'unit',
    '单位',
    '责任单位',
    '归属单位',
    '地市',
    '地市公司',
    '分公司',
    '省份',
    '省分',
    'company',
    'state',
    'branch',
    'region code',
  ],
  department: ['department', '部门', '责任部门', 'agency'],
  vendor: ['vendor', '代理商', '合作商'],
  region: ['region', '区域', '区县', 'city', 'borough'],
  ageBand: ['age band', '年龄段', 'age'],
  occupation: ['occupation', '职业'],
  product: ['product', '产品', '套餐', '业务名称', 'product name'],
  campaign: ['campaign', '营销活动', '活动'],
  purpose: ['purpose', '诉求', '用户诉求', '申诉诉求'],
  reminders: ['reminders', '催办次数'],
  dispatches: ['dispatches', '派单次数'],
  reply: ['reply', '回复内容', '处理结果', '答复内容', 'company public response', 'resolution description'],
  type: ['type', '投诉类型', '申诉类型', '投诉类别', '问题分类', '业务类别', 'complaint type', 'issue', 'category'],
  cause: ['cause', '投诉原因', '原因', 'root cause'],
  channel: [
    'channel',
    '投诉渠道',
    '受理渠道',
    '来源渠道',
    '渠道',
    'submitted via',
    'received via',
    'open data channel type',
  ],
  level: ['level', '投诉等级', '紧急程度', '等级', 'severity', 'priority'],
  right: ['right', '消费者权益', '权益类别'],
  status: ['status', '状态', '工单状态', '处理状态', 'company response to consumer'],
  customer: ['customer', '用户', '客户名称', '客户姓名', '用户姓名', 'customer name'],
  customerTier: ['customer tier', '客户等级', '客户星级', '用户星级'],
  phone: ['phone', '手机号码', '联系电话', '电话', '用户号码', '业务号码', 'mobile', 'phone number'],
  text: [
    'text',
    '投诉内容',
    '申诉内容',
    '问题描述',
    '内容',
    'consumer complaint narrative',
    'customer complaint',
    'narrative',
    'description',
    'descriptor',
  ],
  amount: ['amount', '涉及金额', '争议金额', '金额'],
  substantiated: ['substantiated', '是否属实', '是否有责'],
  resolved: ['resolved', '是否解决'],
  satisfied: ['satisfied', '是否满意'],
  disputed: ['disputed', '是否有异议', 'consumer disputed?', 'consumer disputed'],
  repeatOf: ['repeat of', '重复单号', '原工单号'],
  tags: ['tags', '标签'],
};

/** The small kinds go by their own column names first. */
const SMALL_HEADERS: Readonly<Record<Exclude<ImportKind, 'complaints'>, Readonly<Record<string, readonly string[]>>>> =
  {
    units: {
      code: ['code', '编码', '单位编码', '机构编码', 'unit code'],
      name_zh: ['name_zh', '中文名', '名称', '单位名称', '单位', 'name'],
      name_en: ['name_en', '英文名', 'english name'],
      kind: ['kind', '类别', '级别', '单位类别', 'type'],
      parent: ['parent', '上级', '上级单位', '上级编码', '上级单位编码', 'parent code'],
    },
    'customer-base': {
      unit: ['unit', '单位', '地市', '分公司', '单位编码', 'state', 'company'],
      period: ['period', '期间', '月份', '月', '统计月份', 'month', 'quarter', 'year'],
      value: ['value', '用户数', '客户数', '期末用户数', '用户规模', 'customers', 'subscribers', 'users'],
      series: ['series', '序列'],
    },
    'daily-totals': {
      day: ['day', '日期', '统计日期', '日', 'date'],
      unit: ['unit', '单位', '地市', '分公司', '单位编码', 'state', 'company'],
      layer: ['layer', '层级', '投诉层级'],
      type: ['type', '类型', '投诉类型', '申诉类型', 'category'],
      count: ['count', '件数', '投诉量', '申诉量', '数量', 'total', 'complaints'],
      basis: ['basis', '日期口径'],
    },
  };

/** The headers by which a field of the kind is known, most telling first. */
export function headersOf(kind: ImportKind, field: string): readonly string[] {
  if (kind !== 'complaints') return SMALL_HEADERS[kind][field] ?? [];
  return COMPLAINT_HEADERS[field as ComplaintField] ?? [];
}

/** How headers are compared: without case, width, spaces, underscores and brackets. */
export function plainHeader(name: string): string {
  return nameKey(name).replace(/[\s_\-()[\]（）]/g, '');
}

const HAN_WORD = /^\p{Script=Han}{2,}$/u;
const EXACT = 1;
const AT_THE_END = 0.6;

/**
 * How well a header names a field, 0 to 1: one of its known headers, the more telling the better; or words that end in
 * one, as 用户投诉时间 ends in 投诉时间 and `my complaint id` in `complaint id`.
 */
export function headerScore(kind: ImportKind, field: string, header: string): number {
  const known = headersOf(kind, field);
  const plain = plainHeader(header);
  const exact = known.findIndex((name) => plainHeader(name) === plain);
  if (exact >= 0) return EXACT - exact / 1000;
  const words = ` ${nameKey(header).replaceAll('_', ' ')}`;
  const ending = known.findIndex((name) =>
    HAN_WORD.test(name) ? plain.endsWith(name) : name.includes(' ') && words.endsWith(` ${name}`),
  );
  return ending < 0 ? 0 : AT_THE_END - ending / 1000;
}
