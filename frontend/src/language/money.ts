import type { Language } from './language.ts';
import { grouped } from './numbers.ts';

const TEN_THOUSAND = 10_000;

/** An amount of money as it is said: 约47.2万元 and CNY 472,192; below ten thousand yuan to the yuan. */
export function moneyInWords({ amount, currency }: { amount: string; currency: string }, language: Language): string {
  const whole = Math.round(Number(amount));
  if (language === 'en') return `${currency} ${grouped(String(whole))}`;
  if (currency !== 'CNY') return `${grouped(String(whole))} ${currency}`;
  if (whole < TEN_THOUSAND) return `${grouped(String(whole))}元`;
  return `约${grouped((whole / TEN_THOUSAND).toFixed(1).replace(/\.0$/, ''))}万元`;
}
