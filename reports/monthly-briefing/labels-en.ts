import type { BriefingLabels } from './briefing-labels.ts';
import type { Movement, PreviousRate, StatusCode } from './model.ts';

const statuses: Record<StatusCode, string> = {
  breached: 'Over the line',
  expected: 'Expected to cross',
  warning: 'Warning',
  inside: 'Inside',
  incomplete: 'Incomplete data',
  'no-base': 'No customer base',
  'no-limit': 'No limit set',
};
/** Of a line the company handed down itself. */
const allocatedStatuses: Partial<Record<StatusCode, string>> = {
  breached: 'Over allocated line',
  expected: 'Expected over line',
};
const movements: Record<Movement, string> = { up: '▲ up', down: '▼ down', same: 'unchanged' };
const judgements: Record<PreviousRate['judgement'], string> = { better: 'better', worse: 'worse', same: 'unchanged' };
const arrows: Record<Movement, string> = { up: '▲', down: '▼', same: '' };

export const englishLabels: BriefingLabels = {
  locale: 'en',
  title: (organization) => `${organization} Service Quality Briefing`,
  issue: (issue, period) => `Issue ${issue} (${period})`,
  unit: 'Scope',
  dataAsOf: 'Data as of',
  snapshot: 'Snapshot',
  coverage: 'Data',
  coverageOf: (complete, units) => `${complete} of ${units} units complete`,
  coverageMissing: (coverage, missing) => `${coverage} (${missing})`,
  prepared: 'Prepared',
  checked: 'Checked',
  signed: 'Signed',
  page: (page, pages) => `Page ${page} of ${pages}`,
  audit: 'audit chain',
  conclusions: 'Conclusions',
  ordinal: (index) => `${index + 1}. `,
  section: (index, title) => `${index + 1}  ${title}`,
  redLines: 'Red lines',
  countsFirst: 'cases first, rates after',
  topTypes: 'Most frequent types',
  units: 'Units and their allocated lines',
  unitsOrder: 'by status, then by name; not a ranking',
  register: 'Register of numbers',
  registerNote: 'Where each number comes from; count, allowance and rate under one code come from one computation',
  definitions: 'Definitions',
  columns: {
    redLine: 'Red line',
    limit: 'Limit',
    used: 'Used / allowed',
    left: 'Left',
    rate: 'Rate',
    status: 'Status',
    code: 'Code',
    type: 'Type',
    share: 'Share',
    cumulativeShare: 'Cumulative',
    change: 'Change',
    unit: 'Unit · customers',
    name: 'Number',
    definition: 'Definition',
    filter: 'Selection',
    rows: 'Rows',
  },
  status: (status, line) => (line === 'allocated' ? allocatedStatuses[status] : undefined) ?? statuses[status],
  statusCount: (word, count) => `${word} ${count}`,
  previousRate: (previous) =>
    previous.movement === 'same'
      ? `was ${previous.rate}, unchanged`
      : `was ${previous.rate}, ${arrows[previous.movement]}${judgements[previous.judgement]}`,
  change: (movement, by) => (movement === 'same' ? movements.same : `${movements[movement]} ${by}`),
  used: (used, allowance) => `${used} / ${allowance}`,
  allowancesRoundedDown: (lines) => {
    const sums = lines.map(({ title, children, parent }) => `${title}: ${children} to ${parent}`);
    return `The units' allowances sum to less than their superior's (${sums.join('; ')}): each is rounded down.`;
  },
  source: (document) => ` Source: ${document}.`,
  continued: (title) => `${title} (continued)`,
  chart: { limit: 'Limit', lastYear: 'last year', provisional: 'period open', missing: 'no rate' },
  empty: {
    conclusions: 'No conclusion can be drawn for this period.',
    redLines: 'No red line has been set for this unit.',
    types: 'No complaint was recorded in this period.',
    units: 'There are no readings of units below.',
  },
  noFigure: '—',
  endHash: 'SHA-256 of the snapshot',
};
