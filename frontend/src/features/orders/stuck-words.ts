import type { OrderSummary } from '../../api/order-models.ts';
import { shortDay } from '../../language/days.ts';
import type { Language } from '../../language/language.ts';
import type { NextStep } from './next-step.ts';
import type { RegisterWords } from './register-labels.ts';

/** What keeps an order from going on: why it came back, what it lacks, how far it is behind; null when nothing does. */
export function stuckInWords(
  { state, cameBy, extensionAsked, evidenceCount, due, progress }: OrderSummary,
  step: NextStep | null,
  labels: RegisterWords,
  language: Language,
): string | null {
  if (extensionAsked) return labels.asked;
  if (state === 'returned' && cameBy !== null && cameBy.note !== null)
    return labels.returnedWhy(shortDay(cameBy.on, language), cameBy.byName, cameBy.note);
  if (due.lag > 0 && due.used !== null) return labels.behindBy(progress, due.used);
  const isLeads = step === 'progress' || step === 'evidence' || step === 'submission';
  return isLeads && evidenceCount === 0 ? labels.noEvidence : null;
}
