import { CASE_AUDIT_PHRASES } from './case-audit-phrases.ts';
import { CASE_MARK_PHRASES } from './case-mark-phrases.ts';
import { DISPUTE_PHRASES } from './dispute-phrases.ts';
import { ORDER_PHRASES } from './order-phrases.ts';
import { REPETITION_PHRASES } from './repetition-phrases.ts';
import type { Sentence } from './sentence.ts';

/** One phrase per action; `{actor}`, `{subject}` and members of the detail are filled in. */
export const PHRASES: Readonly<Record<string, Sentence>> = {
  'session.opened': { zh: '{actor} 登录（来自 {address}）', en: '{actor} signed in (from {address})' },
  'session.closed': { zh: '{actor} 退出登录', en: '{actor} signed out' },
  'session.refused': {
    zh: '拒绝 {subject} 登录（来自 {address}）：{reason}',
    en: 'Sign-in of {subject} refused (from {address}): {reason}',
  },
  'user.created': { zh: '{actor} 新建用户 {subject}', en: '{actor} created user {subject}' },
  'user.changed': { zh: '{actor} 修改用户 {subject}', en: '{actor} changed user {subject}' },
  'user.password-set': { zh: '{actor} 为 {subject} 设置新密码', en: '{actor} set a new password for {subject}' },
  'user.invited': { zh: '{actor} 邀请用户 {subject}', en: '{actor} invited {subject}' },
  'user.password-link-issued': {
    zh: '{actor} 为 {subject} 开出一次性密码链接',
    en: '{actor} issued a one-time password link for {subject}',
  },
  'user.password-link-revoked': {
    zh: '{actor} 作废 {subject} 的密码链接',
    en: '{actor} revoked the password link of {subject}',
  },
  'user.password-chosen': {
    zh: '{subject} 凭一次性链接设置了密码',
    en: '{subject} chose a password by a one-time link',
  },
  'user.sessions-ended': { zh: '{actor} 结束 {subject} 的全部登录', en: '{actor} ended every session of {subject}' },
  'user.second-factor-reset': {
    zh: '{actor} 重置 {subject} 的两步验证',
    en: '{actor} reset the second factor of {subject}',
  },
  'account.password-changed': { zh: '{actor} 修改了自己的密码', en: '{actor} changed their password' },
  'account.confirmation-refused': {
    zh: '{actor} 确认身份失败（来自 {address}）：{reason}',
    en: '{actor} failed to confirm who they are (from {address}): {reason}',
  },
  'account.second-factor-enabled': { zh: '{actor} 启用两步验证', en: '{actor} turned on the second factor' },
  'account.second-factor-removed': { zh: '{actor} 关闭两步验证', en: '{actor} turned off the second factor' },
  'account.recovery-codes-renewed': { zh: '{actor} 更换全部恢复码', en: '{actor} renewed the recovery codes' },
  'session.ended': { zh: '{actor} 结束自己的 {count} 处登录', en: '{actor} ended {count} of their sessions' },
  'session.acting': { zh: '{actor} 开始代理 {principal}', en: '{actor} began to act for {principal}' },
  'session.acting-ended': { zh: '{actor} 停止代理', en: '{actor} stopped acting for somebody else' },
  'token.created': { zh: '{actor} 新建 API 令牌 {subject}', en: '{actor} created the API token {subject}' },
  'token.revoked': { zh: '{actor} 作废 API 令牌 {subject}', en: '{actor} revoked the API token {subject}' },
  'substitution.named': {
    zh: '{actor} 请 {substitute} 代理（{firstDay} 至 {lastDay}）',
    en: '{actor} named {substitute} as substitute ({firstDay} to {lastDay})',
  },
  'substitution.ended': {
    zh: '{actor} 结束 {substitute} 的代理',
    en: '{actor} ended the substitution by {substitute}',
  },
  'unit.created': { zh: '{actor} 新建单位 {subject}', en: '{actor} created unit {subject}' },
  'unit.renamed': { zh: '{actor} 修改单位 {subject}', en: '{actor} renamed unit {subject}' },
  'customer-base.written': {
    zh: '{actor} 写入用户基数（序列 {subject}）',
    en: '{actor} wrote the customer base (series {subject})',
  },
  'working-calendar.changed': {
    zh: '{actor} 修改 {year} 年工作日历',
    en: '{actor} changed the working calendar of {year}',
  },
  'working-calendar.imported': {
    zh: '{actor} 从文件 {file} 导入工作日历 {days} 天',
    en: '{actor} took {days} days of the working calendar from {file}',
  },
  'readings.kept': {
    zh: '{actor} 存下 {subject} 当日所知：读数 {readings} 条，预测 {projections} 条',
    en: '{actor} kept what was known on {subject}: {readings} readings, {projections} projections',
  },
  'job.started': { zh: '{actor} 手动运行定时任务 {subject}', en: '{actor} ran the timed job {subject} by hand' },
  'source.created': { zh: '{actor} 新建数据来源 {subject}', en: '{actor} created the source {subject}' },
  'source.changed': { zh: '{actor} 修改数据来源 {subject}', en: '{actor} changed the source {subject}' },
  'source.delivered': {
    zh: '来源 {subject} 送达文件 {file}（导入 {import}）',
    en: 'The source {subject} delivered {file} (import {import})',
  },
  'source.delivery-repeated': {
    zh: '来源 {subject} 再次送达同一文件 {file}（仍为导入 {import}）',
    en: 'The source {subject} delivered {file} again (still import {import})',
  },
  'source.delivery-refused': {
    zh: '来源 {subject} 的文件 {file} 未收：{refusal}',
    en: 'A file {file} of the source {subject} was refused: {refusal}',
  },
  'import.received': {
    zh: '{actor} 上传导入文件 {file}（导入 {subject}）',
    en: '{actor} uploaded {file} (import {subject})',
  },
  'import.publication-requested': {
    zh: '{actor} 请求发布导入 {subject}',
    en: '{actor} asked to publish import {subject}',
  },
  'import.published': {
    zh: '导入 {subject} 已发布：新增 {created}，更新 {updated}，不变 {unchanged}',
    en: 'Import {subject} was published: {created} created, {updated} updated, {unchanged} unchanged',
  },
  'import.cancelled': { zh: '{actor} 取消导入 {subject}', en: '{actor} cancelled import {subject}' },
  'import.reversal-requested': {
    zh: '{actor} 请求撤回导入 {subject}：{reason}',
    en: '{actor} asked to revert import {subject}: {reason}',
  },
  'import.reverted': {
    zh: '导入 {subject} 已撤回：删除 {deleted}，恢复 {restored}，已被替换而未动 {replaced}',
    en: 'Import {subject} was reverted: {deleted} deleted, {restored} restored, {replaced} left as replaced since',
  },
  'import.reversal-cancelled': {
    zh: '{actor} 中止撤回导入 {subject}',
    en: '{actor} called off the reversal of import {subject}',
  },
  'import-mapping.saved': { zh: '{actor} 保存列映射 {subject}', en: '{actor} saved the mapping {subject}' },
  'complaint.created': { zh: '{actor} 写入投诉 {subject}', en: '{actor} wrote complaint {subject}' },
  'complaint.updated': { zh: '{actor} 更正投诉 {subject}', en: '{actor} corrected complaint {subject}' },
  'complaint.unmasked': {
    zh: '{actor} 查看投诉 {subject} 的原文，理由：{reason}',
    en: '{actor} saw complaint {subject} unmasked, for the reason: {reason}',
  },
  'catalogue.created': { zh: '{actor} 新建目录项 {subject}', en: '{actor} created catalogue entry {subject}' },
  'catalogue.renamed': { zh: '{actor} 更名目录项 {subject}', en: '{actor} renamed catalogue entry {subject}' },
  'catalogue.closed': {
    zh: '{actor} 停用目录项 {subject}，自 {validTo} 起',
    en: '{actor} took catalogue entry {subject} out of use from {validTo}',
  },
  'catalogue.ordered': {
    zh: '{actor} 调整 {subject} 一级目录的顺序',
    en: '{actor} put the entries beside {subject} in order',
  },
  'catalogue.merge': {
    zh: '{actor} 自 {from} 起将 {subject} 合并入 {into}，涉及投诉 {rows} 件',
    en: '{actor} merged {subject} into {into} from {from}: {rows} complaints moved',
  },
  'catalogue.split': {
    zh: '{actor} 自 {from} 起拆分目录项 {subject}，涉及投诉 {rows} 件',
    en: '{actor} split {subject} from {from}: {rows} complaints moved',
  },
  'catalogue.move': {
    zh: '{actor} 自 {from} 起移动目录项 {subject}，涉及投诉 {rows} 件',
    en: '{actor} moved {subject} from {from}: {rows} complaints moved',
  },
  'catalogue.imported': { zh: '{actor} 导入目录 {subject}', en: '{actor} imported catalogue {subject}' },
  'catalogue.filed': {
    zh: '{actor} 归档原文 {subject}，涉及投诉 {rows} 件',
    en: '{actor} filed {subject}: {rows} complaints moved',
  },
  'catalogue.unfiled': {
    zh: '{actor} 撤销归档 {subject}，涉及投诉 {rows} 件',
    en: '{actor} withdrew the filing of {subject}: {rows} complaints moved',
  },
  'reply-deadline.defined': { zh: '{actor} 定义答复时限 {subject}', en: '{actor} defined reply deadline {subject}' },
  'reply-deadline.ended': {
    zh: '{actor} 终止答复时限 {subject}，自 {validTo} 起',
    en: '{actor} ended reply deadline {subject} from {validTo}',
  },
  'counts.recounted': {
    zh: '{actor} 重算全部日计数，更正 {differing} 处',
    en: '{actor} recounted all daily counts, {differing} corrected',
  },
  'indicator.defined': {
    zh: '{actor} 定义指标 {subject}（第 {version} 版）',
    en: '{actor} defined indicator {subject} (version {version})',
  },
  'limit.defined': {
    zh: '{actor} 定义限值 {subject}（第 {version} 版）',
    en: '{actor} defined limit {subject} (version {version})',
  },
  'official-figure.recorded': {
    zh: '{actor} 登记监管公布数 {subject}',
    en: '{actor} recorded the regulator’s figure {subject}',
  },
  'official-figures.imported': {
    zh: '{actor} 由文件 {subject} 登记监管公布数，新增 {created} 条、更正 {corrected} 条',
    en: '{actor} recorded the regulator’s figures of {subject}: {created} new, {corrected} corrected',
  },
  'event.created': { zh: '{actor} 登记事件“{name}”', en: '{actor} put the event “{name}” on record' },
  'event.changed': { zh: '{actor} 修改事件“{name}”', en: '{actor} changed the event “{name}”' },
  'event.withdrawn': {
    zh: '{actor} 撤回事件“{name}”：{reason}',
    en: '{actor} took back the event “{name}”: {reason}',
  },
  'lever.proposed': {
    zh: '{actor} 为 {unit} 指标 {indicator}（{period}）提出措施“{name}”，自 {from} 起',
    en: '{actor} proposed the lever “{name}” for {indicator} at {unit} ({period}) from {from}',
  },
  'lever.carried-out': {
    zh: '{actor} 决定实施措施“{name}”：{reason}',
    en: '{actor} had the lever “{name}” carried out: {reason}',
  },
  'lever.put-off': {
    zh: '{actor} 把措施“{name}”推迟到 {until} 再定：{reason}',
    en: '{actor} put the lever “{name}” off until {until}: {reason}',
  },
  'lever.dropped': { zh: '{actor} 放弃措施“{name}”：{reason}', en: '{actor} dropped the lever “{name}”: {reason}' },
  'baseline.locked': {
    zh: '{actor} 锁定 {unit} 指标 {indicator} 的过程基线（{from} 至 {until}）：{note}',
    en: '{actor} locked the process baseline of {indicator} at {unit} ({from} to {until}): {note}',
  },
  'baseline.released': {
    zh: '{actor} 解除 {unit} 指标 {indicator} 的过程基线（自 {from}）',
    en: '{actor} released the process baseline of {indicator} at {unit} (from {from})',
  },
  'change.proposed': {
    zh: '{actor} 提议修改口径 {definition}，自 {effectiveFrom} 起，理由：{reason}',
    en: '{actor} proposed to change {definition} from {effectiveFrom}: {reason}',
  },
  'change.approved': {
    zh: '{actor} 批准口径变更 {subject}（{definition} 第 {version} 版），理由：{reason}',
    en: '{actor} approved change {subject} ({definition}, version {version}): {reason}',
  },
  'change.refused': {
    zh: '{actor} 驳回口径变更 {subject}（{definition}），理由：{reason}',
    en: '{actor} refused change {subject} ({definition}): {reason}',
  },
  'change.own-denied': {
    zh: '{actor} 试图决定自己提议的口径变更 {subject}（{definition}），被拒：须由第二人决定',
    en: '{actor} tried to decide their own change {subject} ({definition}) and was denied: a second person decides',
  },
  'change.withdrawn': {
    zh: '{actor} 撤回口径变更 {subject}（{definition}），理由：{reason}',
    en: '{actor} withdrew change {subject} ({definition}): {reason}',
  },
  'change.impact-recounted': {
    zh: '{actor} 重算口径变更 {subject} 的影响',
    en: '{actor} had the impact of change {subject} counted anew',
  },
  'change.impact-cancelled': {
    zh: '{actor} 中止计算口径变更 {subject} 的影响',
    en: '{actor} broke off counting the impact of change {subject}',
  },
  ...ORDER_PHRASES,
  ...CASE_AUDIT_PHRASES,
  ...CASE_MARK_PHRASES,
  ...DISPUTE_PHRASES,
  ...REPETITION_PHRASES,
  'review.opened': {
    zh: '{actor} 发起 {unit} {period} 评审（第 {edition} 次）',
    en: '{actor} opened the review of {unit} for {period} (edition {edition})',
  },
  'review.issued': { zh: '{actor} 签发评审快照 {number}', en: '{actor} issued the review as snapshot {number}' },
  'demo.removed': {
    zh: '{actor} 移除演示数据（投诉 {complaints} 件、单位 {units} 个、评审 {reviews} 次）',
    en: '{actor} removed the demo data ({complaints} complaints, {units} units, {reviews} reviews)',
  },
  'briefing.ordered': { zh: '{actor} 生成评审 {review} 的简报', en: '{actor} ordered the briefing of review {review}' },
  'briefing.drawn': { zh: '简报 {subject} 已生成并存档', en: 'Briefing {subject} was drawn and stored' },
};

export const REASONS: Readonly<Record<string, Sentence>> = {
  'unknown-user': { zh: '没有此用户', en: 'no such user' },
  'wrong-password': { zh: '密码错误', en: 'wrong password' },
  'inactive-user': { zh: '用户已停用', en: 'user deactivated' },
  'wrong-code': { zh: '验证码错误', en: 'wrong code' },
};
