import type { PreviousRate, ReadingRow, StatusCode } from '../../../reports/monthly-briefing/model.ts';
import { lineStanding } from '../../red-lines/domain/line-standing.ts';
import { breachWords, chanceWords, isAllocated } from '../../red-lines/domain/line-words.ts';
import type { Reading } from '../../red-lines/domain/reading.ts';
import type { CodedReading } from '../../reviews/domain/snapshot.ts';
import { lastDay, parsePeriod } from '../../shared/period.ts';
import { compare, parseDecimal } from '../../shared/ratio.ts';
import { type Language, printedBase, printedCount, printedDay, printedLimit } from './briefing-words.ts';

interface RowName {
  readonly name: string;
  readonly note: string | null;
  readonly unitKind: string;
}

/** One reading as a row of a table: figures formatted, the status with what goes with it. */
export function readingRow(
  { code, reading }: CodedReading,
  { name, note, unitKind }: RowName,
  language: Language,
): ReadingRow {
  const status = lineStanding(reading);
  return {
    code,
    name,
    nameNote: note,
    line: isAllocated(reading, unitKind) ? 'allocated' : 'red-line',
    status,
    statusNote: statusNote(reading, status, unitKind, language),
    limit: printedLimit(reading, language),
    base: printedBase(reading.base, language),
    used: printedCount(reading.count),
    allowance: reading.allowance === null ? null : printedCount(reading.allowance),
    left: reading.left === null ? null : printedCount(reading.left),
    rate: reading.rate,
    previous: previousRate(reading),
  };
}

/** 暂用10月末用户数 */
export function provisionalNote({ baseProvisionalFrom: month }: Reading, language: Language): string | null {
  if (month === null) return null;
  return language === 'zh' ? `暂用${Number(month.slice(5))}月末用户数` : `customers of ${month} carried forward`;
}

function statusNote(reading: Reading, status: StatusCode, unitKind: string, language: Language): string | null {
  const zh = language === 'zh';
  if (status === 'breached') return breachNote(reading, unitKind, language);
  if (status === 'no-base') {
    const months = reading.baseMissing.join(zh ? '、' : ', ');
    if (months === '') return null;
    return zh ? `缺${months}` : `missing ${months}`;
  }
  if (status === 'expected' || status === 'warning') return riskNote(reading, language);
  if (status !== 'incomplete') return null;
  const { daysWithoutData: days, missingBasisDate: undated, leftOutOfTotals: totals } = reading.incomplete;
  if (days > 0) return zh ? `${days}天未报，不下结论` : `${days} days missing: no verdict`;
  if (undated !== '0') return zh ? `${undated}件缺计数日期` : `${undated} without the date counted by`;
  return zh ? `${totals}件只有日合计` : `${totals} known as totals only`;
}

/** 破线可能性46%，12-18前后用完; a day only where a breach is expected (SCREENS §0). */
function riskNote(reading: Reading, language: Language): string | null {
  const notes = [countNote(reading, language), chanceNote(reading, language)].filter((note) => note !== null);
  return notes.join(language === 'zh' ? '，' : ', ') || null;
}

/** 件数触发（阈值40件） */
function countNote({ risk, countThreshold }: Reading, language: Language): string | null {
  if (risk !== 'warning' || countThreshold?.reached !== true) return null;
  const count = printedCount(countThreshold.count);
  return language === 'zh' ? `件数触发（阈值${count}件）` : `count trigger (threshold ${count})`;
}

function chanceNote({ risk, projection }: Reading, language: Language): string | null {
  if (projection === null || projection.breachProbability === null) return null;
  const chance = chanceWords(projection.breachProbability)[language];
  const day = risk === 'expected' && projection.breach !== null ? printedDay(projection.breach.median, language) : null;
  if (language === 'zh') return day === null ? `破线可能性${chance}` : `${day} 前后用完，可能性${chance}`;
  return day === null ? `chance of a breach ${chance}` : `about ${day}, chance ${chance}`;
}

function breachNote(reading: Reading, unitKind: string, language: Language): string | null {
  const over = reading.left?.startsWith('-') === true ? printedCount(reading.left.slice(1)) : null;
  const word = breachWords(reading, unitKind)[language];
  const on = reading.breachedOn === null ? null : printedDay(reading.breachedOn, language);
  if (language === 'zh') {
    const parts = [over === null ? null : `超${over}件`, on === null ? null : `${on} ${word}`];
    return parts.filter((part) => part !== null).join('，') || null;
  }
  const parts = [over === null ? null : `${over} too many`, on === null ? null : `since ${on}`];
  return parts.filter((part) => part !== null).join(', ') || null;
}

/** Only a period that is over is compared: part of one says nothing beside a whole. */
function previousRate({ rate, previous, operator, period, asOf }: Reading): PreviousRate | null {
  const whole = parsePeriod(period);
  if (whole === undefined || asOf < lastDay(whole)) return null;
  if (rate === null || previous === null || previous.rate === null || previous.seriesBreak !== null) return null;
  const difference = compare(parseDecimal(rate), parseDecimal(previous.rate));
  if (difference === 0) return { rate: previous.rate, movement: 'same', judgement: 'same' };
  const lowerIsBetter = operator === null || operator === '<=' || operator === '<' || operator === '=';
  const better = lowerIsBetter ? difference < 0 : difference > 0;
  return { rate: previous.rate, movement: difference > 0 ? 'up' : 'down', judgement: better ? 'better' : 'worse' };
}
