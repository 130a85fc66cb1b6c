import type { Sentence } from './sentence.ts';

/** What the log says of supervision orders. */
export const ORDER_PHRASES: Readonly<Record<string, Sentence>> = {
  'order.drafted': {
    zh: '{actor} 拟稿 {number}“{title}”，牵头 {leadUnit}',
    en: '{actor} drafted {number} “{title}” for {leadUnit}',
  },
  'order.redrafted': { zh: '{actor} 修改草稿 {number}“{title}”', en: '{actor} changed the draft {number} “{title}”' },
  'order.signature-request': {
    zh: '{actor} 将 {number}“{title}”送签',
    en: '{actor} asked for {number} “{title}” to be signed',
  },
  'order.signature': { zh: '{actor} 签发 {number}“{title}”', en: '{actor} signed {number} “{title}”' },
  'order.redraft': {
    zh: '{actor} 退回 {number}“{title}”重拟：{note}',
    en: '{actor} sent {number} “{title}” back for redrafting: {note}',
  },
  'order.acknowledgement': { zh: '{actor} 签收 {number}“{title}”', en: '{actor} signed for {number} “{title}”' },
  'order.plan': {
    zh: '{actor} 调整 {number}“{title}”的措施',
    en: '{actor} planned the measures of {number} “{title}”',
  },
  'order.progress': {
    zh: '{actor} 报 {number}“{title}”进度 {progress}%：{note}',
    en: '{actor} reported {progress} % of {number} “{title}”: {note}',
  },
  'order.submission': {
    zh: '{actor} 提交 {number}“{title}”验收：{note}',
    en: '{actor} submitted {number} “{title}”: {note}',
  },
  'order.return': { zh: '{actor} 退回 {number}“{title}”：{note}', en: '{actor} returned {number} “{title}”: {note}' },
  'order.acceptance': {
    zh: '{actor} 验收通过 {number}“{title}”，查验：{note}',
    en: '{actor} accepted {number} “{title}”, having checked: {note}',
  },
  'order.strike-off': {
    zh: '{actor} 将 {number}“{title}”销号：{note}',
    en: '{actor} struck off {number} “{title}”: {note}',
  },
  'order.keeping-open': {
    zh: '{actor} 将 {number}“{title}”转挂账（{owner}，{reviewDay} 复核）：{note}',
    en: '{actor} kept {number} “{title}” open ({owner}, review on {reviewDay}): {note}',
  },
  'order.reopening': {
    zh: '{actor} 重启 {number}“{title}”，新时限 {dueDay}：{note}',
    en: '{actor} re-opened {number} “{title}”, due {dueDay}: {note}',
  },
  'order.withdrawal': {
    zh: '{actor} 撤销 {number}“{title}”：{note}',
    en: '{actor} withdrew {number} “{title}”: {note}',
  },
  'order.outcome-set': {
    zh: '{actor} 为 {number}“{title}”定目标：{unit} 的投诉，{days}天降 {reduction}% 以上',
    en: '{actor} set what {number} “{title}” is to achieve: {reduction} % fewer complaints in {unit} within {days} days',
  },
  'order.outcome-removed': {
    zh: '{actor} 取消 {number}“{title}”的成效指标',
    en: '{actor} took the measure from {number} “{title}”',
  },
  'order.contest': {
    zh: '{actor} 不认 {number}“{title}”的基数或目标：{note}',
    en: '{actor} contested base or target of {number} “{title}”: {note}',
  },
  'order.settlement': {
    zh: '{actor} 裁定 {number}“{title}”的基数与目标（{verdict}）：{note}',
    en: '{actor} settled base and target of {number} “{title}” ({verdict}): {note}',
  },
  'order.observation': {
    zh: '{actor} 将 {number}“{title}”的观察期延至 {until}：{note}',
    en: '{actor} has {number} “{title}” observed until {until}: {note}',
  },
  'order.verdict': {
    zh: '系统判定 {number}“{title}”：{verdict}，{before} 件 → {after} 件',
    en: 'The system judged {number} “{title}”: {verdict}, {before} → {after} complaints',
  },
  'order.rebound': {
    zh: '{number}“{title}”反弹（{before} 件 → {after} 件），系统重启，时限 {dueDay}',
    en: '{number} “{title}” rebounded ({before} → {after} complaints) and was re-opened, due {dueDay}',
  },
  'order.denied': {
    zh: '{actor} 试图对 {number}“{title}”做“{step}”，被拒（{objection}）',
    en: '{actor} tried “{step}” on {number} “{title}” and was denied ({objection})',
  },
  'order.extension-asked': {
    zh: '{actor} 为 {number}“{title}”申请延期至 {until}：{reason}',
    en: '{actor} asked for {number} “{title}” to be due on {until}: {reason}',
  },
  'order.extension-approval': {
    zh: '{actor} 批准 {number}“{title}”延期至 {until}：{reason}',
    en: '{actor} approved that {number} “{title}” is due on {until}: {reason}',
  },
  'order.extension-refusal': {
    zh: '{actor} 不同意 {number}“{title}”延期至 {until}：{reason}',
    en: '{actor} refused that {number} “{title}” is due on {until}: {reason}',
  },
  'order.reminded': {
    zh: '{number}“{title}”时间已用 {used}%，进度 {progress}%，落后序时，已提醒 {told}',
    en: '{number} “{title}”, {progress}% done with {used}% of the time gone: {told} was told',
  },
  'order.overdue-told': {
    zh: '{number}“{title}”超期，进度 {progress}%，已提醒 {told}',
    en: '{number} “{title}” is overdue, {progress}% done: {told} was told',
  },
  'order.evidence': {
    zh: '{actor} 为 {number}“{title}”上传证据 {file}',
    en: '{actor} added the evidence {file} to {number} “{title}”',
  },
  'order.evidence-refused': {
    zh: '{actor} 为 {number}“{title}”上传的 {file} 未收：{scanner} 查出 {signature}',
    en: '{actor} sent {file} for {number} “{title}”; it was refused, {scanner} found {signature}',
  },
};
