import type { Language } from './language.ts';

const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** A count or decimal string with grouped thousands: exact at any size, every printed decimal kept. */
export function grouped(decimal: string): string {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(decimal) ?? [];
  return (sign && '−') + whole.replace(/\B(?=(\d{3})+$)/g, ',') + fraction;
}

/** A large base in three figures, as people say it: 312万, 3.12M. */
export function rounded(decimal: string, language: Language): string {
  const style = { notation: 'compact', maximumSignificantDigits: 3 } as const;
  return new Intl.NumberFormat(locales[language], style).format(Number(decimal));
}

/** A share as whole per cent. Never "100%" before everything is used, never "0%" once something is. */
export function percent(share: string | number): string {
  const value = Number(share) * 100;
  if (value < 100 && value > 99) return '99%';
  if (value > 0 && value < 1) return '<1%';
  return `${Math.round(value)}%`;
}

/** Order of two decimal strings, exact at any size. */
export function compareDecimals(left: string, right: string): -1 | 0 | 1 {
  const places = Math.max(decimals(left), decimals(right));
  const difference = scaled(left, places) - scaled(right, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A count without its sign. */
export function magnitude(decimal: string): string {
  return decimal.replace(/^-/, '');
}

function decimals(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}

function scaled(decimal: string, places: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}
