import type { Words } from './line-words.ts';
import type { Reading } from './reading.ts';

/** What the data of a reading lack: days, dates, or what totals cannot tell. */
export function gapWords({
  daysWithoutData: days,
  missingBasisDate: undated,
  leftOutOfTotals,
}: Reading['incomplete']): Words {
  if (days > 0) return { zh: `${days}天没有数据`, en: `${days} ${days === 1 ? 'day' : 'days'} missing` };
  if (undated !== '0') return { zh: `${undated}件缺计数日期`, en: `${undated} without their date` };
  return { zh: `${leftOutOfTotals}件只有日合计`, en: `${leftOutOfTotals} known as totals only` };
}
