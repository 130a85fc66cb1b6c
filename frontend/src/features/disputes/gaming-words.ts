import { percent } from '../../language/numbers.ts';
import type { GamingWords } from './gaming-labels.ts';

const ONE_IN_A_THOUSAND = 0.001;

/** How likely something is by chance alone, as a sentence. */
export function chanceInWords(chance: number, labels: GamingWords): string {
  return labels.chance(chance < ONE_IN_A_THOUSAND ? labels.rare : labels.percent(`${(chance * 100).toFixed(1)}%`));
}

/** A share of something; nothing of nothing is none. */
export function shareInWords(part: number, whole: number): string {
  return percent(String(whole === 0 ? 0 : part / whole));
}

/** By how much a figure went up or down: +12%, −8%. */
export function changeInWords(before: string, after: string): string {
  const change = (Number(after) - Number(before)) / Number(before);
  return `${change < 0 ? '−' : '+'}${percent(String(Math.abs(change)))}`;
}
