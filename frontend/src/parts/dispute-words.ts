import type { DisputePlace, DisputeSummary } from '../api/dispute-models.ts';
import { inLanguage } from '../language/bilingual.ts';
import type { Language } from '../language/language.ts';
import type { DisputeWords } from './dispute-labels.ts';

/** A unit, with its department where one is named. */
export function placeInWords({ unitName, department }: DisputePlace, language: Language): string {
  return [inLanguage(unitName, language), department].filter((part) => part !== null).join(' · ');
}

/** Working days until it should be judged; nothing once it has ended. */
export function leftToJudge({ left }: { readonly left: number | null }, labels: DisputeWords): string | null {
  if (left === null) return null;
  return left < 0 ? labels.overdue(-left) : labels.left(left);
}

/** What an upheld dispute did to its complaint; nothing of any other. */
export function effectInWords(
  { state, end }: Pick<DisputeSummary, 'state' | 'end'>,
  labels: DisputeWords,
  language: Language,
): string | null {
  if (state !== 'upheld') return null;
  const movedTo = end?.movedTo ?? null;
  return movedTo === null ? labels.excluded : labels.moved(placeInWords(movedTo, language));
}
