import type { Reading } from '../../red-lines/domain/reading.ts';
import { parsePeriod } from '../../shared/period.ts';
import { formatHalfUp, parseDecimal, ratio, divide } from '../../shared/ratio.ts';

export type Language = 'zh' | 'en';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const QUARTERS = ['一', '二', '三', '四'];
const SCALES: Readonly<Record<string, { zh: string; en: string }>> = {
  '1': { zh: '', en: '' },
  '100': { zh: '%', en: '%' },
  '1000': { zh: '/千', en: ' per 1,000' },
  '10000': { zh: '/万', en: ' per 10,000' },
  '100000': { zh: '/十万', en: ' per 100,000' },
  '1000000': { zh: '/百万', en: ' per million' },
};

/** A period as it is printed: 2026年10月, 第四季度, 2026年; October 2026, Q4 2026, 2026. */
export function printedPeriod(code: string, language: Language): string {
  const year = code.slice(0, 4);
  const place = Number(code.slice(-2).replace(/\D/g, ''));
  const kind = parsePeriod(code)?.kind;
  if (kind === 'month') return language === 'zh' ? `${year}年${place}月` : `${MONTHS[place - 1] ?? ''} ${year}`;
  if (kind === 'quarter') return language === 'zh' ? `第${QUARTERS[place - 1] ?? ''}季度` : `Q${place} ${year}`;
  if (kind === 'half') return language === 'zh' ? (place === 1 ? '上半年' : '下半年') : `H${place} ${year}`;
  if (kind === 'year') return language === 'zh' ? `${year}年` : year;
  return code;
}

/** A short label under a chart: 25Q4, 26-10, 2026. */
export function shortPeriod(code: string): string {
  return code.length > 4 ? code.slice(2).replace('-Q', 'Q').replace('-H', 'H') : code;
}

/** What a rate is counted in: /百万用户, per million customers. */
export function rateUnit(
  { multiplier, definition }: Pick<Reading, 'multiplier' | 'definition'>,
  language: Language,
): string {
  const scale = SCALES[multiplier]?.[language] ?? (language === 'zh' ? `/${multiplier}` : ` per ${multiplier}`);
  const isCustomers = definition.series === 'customers' && multiplier !== '100';
  if (!isCustomers) return scale;
  return language === 'zh' ? `${scale}用户` : `${scale} customers`;
}

/** 20/百万用户 */
export function printedLimit(reading: Reading, language: Language): string | null {
  return reading.limitValue === null ? null : `${reading.limitValue}${rateUnit(reading, language)}`;
}

/** Thousands set apart: 1,358,000. Decimals stay as they are. */
export function printedCount(count: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(count) ?? [];
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction}`;
}

/** A customer base as leaders read it: 312万 (half-up); in English whole with separators. */
export function printedBase(base: string | null, language: Language): string | null {
  if (base === null) return null;
  const value = parseDecimal(base);
  if (language === 'en' || value.numerator < 10_000n * value.denominator) return printedCount(formatHalfUp(value, 0));
  return `${printedCount(formatHalfUp(divide(value, ratio(10_000n)), 0))}万`;
}

/** 11-20 in Chinese, 20 Nov in English. */
export function printedDay(day: string, language: Language): string {
  if (language === 'zh') return day.slice(5);
  return `${Number(day.slice(8))} ${(MONTHS[Number(day.slice(5, 7)) - 1] ?? '').slice(0, 3)}`;
}
