import { complaintBody } from './complaint-body.ts';
import { leverBody } from './lever-body.ts';
import { incidentBody } from './incident-body.ts';
import { orderBody } from './order-body.ts';

/** A write, and a body it takes. */
export interface Write {
  readonly route: string;
  readonly body: Readonly<Record<string, unknown>>;
}

function codeChange() {
  return { dimension: 'type', kind: 'merge', from: '2026-01-01', codes: ['sound'], into: 'charging', note: '合并' };
}

function source() {
  return {
    name: { zh: '日报', en: 'Daily' },
    kind: 'folder',
    importKind: 'complaints',
    mapping: 'daily',
    layers: ['appeal'],
    unit: 'BG',
    folder: 'daily',
    publish: true,
    calendar: { rhythm: 'working-day', weekday: null, monthDay: null, dueTime: '08:30', graceMinutes: 30 },
    beginsOn: '2026-01-01',
    active: true,
  };
}

function orderStep(step: string, more: object = {}): Write {
  return { route: `POST /api/supervision-orders/:id/${step}`, body: { note: '说明', version: 99, ...more } };
}

const SAMPLE = {
  unit: 'root',
  period: '2026-11',
  layer: 'appeal',
  type: '流量',
  drawnFrom: 'all',
  rule: 'number',
  amount: 5,
};

function disputeStep(step: string, more: object = {}): Write {
  return { route: `POST /api/disputes/:id/${step}`, body: { version: 99, ...more } };
}

