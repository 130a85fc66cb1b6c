import type { Language } from '../language/language.ts';
import { dayAfter } from './day-after.ts';
import { windowDays } from './rolling.ts';

export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day' | 'rolling';

const shapes: readonly [PeriodKind, RegExp][] = [
  ['year', /^\d{4}$/],
  ['half', /^\d{4}-H[12]$/],
  ['quarter', /^\d{4}-Q[1-4]$/],
  ['month', /^\d{4}-(0[1-9]|1[0-2])$/],
  ['week', /^\d{4}-W\d{2}$/],
  ['day', /^\d{4}-\d{2}-\d{2}$/],
  ['rolling', /^\d{4}-\d{2}-\d{2}-R\d{1,3}$/],
];
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const chineseDigits = '一二三四五六七八九十'.split('');

/** The kind of a period code, or null when it is none: `2026`, `2026-H1`, `2026-Q4`, `2026-11`, `2026-W47`, a day, a window. */
export function periodKind(code: string): PeriodKind | null {
  return shapes.find(([, shape]) => shape.test(code))?.[0] ?? null;
}

/** The quarter a day or a period belongs to; a longer period is represented by the last quarter begun by `today`. */
export function quarterOf(code: string, today: string): string {
  const kind = periodKind(code);
  const year = code.slice(0, 4);
  if (kind === 'quarter') return code;
  if (kind === 'month' || kind === 'day' || kind === 'rolling')
    return `${year}-Q${Math.ceil(Number(code.slice(5, 7)) / 3)}`;
  if (kind === 'half' && code.endsWith('1')) return `${year}-Q2`;
  const current = Math.ceil(Number(today.slice(5, 7)) / 3);
  return year === today.slice(0, 4) ? `${year}-Q${current}` : `${year}-Q4`;
}

/** First day of the period: a period that starts after today cannot be chosen. */
export function firstDay(code: string): string {
  const year = code.slice(0, 4);
  const ordinal = Number(code.slice(6));
  switch (periodKind(code)) {
    case 'half':
      return `${year}-${ordinal === 1 ? '01' : '07'}-01`;
    case 'quarter':
      return `${year}-${String(ordinal * 3 - 2).padStart(2, '0')}-01`;
    case 'month':
      return `${code}-01`;
    case 'day':
      return code;
    case 'rolling':
      return dayAfter(code.slice(0, 10), 1 - (windowDays(code) ?? 1));
    default:
      return `${year}-01-01`;
  }
}

/** Last day of the period, counted from its first by the calendar; of a week from its ISO number. */
export function lastDay(code: string): string {
  const kind = periodKind(code);
  if (kind === 'day' || kind === 'rolling') return code.slice(0, 10);
  const year = Number(code.slice(0, 4));
  const ordinal = Number(code.slice(6));
  if (kind === 'week') {
    // 4 January always lies in week 1
    const fourth = new Date(Date.UTC(year, 0, 4));
    const sunday = 4 + 7 * ordinal - (fourth.getUTCDay() || 7);
    return new Date(Date.UTC(year, 0, sunday)).toISOString().slice(0, 10);
  }
  const month = { year: 12, half: 6 * ordinal, quarter: 3 * ordinal, month: Number(code.slice(5, 7)) }[kind ?? 'year'];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The period as people call it: 2026年第四季度, Q4 2026. */
export function periodName(code: string, language: Language): string {
  const year = code.slice(0, 4);
  const window = windowDays(code);
  if (window !== null) return windowName(window, periodName(code.slice(0, 10), language), language);
  const within = periodWithinYear(code, language);
  if (within === '') return language === 'zh' ? `${year}年` : year;
  return language === 'zh' ? `${year}年${within}` : `${within} ${year}`;
}

/** The name without the year; the year itself has none. */
export function periodWithinYear(code: string, language: Language): string {
  const ordinal = Number(code.slice(6));
  const month = Number(code.slice(5, 7));
  switch (periodKind(code)) {
    case 'half':
      return language === 'zh' ? (ordinal === 1 ? '上半年' : '下半年') : `H${ordinal}`;
    case 'quarter':
      return language === 'zh' ? `第${chineseDigits[ordinal - 1]}季度` : `Q${ordinal}`;
    case 'month':
      return language === 'zh' ? `${month}月` : (monthNames[month - 1] ?? '');
    case 'week':
      return language === 'zh' ? `第${ordinal}周` : `W${ordinal}`;
    case 'day':
      return language === 'zh'
        ? `${month}月${Number(code.slice(8))}日`
        : `${Number(code.slice(8))} ${monthNames[month - 1]}`;
    case 'rolling':
      return windowName(windowDays(code) ?? 1, periodWithinYear(code.slice(0, 10), language), language);
    default:
      return '';
  }
}

function windowName(days: number, day: string, language: Language): string {
  return language === 'zh' ? `截至${day}的${days}天` : `${days} days to ${day}`;
}

/** The narrowest name, for axes and table heads: 26Q4, 2026, 2026-11. */
export function periodTick(code: string): string {
  return periodKind(code) === 'quarter' ? `${code.slice(2, 4)}${code.slice(5)}` : code;
}
