import type { Order, OrderSummary } from '../../api/order-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import type { Language } from '../../language/language.ts';
import type { OrderWords } from './labels.ts';

/** Working days left or overdue in words; nothing while the lead is not to act. */
export function leftInWords({ due, slip }: Pick<OrderSummary, 'due' | 'slip'>, labels: OrderWords): string | null {
  if (due.left === null) return null;
  return slip === 'overdue' ? labels.overdue(Math.abs(due.left)) : labels.left(due.left);
}

/** Progress beside the share of the time gone, which is what is expected (序时进度). */
export function progressInWords({ progress, due }: Pick<OrderSummary, 'progress' | 'due'>, labels: OrderWords): string {
  return due.used === null || due.left === null ? labels.progress(progress) : labels.expected(progress, due.used);
}

/** A unit, with its department where one is named. */
export function partyInWords({ unitName, department }: Order['partners'][number], language: Language): string {
  return [inLanguage(unitName, language), department].filter((part) => part !== null).join(' · ');
}

/** Whom an order was given to: unit, department, person. */
export function leadInWords({ lead }: Pick<OrderSummary, 'lead'>, language: Language): string {
  return [partyInWords(lead, language), lead.person?.name].filter((part) => part !== undefined).join(' · ');
}
