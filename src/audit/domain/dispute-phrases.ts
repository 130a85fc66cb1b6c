import type { Sentence } from './sentence.ts';

/** What the log says of disputes. */
export const DISPUTE_PHRASES: Readonly<Record<string, Sentence>> = {
  'dispute.filed': {
    zh: '{actor} 对 {complaint}（{unit}）提出申辩：{reason}',
    en: '{actor} disputed that {complaint} counts against {unit}: {reason}',
  },
  'dispute.evidence': {
    zh: '{actor} 为 {complaint} 的申辩补充材料 {file}',
    en: '{actor} added {file} to the dispute about {complaint}',
  },
  'dispute.evidence-refused': {
    zh: '{actor} 为 {complaint} 的申辩上传的 {file} 未收：{scanner} 查出 {signature}',
    en: '{actor} sent {file} for the dispute about {complaint}; it was refused, {scanner} found {signature}',
  },
  'dispute.judge-named': {
    zh: '{actor} 将 {complaint} 的申辩交 {judge} 裁定',
    en: '{actor} named {judge} to judge the dispute about {complaint}',
  },
  'dispute.upheld': {
    zh: '{actor} 支持对 {complaint}（{unit}）的申辩：{reason}',
    en: '{actor} upheld the dispute about {complaint} ({unit}): {reason}',
  },
  'dispute.refused': {
    zh: '{actor} 驳回对 {complaint}（{unit}）的申辩：{reason}',
    en: '{actor} refused the dispute about {complaint} ({unit}): {reason}',
  },
  'dispute.withdrawn': {
    zh: '{actor} 撤回对 {complaint} 的申辩：{reason}',
    en: '{actor} withdrew the dispute about {complaint}: {reason}',
  },
  'dispute.denied': {
    zh: '{actor} 试图对 {complaint} 的申辩做“{step}”，被拒（{objection}）',
    en: '{actor} tried “{step}” on the dispute about {complaint} and was denied ({objection})',
  },
};
