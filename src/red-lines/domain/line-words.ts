import type { Day } from '../../shared/calendar-day.ts';
import {
  type CalendarKind,
  type Period,
  type PeriodKind,
  daysOf,
  isRolling,
  lastDay,
  parsePeriod,
  usualDays,
} from '../../shared/period.ts';
import type { Reading } from './reading.ts';

/** A text in both languages of the product. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Kinds of unit the regulator itself assesses; what stands below them has a line of the company's own making. */
const ASSESSED_KINDS = ['company', 'group', 'province'];
const QUARTERS = ['一', '二', '三', '四'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * What crossing a line is called: an assessed unit has crossed a red line (触线), a unit below it is over the line the
 * company handed down (超分解线); the words never mix (DESIGN §3).
 */
export function breachWords(reading: Pick<Reading, 'limitKind'>, unitKind: string): Words {
  if (reading.limitKind === 'target') return { zh: '未达目标', en: 'target missed' };
  if (reading.limitKind === 'floor') return { zh: '低于底线', en: 'below the floor' };
  if (reading.limitKind === 'benchmark') return { zh: '差于参照值', en: 'worse than the benchmark' };
  return isAllocated(reading, unitKind)
    ? { zh: '超分解线', en: 'over its allocated line' }
    : { zh: '触线', en: 'over the red line' };
}

/** What is said of a line that will probably be crossed. */
export function expectedWords(reading: Pick<Reading, 'limitKind'>, unitKind: string): Words {
  return isAllocated(reading, unitKind)
    ? { zh: '预计超线', en: 'expected to go over its allocated line' }
    : { zh: '预计触线', en: 'expected to go over the red line' };
}

/** Whether the line is the company's own for this unit, not the regulator's. */
export function isAllocated({ limitKind }: Pick<Reading, 'limitKind'>, unitKind: string): boolean {
  return limitKind === 'allocated-line' || !ASSESSED_KINDS.includes(unitKind);
}

/** How a period is named in a sentence: 全年, 第四季度, 10月 … */
export function periodWords(code: string): Words {
  const period = parsePeriod(code);
  if (period === undefined) return { zh: code, en: code };
  return isRolling(period.kind) ? windowWords(period) : WORDS[period.kind](period);
}

function windowWords(period: Period): Words {
  const [days, day] = [daysOf(period), shortDay(lastDay(period))];
  return { zh: `截至${day}的${days}天`, en: `${days} days to ${day}` };
}

/** The present period and the one before it: 本季, 上季 … */
export function relativeWords(kind: PeriodKind): { readonly now: Words; readonly before: Words } {
  if (isRolling(kind)) {
    const days = usualDays(kind);
    return {
      now: { zh: `近${days}天`, en: `the last ${days} days` },
      before: { zh: `再前${days}天`, en: `the ${days} days before` },
    };
  }
  const [now, before, name] = RELATIVE[kind];
  return { now: { zh: now, en: `this ${name}` }, before: { zh: before, en: `last ${name}` } };
}

/** Month and day, 11-20. */
export function shortDay(day: Day): string {
  return day.slice(5);
}

const RELATIVE: Readonly<Record<CalendarKind, readonly [string, string, string]>> = {
  day: ['今天', '昨天', 'day'],
  week: ['本周', '上周', 'week'],
  month: ['本月', '上月', 'month'],
  quarter: ['本季', '上季', 'quarter'],
  half: ['本半年', '上半年度', 'half-year'],
  year: ['今年', '去年', 'year'],
};

const WORDS: Readonly<Record<CalendarKind, (period: Period) => Words>> = {
  day: ({ code }) => ({ zh: shortDay(code), en: code }),
  week: ({ code }) => ({ zh: `第${Number(code.slice(-2))}周`, en: `week ${Number(code.slice(-2))}` }),
  month: ({ code }) => ({ zh: `${Number(code.slice(-2))}月`, en: MONTHS[Number(code.slice(-2)) - 1] ?? code }),
  quarter: ({ code }) => ({ zh: `第${QUARTERS[Number(code.slice(-1)) - 1]}季度`, en: `Q${code.slice(-1)}` }),
  half: ({ code }) => (code.endsWith('1') ? { zh: '上半年', en: 'first half' } : { zh: '下半年', en: 'second half' }),
  year: () => ({ zh: '全年', en: 'full year' }),
};

/** How likely a breach is, as it is said: 57%, 低于5%, 高于95% (SCREENS §0). */
export function chanceWords(probability: string): Words {
  const percent = Math.round(Number(probability) * 100);
  if (percent < 5) return { zh: '低于5%', en: 'below 5%' };
  if (percent > 95) return { zh: '高于95%', en: 'above 95%' };
  return { zh: `${percent}%`, en: `${percent}%` };
}

/** The end of a period as it is said: 年底, 季末 … A window ends on the day itself. */
export function endWords(kind: PeriodKind): Words {
  const [zh, en] = ENDS[isRolling(kind) ? 'day' : kind];
  return { zh, en };
}

const ENDS: Readonly<Record<CalendarKind, readonly [string, string]>> = {
  day: ['今晚', 'the end of the day'],
  week: ['周末', 'the end of the week'],
  month: ['月底', 'the end of the month'],
  quarter: ['季末', 'the end of the quarter'],
  half: ['半年末', 'the end of the half-year'],
  year: ['年底', 'the end of the year'],
};
