import type { BriefingLabels } from './briefing-labels.ts';
import type { Movement, PreviousRate, StatusCode } from './model.ts';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const statuses: Record<StatusCode, string> = {
  breached: '已触线',
  expected: '预计触线',
  warning: '预警',
  inside: '线内',
  incomplete: '数据不全',
  'no-base': '无用户数',
  'no-limit': '未设限',
};
/** Of a line the company handed down itself. */
const allocatedStatuses: Partial<Record<StatusCode, string>> = { breached: '超分解线', expected: '预计超线' };
const movements: Record<Movement, string> = { up: '▲升', down: '▼降', same: '持平' };
const judgements: Record<PreviousRate['judgement'], string> = { better: '变好', worse: '变差', same: '持平' };
const arrows: Record<Movement, string> = { up: '▲', down: '▼', same: '' };

function numeral(index: number): string {
  return numerals[index] ?? String(index + 1);
}

export const chineseLabels: BriefingLabels = {
  locale: 'zh-CN',
  title: (organization) => `${organization}服务质量管理简报`,
  issue: (issue, period) => `第${issue}期（${period}）`,
  unit: '范围',
  dataAsOf: '数据截至',
  snapshot: '快照',
  coverage: '数据',
  coverageOf: (complete, units) => (complete === units ? `${units}个单位齐全` : `${units}个单位中${complete}个齐全`),
  coverageMissing: (coverage, missing) => `${coverage}（${missing}）`,
  prepared: '编发',
  checked: '复核',
  signed: '签发',
  page: (page, pages) => `第${page}页/共${pages}页`,
  audit: '审计链',
  conclusions: '本期结论',
  ordinal: (index) => `${numeral(index)}、`,
  section: (index, title) => `${numeral(index)}　${title}`,
  redLines: '红线完成情况',
  countsFirst: '件数在前，率在后',
  topTypes: '投诉最多的类型',
  units: '各单位分解线',
  unitsOrder: '先按状态、再按名称排，不排名次',
  register: '数字目录',
  registerNote: '每个数字出自哪个口径、哪些件；同一编号下的件数、额度与率出自同一次计算',
  definitions: '口径',
  columns: {
    redLine: '红线',
    limit: '限值',
    used: '已用/额度',
    left: '还剩',
    rate: '率',
    status: '状态',
    code: '编号',
    type: '类型',
    share: '占比',
    cumulativeShare: '累计占比',
    change: '变化',
    unit: '单位 · 用户',
    name: '数字',
    definition: '口径',
    filter: '取数范围',
    rows: '行数',
  },
  status: (status, line) => (line === 'allocated' ? allocatedStatuses[status] : undefined) ?? statuses[status],
  statusCount: (word, count) => `${word} ${count}`,
  previousRate: (previous) =>
    previous.movement === 'same'
      ? `上期${previous.rate}，持平`
      : `上期${previous.rate}，${arrows[previous.movement]}${judgements[previous.judgement]}`,
  change: (movement, by) => (movement === 'same' ? movements.same : `${movements[movement]} ${by}`),
  used: (used, allowance) => `${used}/${allowance}`,
  allowancesRoundedDown: (lines) => {
    const sums = lines.map(({ title, children, parent }) => `${title}：${children}件对${parent}件`);
    return `各单位额度相加小于上级（${sums.join('；')}）：每个单位的额度各自向下取整。`;
  },
  source: (document) => `　依据：${document}。`,
  continued: (title) => `${title}（续）`,
  chart: { limit: '限值', lastYear: '去年同期', provisional: '未满期', missing: '无率' },
  empty: {
    conclusions: '本期没有可下的结论。',
    redLines: '本单位还没有设定红线。',
    types: '本期没有投诉记录。',
    units: '没有下级单位的读数。',
  },
  noFigure: '—',
  endHash: '快照全文 SHA-256',
};
