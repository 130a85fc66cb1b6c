import type { Sentence } from './sentence.ts';

/** What the log says of the four marks of complaints. */
export const CASE_MARK_PHRASES: Readonly<Record<string, Sentence>> = {
  'complaint.analysed': {
    zh: '{actor} 写明投诉 {subject} 的原因：{note}',
    en: '{actor} stated why complaint {subject} came about: {note}',
  },
  'complaint.rectified': {
    zh: '{actor} 写明投诉 {subject} 的整改：{note}',
    en: '{actor} stated what was mended for complaint {subject}: {note}',
  },
  'complaint.assessed': {
    zh: '{actor} 就投诉 {subject} 考核 {assessed}：{note}',
    en: '{actor} assessed {assessed} for complaint {subject}: {note}',
  },
  'complaints.analysed': {
    zh: '{actor} 写明 {count} 件投诉的原因：{note}',
    en: '{actor} stated why {count} complaints came about: {note}',
  },
  'complaints.rectified': {
    zh: '{actor} 写明 {count} 件投诉的整改：{note}',
    en: '{actor} stated what was mended for {count} complaints: {note}',
  },
  'complaints.assessed': {
    zh: '{actor} 就 {count} 件投诉考核 {assessed}：{note}',
    en: '{actor} assessed {assessed} for {count} complaints: {note}',
  },
  'complaint.mark-withdrawn': {
    zh: '{actor} 撤回对投诉 {subject} 所写的内容：{note}',
    en: '{actor} withdrew what was stated of complaint {subject}: {note}',
  },
};
