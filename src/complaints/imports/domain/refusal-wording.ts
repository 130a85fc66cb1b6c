import type { FaultParams } from './cell.ts';
import { rejectReason, rejectReasonInGeneral } from './reject-reasons.ts';

/** The same in both languages. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** Why a row is refused because of the rest of its file, and why an import cannot go on. */
const WHOLE_FILE: Readonly<Record<string, Wording>> = {
  'other-grain': {
    zh: '同一序列的期间粒度不一致',
    en: 'The series is kept in another grain (month, quarter, half, year)',
  },
  'unit-moved': { zh: '单位不能通过导入改换上级', en: 'A unit cannot be moved under another by an import' },
  'unknown-parent': { zh: '没有这个上级单位', en: 'There is no such superior unit' },
  'file-missing': { zh: '上传的文件已不存在，请重新上传', en: 'The uploaded file is gone: upload it again' },
  unexpected: { zh: '系统内部出错，请联系管理员', en: 'Something went wrong here; tell the administrator' },
};

/** The reason behind a code, with or without the prefix of an import's own error. */
export function refusalWording(code: string, params: FaultParams): Wording {
  const plain = code.replace(/^imports\./, '');
  if (Object.hasOwn(WHOLE_FILE, plain)) return WHOLE_FILE[plain] ?? { zh: plain, en: plain };
  return { zh: rejectReason(plain, params, 'zh'), en: rejectReason(plain, params, 'en') };
}

/** The same without what concerns one row only, for many rows together. */
export function generalWording(code: string, params: FaultParams): Wording {
  if (Object.hasOwn(WHOLE_FILE, code)) return refusalWording(code, params);
  return { zh: rejectReasonInGeneral(code, params, 'zh'), en: rejectReasonInGeneral(code, params, 'en') };
}
