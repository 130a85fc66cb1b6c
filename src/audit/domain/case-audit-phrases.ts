import type { Sentence } from './sentence.ts';

/** What the log says of work-order audits. */
export const CASE_AUDIT_PHRASES: Readonly<Record<string, Sentence>> = {
  'case-audit.drawn': {
    zh: '{actor} 从 {unit} {period} 的 {population} 件中抽取 {sample} 件稽核（种子 {seed}）',
    en: '{actor} drew {sample} of {population} complaints of {unit} in {period} for audit (seed {seed})',
  },
  'case-audit.checked': {
    zh: '{actor} 稽核 {complaint}：及时 {inTime}，内容 {content}，属实 {substantiated}',
    en: '{actor} checked {complaint}: in time {inTime}, content {content}, substantiated {substantiated}',
  },
  'case-audit.corrected': {
    zh: '{actor} 更正对 {complaint} 的稽核：及时 {inTime}，内容 {content}，属实 {substantiated}',
    en: '{actor} corrected the check of {complaint}: in time {inTime}, content {content}, substantiated {substantiated}',
  },
  'case-audit.closed': {
    zh: '{actor} 办结对 {unit} {period} 的稽核：{sample} 件',
    en: '{actor} closed the audit of {unit} in {period}: {sample} complaints',
  },
  'case-audit.withdrawn': {
    zh: '{actor} 撤销对 {unit} {period} 的稽核：{reason}',
    en: '{actor} withdrew the audit of {unit} in {period}: {reason}',
  },
  'case-audit.denied': {
    zh: '{actor} 试图在稽核 {subject} 中做“{step}”，被拒（{objection}）',
    en: '{actor} tried “{step}” in audit {subject} and was denied ({objection})',
  },
};
