import type { ImportKind } from './import-kind.ts';
import { type ComplaintField, COMPLAINT_FIELDS, fieldsOf, mayJoinColumns } from './field.ts';
import { nameKey } from './header.ts';

/** A mapping as JSON, ready to be corrected by hand. */
export interface ProposedMapping {
  readonly source?: string;
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  readonly constants?: Readonly<Record<string, string>>;
}

/** Headers by which a field is known, most telling first; compared without case, spaces, underscores and brackets. */
const HEADERS: Readonly<Partial<Record<ComplaintField, readonly string[]>>> = {
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

/**
 * Proposes which columns feed which fields, from their headers alone: the first header that names a field takes it, and
 * a column feeds one field. Levels written as 一级…, 二级… (level 1 …) become the type's path. Nothing is guessed from
 * the cells: which order a date has is for the user to say.
 */
export function proposeMapping(kind: ImportKind, header: readonly string[], source: string): ProposedMapping {
  if (kind !== 'complaints') return { columns: ownNames(kind, header) };
  const columns: Record<string, string | readonly string[]> = {};
  const free = new Set(header.filter((name, at) => name.trim() !== '' && header.indexOf(name) === at));
  const path = levelColumns(header);
  if (path.length > 1) {
    columns['type'] = path;
    path.forEach((name) => free.delete(name));
  }
  for (const field of Object.keys(COMPLAINT_FIELDS) as ComplaintField[]) {
    const found = columns[field] === undefined ? named(HEADERS[field] ?? [], free) : undefined;
    if (found === undefined) continue;
    columns[field] = mayJoinColumns(COMPLAINT_FIELDS[field]) && field === 'type' ? [found] : found;
    free.delete(found);
  }
  return { source, columns, ...(columns['layer'] === undefined ? { constants: { layer: 'appeal' } } : {}) };
}

/** The small kinds' own column names, where the file has them in some spelling. */
function ownNames(kind: ImportKind, header: readonly string[]): Record<string, string> {
  const free = new Set(header);
  return Object.fromEntries(
    fieldsOf(kind).flatMap(({ name }): [string, string][] => {
      const found = named([name], free);
      return found === undefined ? [] : [[name, found]];
    }),
  );
}

function named(candidates: readonly string[], free: ReadonlySet<string>): string | undefined {
  for (const candidate of candidates) {
    for (const name of free) if (plain(name) === plain(candidate)) return name;
  }
  return undefined;
}

function plain(name: string): string {
  return nameKey(name).replace(/[\s_\-()[\]（）]/g, '');
}

const LEVELS =
  /^(?:([一二三四五])级(?:投诉|申诉|问题)?(?:分类|类型|类别|目录)?|(?:complaint )?(?:type|category|level) ?([1-5]))$/;

/** Columns that are the levels of one path, from the top. */
function levelColumns(header: readonly string[]): string[] {
  const found = header.flatMap((name) => {
    const match = LEVELS.exec(nameKey(name));
    return match === null ? [] : [{ name, level: '一二三四五'.indexOf(match[1] ?? '') + 1 || Number(match[2]) }];
  });
  return found.sort((a, b) => a.level - b.level).map(({ name }) => name);
}