/** A sound body for every write that takes JSON. */
export const SOUND: readonly Write[] = [
  { route: 'POST /api/session', body: { username: 'nobody', password: 'not a password' } },
  {
    route: 'POST /api/users',
    body: {
      username: 'sound',
      displayName: '陈静',
      roles: ['analyst'],
      unit: 'BG',
      department: 'IT',
      password: 'rote Linie halten',
    },
  },
  {
    route: 'PUT /api/users/:username',
    body: { displayName: '陈静', roles: ['analyst'], unit: 'BG', department: 'IT', active: true, version: 99 },
  },
  { route: 'PUT /api/users/:username/password', body: { password: 'rote Linie halten' } },
  {
    route: 'POST /api/invitations',
    body: { username: 'guest', displayName: '陈静', roles: ['analyst'], unit: 'BG', department: 'IT' },
  },
  { route: 'POST /api/password-links/opening', body: { token: 'A'.repeat(43) } },
  { route: 'POST /api/password-links/acceptance', body: { token: 'A'.repeat(43), password: 'rote Linie halten' } },
  {
    route: 'PUT /api/account/password',
    body: { currentPassword: 'not the password', newPassword: 'rote Linie halten' },
  },
  { route: 'POST /api/account/second-factor', body: { password: 'not the password' } },
  { route: 'POST /api/account/second-factor/confirmation', body: { code: '000000' } },
  {
    route: 'POST /api/account/second-factor/recovery-codes',
    body: { password: 'not the password', code: '000000' },
  },
  { route: 'POST /api/account/second-factor/removal', body: { password: 'not the password', code: '000000' } },
  {
    route: 'POST /api/tokens',
    body: { name: 'sound', scopes: ['units.read'], expiresAt: '2027-01-01T00:00:00Z' },
  },
  {
    route: 'POST /api/substitutions',
    body: { substitute: 'nobody', firstDay: '2026-11-22', lastDay: '2026-11-23' },
  },
  {
    route: 'POST /api/disputes',
    body: { source: 'sound', number: 'sound', ground: 'duplicate', reason: '同一事项' },
  },
  { route: 'POST /api/repetition-warnings/:id/closure', body: { version: 99, note: '说明' } },
  disputeStep('withdrawal', { reason: '说明' }),
  disputeStep('verdict', { reason: '说明', verdict: 'upheld', belongsTo: { unit: 'BG', department: null } }),
  disputeStep('judge', { username: 'nobody' }),
  { route: 'PUT /api/complaints/:source/:number/marks/:kind', body: { note: '说明', noneNeeded: false, version: 99 } },
  { route: 'POST /api/complaints/:source/:number/marks/:kind/withdrawal', body: { reason: '说明', version: 99 } },
  { route: 'PUT /api/complaints/:source/:number/assessment', body: { assessed: '一班', note: '说明', version: 99 } },
  { route: 'POST /api/complaints/:source/:number/assessment/withdrawal', body: { reason: '说明', version: 99 } },
  {
    route: 'POST /api/case-marks/:kind',
    body: { complaints: [{ source: 'sound', number: 'sound' }], note: '说明', noneNeeded: false },
  },
  {
    route: 'POST /api/case-assessments',
    body: { complaints: [{ source: 'sound', number: 'sound' }], assessed: '一班', note: '说明' },
  },
  { route: 'POST /api/case-audits/population', body: SAMPLE },
  { route: 'POST /api/case-audits', body: { ...SAMPLE, checkers: ['nobody'] } },
  {
    route: 'POST /api/case-audits/:id/items/:place/finding',
    body: { version: 0, inTime: 'yes', content: 'flawed', fault: 'vague', substantiated: 'no', note: '说明' },
  },
  { route: 'POST /api/case-audits/:id/closing', body: { version: 99 } },
  { route: 'POST /api/case-audits/:id/withdrawal', body: { version: 99, reason: '说明' } },
  { route: 'PUT /api/session/acting-for', body: { principal: 'nobody' } },
  { route: 'POST /api/units', body: { code: 'N1', name: { zh: '新', en: 'New' }, kind: 'city', parent: 'root' } },
  { route: 'PUT /api/units/:code', body: { name: { zh: '新', en: 'New' }, kind: 'city', version: 99 } },
  {
    route: 'PUT /api/customer-base',
    body: { series: 'customers', grain: 'month', items: [{ unit: 'BG', period: '2026-01', value: '1' }] },
  },
  { route: 'PUT /api/complaints/:source/:number', body: complaintBody() },
  {
    route: 'PUT /api/import-mappings/:name',
    body: { mapping: { source: 's', columns: { receivedAt: 'a', unit: 'b' }, constants: { layer: 'appeal' } } },
  },
  {
    route: 'POST /api/indicators',
    body: {
      code: 'sound',
      name: { zh: '率', en: 'Rate' },
      numerator: { layers: ['appeal'], types: null, dateBasis: 'received' },
      denominator: { series: 'customers', instant: 'end' },
      multiplier: '10000',
      decimals: 3,
      period: 'month',
      direction: 'lower',
    },
  },
  {
    route: 'POST /api/indicators/preview',
    body: {
      definition: {
        code: 'sound',
        name: { zh: '试算', en: 'Trial' },
        numerator: { layers: ['ticket'], types: null, dateBasis: 'received' },
        denominator: null,
        multiplier: '1',
        decimals: 0,
        period: 'month',
      },
      unit: 'root',
      period: '2026-10',
    },
  },
  {
    route: 'POST /api/limits',
    body: {
      code: 'sound',
      indicator: 'user-appeal-rate',
      unit: '*',
      kind: 'red-line',
      operator: '<=',
      value: '20',
      period: 'quarter',
      validFrom: '2026-01-01',
    },
  },
  {
    route: 'POST /api/change-proposals',
    body: {
      kind: 'limit',
      definition: {
        code: 'miit-quarter',
        indicator: 'user-appeal-rate',
        unit: '*',
        kind: 'red-line',
        operator: '<=',
        value: '21',
        period: 'quarter',
      },
      effectiveFrom: '2027-01-01',
      reason: '试算',
    },
  },
  { route: 'POST /api/change-proposals/:id/approval', body: { reason: '同意' } },
  { route: 'POST /api/change-proposals/:id/refusal', body: { reason: '不同意' } },
  { route: 'POST /api/change-proposals/:id/withdrawal', body: { reason: '撤回' } },
  {
    route: 'POST /api/limits/:code/apportionment',
    body: { unit: 'root', period: '2026-Q4', share: '1', validFrom: '2026-01-01', preview: true },
  },
  {
    route: 'POST /api/catalogue/:dimension/entries',
    body: { code: 'sound', name: { zh: '新', en: 'New' }, parent: 'charging', validFrom: '2026-01-01' },
  },
  { route: 'PUT /api/catalogue/:dimension/entries/:code', body: { name: { zh: '新', en: 'New' }, version: 99 } },
  { route: 'POST /api/catalogue/:dimension/entries/:code/closing', body: { validTo: '2026-12-31' } },
  {
    route: 'POST /api/catalogue/:dimension/entries/:code/closing/preview',
    body: { validTo: '2026-12-31' },
  },
  { route: 'PUT /api/catalogue/:dimension/order', body: { codes: ['sound'] } },
  { route: 'POST /api/code-changes', body: codeChange() },
  { route: 'POST /api/code-changes/preview', body: codeChange() },
  { route: 'POST /api/filings', body: { dimension: 'type', items: [{ text: '资费', code: 'sound' }] } },
  { route: 'POST /api/filings/withdrawal', body: { dimension: 'type', texts: ['资费'] } },
  {
    route: 'POST /api/reply-deadlines',
    body: {
      regime: 'cn.nfra',
      layers: ['ticket'],
      step: 'close',
      amount: 15,
      unit: 'working-day',
      startsAt: 'received',
      rolls: false,
      source: '办法',
      validFrom: '2026-01-01',
    },
  },
  {
    route: 'PUT /api/official-figures',
    body: {
      indicator: 'user-appeal-rate',
      unit: 'root',
      period: '2026-Q1',
      count: '355',
      rate: '12.8',
      source: '通报',
      publishedOn: '2026-04-20',
      items: [],
    },
  },
  { route: 'POST /api/regime-packs/:code/activation', body: { items: ['limit:miit-year'], verification: '合规部' } },
  { route: 'POST /api/reply-deadlines/:id/end', body: { validTo: '2026-12-31', version: 99 } },
  { route: 'POST /api/levers', body: leverBody() },
  { route: 'POST /api/levers/:id/execution', body: { reason: '同意', version: 99 } },
  { route: 'POST /api/levers/:id/deferral', body: { reason: '再看看', until: '2026-12-01', version: 99 } },
  { route: 'POST /api/levers/:id/dismissal', body: { reason: '不合适', version: 99 } },
  { route: 'POST /api/events', body: incidentBody('BG') },
  { route: 'PUT /api/events/:id', body: { ...incidentBody('BG'), version: 99 } },
  { route: 'POST /api/events/:id/withdrawal', body: { reason: '登记错了', version: 99 } },
  {
    route: 'POST /api/analysis/baselines',
    body: {
      unit: 'BG',
      indicator: 'user-appeal-rate',
      grain: 'month',
      from: '2025-01',
      to: '2025-12',
      note: '扩容以前',
    },
  },
  { route: 'POST /api/complaints/:source/:number/unmaskings', body: { reason: '回访客户' } },
  {
    route: 'POST /api/complaints/:source/:number/extensions',
    body: {
      step: 'close',
      until: '2026-12-31',
      askedBy: '客服部',
      askedOn: '2026-11-12',
      reason: '等待材料齐',
      version: 99,
    },
  },
  {
    route: 'POST /api/complaints/:source/:number/pauses',
    body: { from: '2026-11-12T09:00:00+08:00', to: null, reason: '等待材料齐', version: 99 },
  },
  {
    route: 'POST /api/complaints/:source/:number/pauses/:id/end',
    body: { to: '2026-11-12T10:00:00+08:00', version: 99 },
  },
  {
    route: 'POST /api/complaints/:source/:number/pauses/:id/withdrawal',
    body: { reason: '登记错了一件', version: 99 },
  },
  {
    route: 'POST /api/complaints/:source/:number/extensions/:id/withdrawal',
    body: { reason: '登记错了一件', version: 99 },
  },
  { route: 'POST /api/imports/:id/reversal', body: { reason: '送错了文件' } },
  { route: 'POST /api/sources', body: { ...source(), code: 'sound' } },
  { route: 'PUT /api/sources/:code', body: { ...source(), version: 99 } },
  { route: 'PUT /api/working-calendar', body: { version: 99, official: 'china', days: [] } },
  { route: 'POST /api/reviews', body: { cadence: 'monthly', unit: 'BG', period: '2026-10' } },
  { route: 'POST /api/briefings', body: { review: '1', document: 'monthly-briefing', format: 'pdf', language: 'zh' } },
  { route: 'POST /api/supervision-orders', body: orderBody({ lead: { unit: 'BG' }, dueDay: '2027-01-04' }) },
  {
    route: 'PUT /api/supervision-orders/:id',
    body: { ...orderBody({ dueDay: '2027-01-04', cause: 'x' }), version: 99 },
  },
  ...['signature-request', 'signature', 'redraft', 'acknowledgement', 'submission', 'acceptance'].map((step) =>
    orderStep(step),
  ),
  ...['strike-off', 'withdrawal', 'return', 'contest'].map((step) => orderStep(step)),
  orderStep('settlement', { verdict: 'upheld', reduction: 20 }),
  orderStep('observation', { until: '2027-01-04' }),
  {
    route: 'PUT /api/supervision-orders/:id/outcome',
    body: { version: 99, subject: { kind: 'indicator', indicator: 'x' }, unit: 'BG', days: 28, reduction: 30 },
  },
  orderStep('plan', { measures: [] }),
  orderStep('progress', { progress: 40 }),
  orderStep('reopening', { dueDay: '2027-01-04' }),
  orderStep('keeping-open', { owner: '网络部', wording: '物业暂不同意', reviewDay: '2027-02-01' }),
  {
    route: 'POST /api/supervision-orders/:id/extensions',
    body: { until: '2027-01-04', reason: '物业暂不同意', version: 99 },
  },
  {
    route: 'POST /api/supervision-orders/:id/extensions/:number/approval',
    body: { reason: '属实', version: 99 },
  },
  {
    route: 'POST /api/supervision-orders/:id/extensions/:number/refusal',
    body: { reason: '理由不足', version: 99 },
  },
];
